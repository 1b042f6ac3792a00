import type { Stored } from '../domain/record.ts';
import { type LocalDate, wallAt } from '../domain/when/calendar.ts';
import { type KindName, places } from './places.ts';

/** A part of what an archive holds. What is left out of it is no condition. */
export interface Part {
  /** Of this person alone. */
  clientId?: string | undefined;
  /** From this day on, by the clock on the wall here. */
  from?: LocalDate | undefined;
  /** To this day, which is in it. */
  to?: LocalDate | undefined;
}

export const isWhole = ({ clientId, from, to }: Part): boolean => clientId === undefined && from === undefined && to === undefined;

type Its = Stored & { clientId?: string; sessionId?: string };

/** What belongs to a part. */
export interface Chosen {
  /** Every record is looked at once, in any order, before the first is asked about. */
  look(kind: KindName, record: Stored): void;
  has(kind: KindName, record: Stored): boolean;
}

/**
 * One person with everything of theirs, or what is of a span of days with whom it is about, or both. An entry goes with its session: what
 * was written after midnight is of the evening before, and what has one of its entries in it has its session. Nothing that was
 * deleted is in a part: whose it was is not known any more. Nor is the coach's own, as in one person's archive.
 */
export function chosenBy(part: Part): Chosen {
  const { clientId, from, to } = part;
  /** Sessions that began within the days, and those that have an entry of them. */
  const [begun, touched] = [new Set<string>(), new Set<string>()];
  const people = new Set(clientId === undefined ? [] : [clientId]);
  /** Who comes along with a session: what lies outside of the days, and is in the part if its session is. */
  const along: { clientId: string; session: string; of: ReadonlySet<string> }[] = [];

  const theirs = ({ deletedAt, clientId: of }: Its) => deletedAt === undefined && (clientId === undefined || of === clientId);
  const within = (record: Its, when: 'at' | 'startedAt') => {
    const { date } = wallAt((record as unknown as Record<typeof when, number>)[when]);
    return (from === undefined || date >= from) && (to === undefined || date <= to);
  };

  return {
    look(kind, record: Its) {
      const { of } = places[kind];
      if (!of || !theirs(record)) return;
      const { clientId = '', sessionId = '', id } = record;
      if (!within(record, of.when))
        along.push(of.session ? { clientId, session: sessionId, of: begun } : { clientId, session: id, of: touched });
      else {
        people.add(clientId);
        if (of.session) touched.add(sessionId);
        else begun.add(id);
      }
    },
    has(kind, record: Its) {
      if (isWhole(part)) return true;
      const { of } = places[kind];
      if (kind === 'clients') {
        for (const { clientId, session, of } of along.splice(0)) if (of.has(session)) people.add(clientId);
        return record.deletedAt === undefined && people.has(record.id);
      }
      if (!of || !theirs(record)) return false;
      if (of.session) return begun.has(record.sessionId ?? '') || within(record, of.when);
      return begun.has(record.id) || touched.has(record.id);
    },
  };
}
