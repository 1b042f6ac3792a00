// Everything around the field: the screens before and after the call, and what a panel shows when it is asked for.
export { After } from './after/After.tsx';
export { Evening } from './after/Evening.tsx';
export { Endings } from './notes/Endings.tsx';
export { EntryEditor } from './notes/EntryEditor.tsx';
export { EntryList } from './notes/EntryList.tsx';
export { KindSwitch } from './notes/KindSwitch.tsx';
export { NextLine } from './notes/NextLine.tsx';
export { Whose } from './notes/Whose.tsx';
export { PersonChange } from './opening/PersonChange.tsx';
export { Preparation } from './prepare/Preparation.tsx';
export { Who } from './prepare/Who.tsx';
export { Boundary } from './ui/Boundary.tsx';
export { KeysDialog } from './ui/KeysDialog.tsx';
export { KeysTaken } from './ui/KeysTaken.tsx';
export { Menu } from './ui/Menu.tsx';
export { OfferLine } from './ui/OfferLine.tsx';
export { SeenDialog } from './ui/SeenDialog.tsx';
