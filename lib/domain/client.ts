import type { ClientCards } from './deck/exercise.ts';
import type { Language } from './language.ts';
import type { Stored } from './record.ts';

/** Someone the coach works with, by name or by code. */
export interface Client extends Stored {
  /** Name or code as the coach typed it, in any script; one line. */
  name: string;
  /** Language of the sentences said to them; the coach's own when absent. */
  language?: Language;
  /** In French: *tu* when true, *vous* when absent. */
  informal?: true;
  /** The odds are asked without Las Vegas: out of ten times, how many? */
  plainOdds?: true;
  /** Planned length of a session in minutes; the practice's own when absent. */
  sessionMinutes?: number;
  /** Where the work with them stands; active when absent. */
  status?: 'first-call' | 'ended';
  /** What the coach wants to keep in mind next time, for the coach alone. */
  intention?: string;
  cards?: ClientCards;
}

/** `clientId` of what has been taken down before it was said whose it is. */
export const NOBODY = '';
