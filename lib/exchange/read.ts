import * as v from 'valibot';
import { NOBODY } from '../domain/client.ts';
import type { MayBeUnread } from '../domain/unread.ts';
import { kindOf, sound } from '../records/index.ts';
import type { RecordKind } from '../records/kind.ts';
import { kindNames } from '../records/places.ts';
import { isObject, RecordError } from '../records/walk.ts';
import { ARCHIVE_FORMAT, ARCHIVE_VERSION, type ArchiveRecords, archiveSchemas, upgraded } from './archive.ts';
import { nestingOf } from './nesting.ts';

/** Why a file cannot be imported. `where` names the place in the file, such as `homework 3 › words`; `id` the record, where there is one. */
export type ArchiveProblem =
  | { problem: 'too-large' | 'not-json' | 'truncated' | 'too-deep' | 'not-archive' }
  | { problem: 'no-key' | 'wrong-key' | 'wrong-passphrase' | 'locked-damaged' }
  | { problem: 'mistyped-key'; near?: string }
  | { problem: 'newer'; version: number }
  | { problem: 'invalid' | 'duplicate' | 'no-such-person'; where: string; id?: string };

export class ArchiveError extends Error {
  readonly found: ArchiveProblem;
  constructor(found: ArchiveProblem) {
    super(found.problem);
    this.found = found;
  }
}

/** Largest file that is read, in bytes. */
export const MAX_BYTES = 256 * 1024 * 1024;

/** A place in the file for a person to find: tables by name, records counted from one. */
function place(path: readonly (string | number)[]): string {
  const [, table, index, ...fields] = path;
  if (table === undefined || index === undefined) return path.join(' › ');
  return [`${table} ${Number(index) + 1}`, ...fields].join(' › ');
}

/** Where the trouble is, as deep as it is known: within the kind of record that this one is closest to, living or deleted. */
function pathOf(issue: v.BaseIssue<unknown>): (string | number)[] {
  const path = issue.path?.map((item) => item.key as string | number) ?? [];
  const kinds = issue.type === 'union' ? (issue.issues ?? []) : [];
  const deleted = typeof issue.input === 'object' && issue.input !== null && 'deletedAt' in issue.input;
  const closest = deleted ? kinds.at(-1) : kinds[0];
  return closest ? [...path, ...pathOf(closest)] : path;
}

function parse(text: string): unknown {
  const nesting = nestingOf(text);
  if (nesting === 'too-deep') throw new ArchiveError({ problem: 'too-deep' });
  try {
    return JSON.parse(text);
  } catch {
    const begun = /^\s*[{[]/u.test(text);
    throw new ArchiveError({ problem: begun && nesting === 'unfinished' ? 'truncated' : 'not-json' });
  }
}

/** Before this version there was no place for what is no day. */
const HOLDS_UNREAD = 5;

/**
 * The records as they would be kept if they were typed here: see `sound`. Days are looked at before the file is held against its version, so
 * that one that an older Aparté let through is not the end of everything else in it.
 * @param unread what was found beside days and has no place in this version, by table and id; filled here
 */
function cleaned(value: unknown, version: number, unread: Map<string, MayBeUnread>): unknown {
  const file = value as { records?: Record<string, unknown> };
  if (typeof file.records !== 'object' || file.records === null) return value;
  const tables = Object.entries(file.records).map(([table, rows]) => {
    const kind = table === 'privateNotes' ? 'notes' : kindNames.find((name) => name === table);
    if (kind === undefined || !Array.isArray(rows)) return [table, rows];
    return [table, rows.map((row, index) => (isObject(row) ? cleanedOne(row, kindOf(kind), [table, index]) : row))];
  });
  return { ...file, records: Object.fromEntries(tables) };

  function cleanedOne(row: Record<string, unknown>, kind: RecordKind, at: [string, number]): object {
    try {
      const kept = sound(row, kind);
      if (kept === row || version >= HOLDS_UNREAD || !('unread' in kept)) return kept;
      const { unread: found, ...rest } = kept as MayBeUnread & { id?: unknown };
      unread.set(`${at[0]} ${rest.id}`, { unread: found ?? [] });
      return rest;
    } catch (error) {
      if (!(error instanceof RecordError)) throw error;
      throw new ArchiveError({ problem: 'invalid', where: place(['', ...at, ...error.place.split('.')]), ...idOf(row) });
    }
  }
}

/** What stands at a path of a file. */
const at = (value: unknown, path: readonly (string | number)[]): unknown =>
  path.reduce<unknown>(
    (within, name) => (typeof within === 'object' && within !== null ? (within as Record<string, unknown>)[name] : undefined),
    value,
  );

/** The id of a record that cannot be read, if it has one at least. */
const idOf = (row: unknown): { id?: string } => (isObject(row) && typeof row.id === 'string' ? { id: row.id } : {});

function withUnread(records: ArchiveRecords, unread: ReadonlyMap<string, MayBeUnread>): ArchiveRecords {
  if (unread.size === 0) return records;
  const tables = Object.entries(records).map(([table, rows]) => [
    table,
    rows.map((row) => ({ ...row, ...unread.get(`${table} ${row.id}`) })),
  ]);
  return Object.fromEntries(tables);
}

function refuseDuplicates(records: ArchiveRecords): void {
  const notes = new Set<string>(); // a note is private or it is not
  for (const [table, rows] of Object.entries(records)) {
    const seen = table === 'notes' || table === 'privateNotes' ? notes : new Set<string>();
    for (const [index, { id }] of rows.entries()) {
      if (seen.has(id)) throw new ArchiveError({ problem: 'duplicate', where: place(['', table, index, id]) });
      seen.add(id);
    }
  }
}

/** Ids of people that something in the archive belongs to, but that are not in it, with the place of the first such record. */
export function absentPeople({ clients, ...others }: ArchiveRecords): Map<string, string> {
  const present = new Set(clients.map((client) => client.id));
  const absent = new Map<string, string>();
  for (const [table, records] of Object.entries(others)) {
    for (const [index, record] of records.entries()) {
      if (!('clientId' in record) || record.clientId === NOBODY || present.has(record.clientId)) continue;
      if (!absent.has(record.clientId)) absent.set(record.clientId, place(['', table, index, 'clientId']));
    }
  }
  return absent;
}

/**
 * The records of an archive.
 * @throws {ArchiveError} when the text is not a whole, sound archive that this version can read
 */
export function readArchive(text: string): ArchiveRecords {
  const value = parse(text.replace(/^\ufeff/u, ''));
  const head = v.safeParse(v.object({ format: v.literal(ARCHIVE_FORMAT), version: v.pipe(v.number(), v.integer(), v.minValue(1)) }), value);
  if (!head.success) throw new ArchiveError({ problem: 'not-archive' });
  if (head.output.version > ARCHIVE_VERSION) throw new ArchiveError({ problem: 'newer', version: head.output.version });
  const version = head.output.version as keyof typeof archiveSchemas;
  const unread = new Map<string, MayBeUnread>();
  const archive = v.safeParse(archiveSchemas[version], cleaned(value, version, unread), { abortEarly: true });
  if (!archive.success) {
    const path = pathOf(archive.issues[0]);
    throw new ArchiveError({ problem: 'invalid', where: place(path), ...idOf(at(value, path.slice(0, 3))) });
  }
  const records = upgraded(version, archive.output.records);
  refuseDuplicates(records);
  return withUnread(records, unread);
}
