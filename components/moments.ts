import { later } from './ui/later.tsx';

// What a panel can do without until its field has the caret. Each import is one file, and brings a whole moment of the call.

const around = () => import('./around.ts');

export const EntryEditor = later(async () => (await around()).EntryEditor);
export const KeysDialog = later(async () => (await around()).KeysDialog);
export const Menu = later(async () => (await around()).Menu);
export const PersonPicker = later(async () => (await around()).PersonPicker);
export const Preparation = later(async () => (await around()).Preparation);
export const SeenDialog = later(async () => (await around()).SeenDialog);
export const ToFinish = later(async () => (await around()).ToFinish);

/** Loads them before they are asked for. */
export const loadMoments = (): Promise<unknown> => around();
