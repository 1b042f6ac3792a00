import { NOBODY } from '../client.ts';
import type { Stored, Unstored } from '../record.ts';
import type { MayBeUnread } from '../unread.ts';
import type { LocalDate } from '../when/calendar.ts';

// What the guard rails keep about somebody (method.md §7), each with its day. All of it is for the coach alone.

interface Dated extends Stored, MayBeUnread {
  /** Whom it is about. */
  clientId: string;
  /** The session in which, or after which, it was taken down; empty outside of one. */
  sessionId: string;
  /** When it was taken down: milliseconds since 1970, UTC. */
  at: number;
}

/** A warning sign that was noticed, after the call. */
export interface SignSeen extends Dated {
  kind: 'sign';
  /** Id of one of ours, or of one of the coach's own. */
  sign: string;
  /** A few words on it; empty when there are none. */
  words: string;
}

export const sayingKinds = ['agreed', 'recalled', 'told', 'said', 'to-say'] as const;

/**
 * Something said plainly, or agreed: a rule that was agreed on, recalled since, told for the first time; a sentence said; or put off, to be
 * said next time.
 */
interface Saying extends Dated {
  kind: 'saying';
  as: (typeof sayingKinds)[number];
  /** Id of a situation, or of a rule of the coach's. */
  what: string;
  /** What they take from it, in their words; empty when nothing was kept. */
  words: string;
}

export const offerKinds = ['talk', 'limit', 'move', 'part'] as const;

/** What the coach means to do about somebody who drains them: talk about it, limit channels of access, move the slot, part. */
export interface Offer extends Dated {
  kind: 'offer';
  offer: (typeof offerKinds)[number];
  /** What exactly; empty when it was not said. */
  words: string;
  /** From which day on. */
  from?: LocalDate;
  followed?: { as: 'done' | 'left'; at: number };
}

export const planOutcomes = ['kept', 'not-kept', 'left'] as const;

/** Which behaviour is to change, by when, and how we will know. */
export interface Plan extends Dated {
  kind: 'plan';
  words: string;
  by: LocalDate;
  /** How we will know; empty when it was not said. */
  how: string;
  outcome?: { as: (typeof planOutcomes)[number]; at: number };
}

export const partingItems = ['notice', 'refund', 'last-session', 'words', 'referrals', 'confidentiality', 'reasons'] as const;
export type PartingItem = (typeof partingItems)[number];

/** How the work with somebody ends, point by point. */
export interface Parting extends Dated {
  kind: 'parting';
  because: 'condition' | 'plan' | 'hand';
  done: readonly PartingItem[];
  /** What was written at a point. */
  notes: Readonly<Partial<Record<PartingItem, string>>>;
  lastSession?: LocalDate;
  /** The goodbye message as it was adapted; empty until then. */
  words: string;
  /** When it was carried through; undefined while it is being prepared. */
  closedAt?: number;
}

/** A story of the coach's that somebody was told. */
export interface Telling extends Dated {
  kind: 'telling';
  story: string;
}

export const checks = ['harder', 'responsible', 'close'] as const;

/** Committed, not responsible: which of the three was so, after a session. None ticked is an answer too. */
export interface Check extends Dated {
  kind: 'check';
  ticked: readonly (typeof checks)[number][];
}

export type Rail = SignSeen | Saying | Offer | Plan | Parting | Telling | Check;
/** What stands in the place of one that is gone for good. */
export const noRail: Unstored<Check> = { kind: 'check', clientId: NOBODY, sessionId: '', at: 0, ticked: [] };

export type RailKind = Rail['kind'];
export type RailOf<K extends RailKind> = Extract<Rail, { kind: K }>;

export const ofKind = <K extends RailKind>(rails: readonly Rail[], kind: K): RailOf<K>[] =>
  rails.filter((rail): rail is RailOf<K> => rail.kind === kind);
