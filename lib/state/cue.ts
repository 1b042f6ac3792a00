import { announce } from './announce.ts';
import { CUE, type Desk } from './desk.ts';

/** The id of the sentence that stands in place of the homework question. */
export const chosenCue = (desk: Desk): string | undefined => (desk.isOpen(CUE) ? desk.drafts.value?.text(CUE) : undefined);

/** Makes a sentence the cue, until Esc or until something else is done. @param said as it is said to this person */
export function chooseCue(desk: Desk, id: string, said: string): void {
  desk.open(CUE, id);
  announce(said);
  scrollTo({ top: 0 });
}
