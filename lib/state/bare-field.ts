import { effect, signal } from '@preact/signals';
import { cueOnly } from './cue-only.ts';
import { covered } from './curtain.ts';
import { CAPTURE, type Desk } from './desk.ts';

/** Name of the draft that keeps what is typed in the bare field. */
export const BARE = 'bare';

/** Whether the bare field is shown: only once the log-homework key has asked for it. */
export const bareShown = signal(false);

/** Whether the client may be looking: then no name, no notes, and of all fields the bare one only. */
export const isBare = (): boolean => covered.value || cueOnly.value;

/**
 * Each time the curtain or cue-only comes or goes, the bare field is closed, and what was not finished in it waits in the homework field:
 * so it is always empty when it appears. After a reload it goes on where it was. @returns how to stop
 */
export function followBare(desk: Desk): () => void {
  let before: string | undefined;
  return effect(() => {
    const drafts = desk.drafts.value;
    const now = covered.value ? 'covered' : cueOnly.value ? 'cue' : 'all';
    if (!drafts || now === before) return;
    const reloaded = before === undefined && now !== 'all';
    before = now;
    if (reloaded) return;
    bareShown.value = false;
    const typed = drafts.text(BARE);
    if (!typed) return;
    drafts.set('homework', [drafts.text('homework'), typed].filter(Boolean).join('\n'));
    drafts.set(BARE, undefined);
    desk.kind.value = 'homework';
    desk.open(CAPTURE); // with nobody chosen, or before a session, that is where it is seen
  });
}
