import { BELONGS_FOR, endOf, isRunning, type Session } from './session.ts';

/**
 * The screens around the steps of the call (method.md §3), one at a time: who is next · what they want to do, before it is said whose that
 * is or that a session has begun · before the call · in it · right after it · what waits for the evening.
 */
export type Screen = 'who' | 'capture' | 'preparation' | 'during' | 'after' | 'evening';

/** What decides it. */
export interface ScreenFacts {
  /** Since when somebody is chosen, in milliseconds since 1970; undefined while nobody is. */
  chosenAt: number | undefined;
  /** The latest session with that person. */
  session: Session | undefined;
  /** The coach asked for the field that takes down what the client wants to do. */
  capturing: boolean;
  /** The coach went to what waits for the evening. */
  evening: boolean;
}

/**
 * Where the coach is; from facts alone, so that it is the same after a crash and wherever it is shown. A session that was ended leads to `after`
 * until the coach chooses somebody again, or nobody; for as long as what is logged still belongs to it.
 * @param now milliseconds since 1970
 */
export function screenOf({ chosenAt, session, capturing, evening }: ScreenFacts, now: number): Screen {
  const running = chosenAt !== undefined && session !== undefined && isRunning(session, now);
  if (capturing && !running) return 'capture';
  if (chosenAt === undefined) return evening ? 'evening' : 'who';
  if (running) return 'during';
  const end = session && endOf(session, now);
  return end !== undefined && chosenAt < end && now - end <= BELONGS_FOR ? 'after' : 'preparation';
}
