import type { Signal } from '@preact/signals';
import type { Lift } from '../domain/closing.ts';
import type { Homework } from '../domain/entry.ts';
import { isEvenOrBetter, type Odds } from '../domain/odds.ts';
import type { Changes } from '../domain/record.ts';
import { oddsInShort } from '../languages/odds.ts';
import type { Voice } from '../languages/sentences/line.ts';
import type { Desk } from '../state/desk.ts';
import { changeHomework } from '../store/homework.ts';
import { written } from '../store/trouble.ts';

/** What a step of the close is made from. */
export interface CloseContext {
  desk: Desk;
  homework: Homework;
  /** As it was last written here, for the next step to begin with: the database tells of it a moment later. */
  latest: Signal<Homework | undefined>;
  /** All that they ever agreed to do. */
  history: readonly Homework[];
  voice: Voice;
  /** The client may be looking: nothing of theirs in the cue. */
  bare: boolean;
}

/** The last odds that were said. */
export const lastOdds = ({ readings }: Homework): Odds | undefined => readings?.at(-1);

/** The odds for `{odds}` in a cue; nothing while the client may be looking. */
export const oddsValue = ({ homework, voice, bare }: CloseContext): { odds?: string } => {
  const odds = lastOdds(homework);
  return odds && !bare ? { odds: oddsInShort(odds, voice.language) } : {};
};

export const evenOrBetter = ({ homework }: CloseContext): boolean => {
  const odds = lastOdds(homework);
  return odds !== undefined && isEvenOrBetter(odds);
};

/** Writes to the homework, then goes on. A failure is shown at the field, and nothing moves. */
export async function keep(context: CloseContext, make: (now: Homework) => Changes<Homework>, then: () => unknown): Promise<undefined> {
  const done = await written(async () => {
    const changed = await changeHomework(context.homework.id, make);
    if (changed) context.latest.value = changed.after;
  });
  if (done) then();
  return undefined;
}

/** The lifts with one more. */
export const withLift = ({ lifts }: Homework, kind: Lift['kind'], words?: string): Changes<Homework> => ({
  lifts: [...(lifts ?? []), words === undefined ? { kind, at: Date.now() } : { kind, at: Date.now(), words }],
});
