/** Whether letters and digits are text there; a tick box is none. */
export const isTextField = (place: EventTarget | null): place is HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement =>
  place instanceof Element && place.matches('textarea, select, input:not([type="checkbox"], [type="radio"], [type="file"])');
