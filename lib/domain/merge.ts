import type { Stored } from './record.ts';

// Two versions of one record, from two machines, become one: part by part, the one that was changed last stands. Moments come from a hybrid
// logical clock (Kulkarni et al. 2014) of the record: the machine's clock, but always later than whatever the record has seen (`change`). So
// a clock that is a year ahead wins once, over what it has not seen, and no longer over what is written after it was.

/** Fields that belong together: they stand or fall as one. */
export type Together = readonly (readonly string[])[];

type Fields = Record<string, unknown>;

/** In `changedAt`: every part that is not named there. */
const OTHERS = 'others';
const always = new Set(['id', 'createdAt', 'updatedAt', 'deletedAt', 'changedAt']);

/** With the fields of everything in it in one order. */
function ordered(value: unknown): unknown {
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) return value.map(ordered);
  const fields = Object.entries(value).filter(([, its]) => its !== undefined);
  return Object.fromEntries(fields.sort(([a], [b]) => (a < b ? -1 : 1)).map(([name, its]) => [name, ordered(its)]));
}

/** A text that is the same for equal values, whatever the order of their fields. */
const canonical = (value: unknown): string => JSON.stringify(ordered(value)) ?? '';

/** Whether two are the same, whatever the order of their fields. */
export const sameRecord = (a: Stored, b: Stored): boolean => canonical(a) === canonical(b);

/** Whether two say the same, whenever it was said. */
export const saysTheSame = (a: Stored, b: Stored): boolean => {
  const said = ({ updatedAt: _, changedAt: __, ...record }: Stored) => canonical(record);
  return said(a) === said(b);
};

/** What it says, by part. */
function partsOf(record: Stored, together: Together): Map<string, Fields> {
  const parts = new Map<string, Fields>();
  for (const [field, value] of Object.entries(record)) {
    if (always.has(field) || value === undefined) continue;
    const part = together.find((fields) => fields.includes(field))?.[0] ?? field;
    parts.set(part, { ...parts.get(part), [field]: value });
  }
  return parts;
}

/** When what it does not name was changed last. */
const othersAt = ({ changedAt, updatedAt }: Stored): number => changedAt?.[OTHERS] ?? updatedAt;
const partAt = (record: Stored, part: string): number => record.changedAt?.[part] ?? othersAt(record);
/** When it was deleted or brought back. */
const deletionAt = ({ changedAt, deletedAt }: Stored): number => changedAt?.deletedAt ?? deletedAt ?? 0;

/** Names of the parts that either has, or had. */
const partNames = (a: Stored, b: Stored, in1: Map<string, Fields>, in2: Map<string, Fields>): Set<string> =>
  new Set([...in1.keys(), ...in2.keys(), ...[a, b].flatMap(({ changedAt = {} }) => Object.keys(changedAt))].filter(isPart));
const isPart = (name: string) => name !== OTHERS && !always.has(name);

/** The record with these moments, said in one way only. */
function withMoments<T extends Stored>(record: T, others: number, deletion: number, parts: ReadonlyMap<string, number>): T {
  const { changedAt: _, ...rest } = record;
  const named = [...parts].filter(([, at]) => at !== others).sort(([a], [b]) => (a < b ? -1 : 1));
  if (deletion !== (record.deletedAt ?? 0)) named.push(['deletedAt', deletion]);
  if (named.length === 0 && others === record.updatedAt) return rest as T;
  return { ...rest, changedAt: { [OTHERS]: others, ...Object.fromEntries(named) } } as unknown as T;
}

/** The record as it is to be kept in the place of the one before: what is said anew has the moment of this change, the rest its own. */
export function stamped<T extends Stored>(before: Stored, after: T, together: Together): T {
  const [was, is] = [partsOf(before, together), partsOf(after, together)];
  const parts = new Map<string, number>();
  // What happens to a deleted record, as when all that somebody has goes to somebody else, does not bring it back.
  const now = after.deletedAt ?? after.updatedAt;
  for (const part of partNames(before, { ...after, changedAt: {} }, was, is)) {
    parts.set(part, canonical(was.get(part)) === canonical(is.get(part)) ? partAt(before, part) : now);
  }
  const deletion = before.deletedAt === after.deletedAt ? deletionAt(before) : after.updatedAt;
  return withMoments(after, othersAt(before), deletion, parts);
}

/**
 * Two versions of one record as one, the same whichever comes first and however often: of each part the later stands; at the same moment
 * the one whose text sorts last. Deleted is what nothing was changed in since. The first itself when the second adds nothing.
 */
export function joined<T extends Stored>(a: T, b: T, together: Together): T {
  const [inA, inB] = [partsOf(a, together), partsOf(b, together)];
  const moments = new Map<string, number>();
  const fields: Fields = {};
  for (const part of partNames(a, b, inA, inB)) {
    const [atA, atB] = [partAt(a, part), partAt(b, part)];
    const first = atA === atB ? canonical(inA.get(part)) >= canonical(inB.get(part)) : atA > atB;
    Object.assign(fields, (first ? inA : inB).get(part));
    moments.set(part, Math.max(atA, atB));
  }
  const deletion = Math.max(deletionAt(a), deletionAt(b));
  const said = [a, b].filter((one) => deletionAt(one) === deletion).find(({ deletedAt }) => deletedAt !== undefined)?.deletedAt;
  const deletedAt = said !== undefined && Math.max(...moments.values()) <= said ? said : undefined;
  const whole = {
    id: a.id,
    createdAt: Math.min(a.createdAt, b.createdAt),
    updatedAt: Math.max(a.updatedAt, b.updatedAt),
    ...(deletedAt === undefined ? {} : { deletedAt }),
    ...fields,
  } as unknown as T;
  const next = withMoments(whole, Math.max(othersAt(a), othersAt(b)), deletion, moments);
  return sameRecord(a, next) ? a : next;
}

/** What is known of a record of which only that it was deleted is known: it says nothing, at no time. */
export const marked = <T extends Stored>({ id, createdAt, updatedAt, deletedAt }: Stored, says: object): T =>
  ({ ...says, id, createdAt, updatedAt, ...(deletedAt === undefined ? {} : { deletedAt }), changedAt: { [OTHERS]: 0 } }) as unknown as T;
