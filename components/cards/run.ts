import { type Signal, signal } from '@preact/signals';
import type { Exercise } from '../../lib/domain/deck/exercise.ts';
import type { DraftKey } from '../../lib/records/draft-key.ts';
import type { Desk } from '../../lib/state/desk.ts';
import type { Place } from '../../lib/state/place.ts';

/** One exercise under way. Kept as a draft, so that it is taken up again after anything. */
export interface Run {
  exercise?: Exercise;
  /** Ids of the cards in the spread. */
  spread?: string[];
  card?: string;
  /** Id of one of the deck's emotions, or the coach's own word. */
  emotion?: string;
  /** What the client said last. */
  words?: string;
}

const field = ({ about }: Place): DraftKey => `cards:${about}:run`;

function readRun(desk: Desk, place: Place): Run {
  try {
    return JSON.parse(desk.drafts.peek()?.text(field(place)) ?? '') as Run;
  } catch {
    return {};
  }
}

/** The run of this place, to be read and changed. */
export function runOf(desk: Desk, place: Place): { run: Signal<Run>; change(changes: Partial<Run>): void } {
  const run = signal(readRun(desk, place));
  const change = (changes: Partial<Run>) => {
    run.value = { ...run.value, ...changes };
    desk.drafts.value?.set(field(place), JSON.stringify(run.value));
  };
  return { run, change };
}
