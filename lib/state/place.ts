import type { DraftKey } from '../records/draft-key.ts';
/** The moments of the call that have steps of their own. */
export type Flow = 'opening' | 'close' | 'recap' | 'cards' | 'plainly';

/** Which step is on the screen. */
export interface Stand {
  flow: Flow | 'who' | 'before' | 'after';
  /** Id of the record that it is about. */
  about: string;
  step: string;
}

/** Where the coach is in a moment of the call, and how they came there. Kept as a draft, so that it is taken up again after anything. */
export interface Place extends Stand {
  flow: Flow;
  /** The steps before, oldest first. */
  past: readonly string[];
  /** Where it goes on after this moment; to the field when missing. */
  then?: Place;
}

const flows: readonly string[] = ['opening', 'close', 'recap', 'cards', 'plainly'] satisfies Flow[];

/** What was kept as a draft; undefined for anything that is no place. */
export function readPlace(text: string): Place | undefined {
  try {
    const place = JSON.parse(text) as Place;
    return isPlace(place) ? place : undefined;
  } catch {
    return undefined;
  }
}

const isPlace = ({ flow, about, step, past, then }: Partial<Place>): boolean =>
  flows.includes(flow ?? '') &&
  typeof about === 'string' &&
  typeof step === 'string' &&
  Array.isArray(past) &&
  (then === undefined || isPlace(then));

/** The draft of what is typed at a step. */
export const stepField = ({ flow, about, step }: Stand): DraftKey => `${flow}:${about}:${step}`;

/** Whether a draft belongs to a step of the same moment. */
export const belongsTo = ({ flow, about }: Place, field: DraftKey): boolean => field.startsWith(`${flow}:${about}:`);
