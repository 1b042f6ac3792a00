// What decides how much of Aparté a client sees when the coach shares something.

/** Firefox shares windows and screens only. */
export const sharesTabs = !import.meta.env.FIREFOX;

/** On a Mac an app in full screen has the whole screen to itself, without our window. */
export const onMac = navigator.platform.startsWith('Mac');
