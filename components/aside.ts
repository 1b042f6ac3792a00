// What is one key away from anywhere: the presence drawer, the finder, and the sentence that either of them makes the cue.
export { Finder } from './aside/Finder.tsx';
export { Presence } from './aside/Presence.tsx';
export { ChosenCue, SaidCue } from './aside/SaidCue.tsx';
