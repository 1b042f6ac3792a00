/** What every stored record carries, whatever it is about. */
export interface Stored {
  /** UUID, made on this machine. */
  id: string;
  /** Milliseconds since 1970, UTC. */
  createdAt: number;
  /** Milliseconds since 1970, UTC. Never goes back, even when the machine's clock does. */
  updatedAt: number;
  /** Set when the record was deleted; what it said can be brought back until it is swept. */
  deletedAt?: number;
  /** When its parts were changed last, in milliseconds since 1970: those that are named, and all `others`. Absent: at `updatedAt`. See `joined`. */
  changedAt?: Readonly<Record<string, number>> | undefined;
}

/** Fields that the store fills in by itself. */
export type Unstored<T extends Stored> = Omit<T, keyof Stored>;

/** New values of some fields; undefined takes a field away. */
export type Changes<T extends Stored> = { [K in keyof Unstored<T>]?: Unstored<T>[K] | undefined };

/**
 * A new record.
 * @param now milliseconds since 1970
 */
export function create<T extends Stored>(fields: Unstored<T>, now: number): T {
  return { id: crypto.randomUUID(), createdAt: now, updatedAt: now, ...fields } as T;
}

/**
 * The record with some fields changed. `updatedAt` always grows: by the clock, or by one when the clock stands still or went back.
 * @param now milliseconds since 1970
 */
export function change<T extends Stored>(record: T, fields: Changes<T>, now: number): T {
  const next = { ...record, ...fields, updatedAt: Math.max(now, record.updatedAt + 1) };
  return Object.fromEntries(Object.entries(next).filter(([, value]) => value !== undefined)) as unknown as T;
}

/** A record that belongs to somebody, as somebody else's. @param now milliseconds since 1970 */
export const given = <T extends Stored>(record: T, clientId: string, now: number): T => ({ ...change(record, {}, now), clientId });

/** The record marked as deleted. @param now milliseconds since 1970 */
export function remove<T extends Stored>(record: T, now: number): T {
  const next = change(record, {}, now);
  return { ...next, deletedAt: next.updatedAt };
}

/** The record as it was before it was deleted, but later than its deletion. @param now milliseconds since 1970 */
export function restore<T extends Stored>(record: T, now: number): T {
  const { deletedAt: _, ...next } = change(record, {}, now);
  return next as T;
}
