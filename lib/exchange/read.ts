import * as v from 'valibot';
import { NOBODY } from '../domain/client.ts';
import { cleanName, cleanWords } from '../domain/text.ts';
import { ARCHIVE_FORMAT, ARCHIVE_VERSION, type ArchiveRecords, archiveSchemas, upgraded } from './archive.ts';
import { nestingOf } from './nesting.ts';

/** Why a file cannot be imported. `where` names the place in the file, such as `homework 3 › words`. */
export type ArchiveProblem =
  | { problem: 'too-large' | 'not-json' | 'truncated' | 'too-deep' | 'not-archive' }
  | { problem: 'no-key' | 'wrong-key' | 'wrong-passphrase' | 'locked-damaged' }
  | { problem: 'newer'; version: number }
  | { problem: 'invalid' | 'duplicate' | 'no-such-person'; where: string };

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

/** Texts as they would be kept if they were typed here. */
function cleanTexts(records: ArchiveRecords): ArchiveRecords {
  return {
    ...records,
    clients: cleaned('clients', records.clients, 'name', cleanName),
    notes: cleaned('notes', records.notes, 'words', cleanWords),
    privateNotes: cleaned('privateNotes', records.privateNotes, 'words', cleanWords),
    homework: cleaned('homework', records.homework, 'words', cleanWords),
    rails: ['words', 'how'].reduce((rails, field) => cleaned('rails', rails, field, cleanIfAny), records.rails),
    own: ['words', 'spoken'].reduce((own, field) => cleaned('own', own, field, cleanIfAny), records.own),
  };
}

/** Nothing written is allowed where nothing has to be. */
const cleanIfAny: typeof cleanWords = (raw) => (raw === '' ? { text: '', cleaned: false } : cleanWords(raw));

function cleaned<T extends object>(table: string, records: T[], field: string, clean: typeof cleanName): T[] {
  return records.map((record, index) => {
    if (!(field in record)) return record;
    const kept = clean((record as Record<string, string>)[field] ?? '');
    if ('refused' in kept) throw new ArchiveError({ problem: 'invalid', where: place(['', table, index, field]) });
    return { ...record, [field]: kept.text };
  });
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
  const archive = v.safeParse(archiveSchemas[version], value, { abortEarly: true });
  if (!archive.success) throw new ArchiveError({ problem: 'invalid', where: place(pathOf(archive.issues[0])) });
  const records = upgraded(version, archive.output.records);
  refuseDuplicates(records);
  return cleanTexts(records);
}
