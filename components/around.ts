// Everything around the field: what a panel shows a moment after it has opened, or when it is asked for.
export { ToFinish } from './after/ToFinish.tsx';
export { EntryEditor } from './notes/EntryEditor.tsx';
export { Whose } from './notes/Whose.tsx';
export { PersonChange } from './opening/PersonChange.tsx';
export { Preparation } from './opening/Preparation.tsx';
export { Boundary } from './ui/Boundary.tsx';
export { KeysDialog } from './ui/KeysDialog.tsx';
export { KeysTaken } from './ui/KeysTaken.tsx';
export { Menu } from './ui/Menu.tsx';
export { SeenDialog } from './ui/SeenDialog.tsx';
