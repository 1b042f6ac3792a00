import * as v from 'valibot';
import { NOBODY } from '../domain/client.ts';
import type { Stored } from '../domain/record.ts';
import type { MayBeUnread } from '../domain/unread.ts';
import { kindOf, sound } from '../records/index.ts';
import { kindNames } from '../records/places.ts';
import { isObject, RecordError } from '../records/walk.ts';
import {
  ARCHIVE_FORMAT,
  ARCHIVE_VERSION,
  type ArchiveTable,
  archiveSchemas,
  type Placed,
  recordSchemas,
  upgraded,
  type Version,
} from './archive.ts';
import { type Piece, Pieces } from './pieces.ts';
import { ArchiveError, place } from './problem.ts';

/** Before this version there was no place for what is no day. */
const HOLDS_UNREAD = 5;

const headSchema = v.object({ format: v.literal(ARCHIVE_FORMAT), version: v.pipe(v.number(), v.integer(), v.minValue(1)) });

/** Where the trouble is, as deep as it is known: within the kind of record that this one is closest to, living or deleted. */
function pathOf(issue: v.BaseIssue<unknown>): (string | number)[] {
  const path = issue.path?.map((item) => item.key as string | number) ?? [];
  const kinds = issue.type === 'union' ? (issue.issues ?? []) : [];
  const deleted = typeof issue.input === 'object' && issue.input !== null && 'deletedAt' in issue.input;
  const closest = deleted ? kinds.at(-1) : kinds[0];
  return closest ? [...path, ...pathOf(closest)] : path;
}

/** The id of a record that cannot be read, if it has one at least. */
const idOf = (row: unknown): { id?: string } => (isObject(row) && typeof row.id === 'string' ? { id: row.id } : {});

const invalid = (path: (string | number)[], row?: unknown) => new ArchiveError({ problem: 'invalid', where: place(path), ...idOf(row) });

const kindIn = (table: string) => (table === 'privateNotes' ? 'notes' : kindNames.find((name) => name === table));

/** A record of an archive, as it is now. */
export interface ReadRecord {
  table: ArchiveTable;
  record: Stored;
}

/** The version that is said before the first record; undefined when it is not. */
function versionBefore(pieces: Pieces): number | undefined {
  if (pieces.head === undefined) return undefined;
  try {
    const head = v.safeParse(headSchema, JSON.parse(pieces.head));
    return head.success ? head.output.version : undefined;
  } catch {
    return undefined; // what is wrong is said at the end, when it is known whether more is
  }
}

/**
 * Reads an archive as its text comes: what is found is sound and as it is now, but counts for nothing before `end`. Whatever is wrong is
 * said there: of all that is, first what the whole file suffers from.
 */
export class ArchiveReader {
  private readonly pieces = new Pieces();
  /** Texts from before it was known of which version they are: the first one, or all of a file that says so at its end. */
  private early: string[] | undefined = [];
  private scout: Pieces | undefined = new Pieces();
  private version = 0;
  private schemas: Record<string, v.GenericSchema> = {};
  /** When it says that it was written, in milliseconds since 1970; known at the end. A file that was copied may say another time. */
  madeAt: number | undefined;
  private broken = false;
  private wrong: ArchiveError | undefined;
  private twice: ArchiveError | undefined;
  private readonly ids = new Map<string, Set<string>>();
  private readonly people = new Set<string>();
  private readonly belongs = new Map<string, string>();

  /** @throws {ArchiveError} for what cannot be read on */
  *push(text: string): Generator<ReadRecord[]> {
    if (!this.early || !this.scout) {
      yield this.read(text);
      return;
    }
    this.early.push(text);
    this.scout.push(text);
    const version = versionBefore(this.scout);
    if (version !== undefined) yield* this.begin(version);
  }

  /** @throws {ArchiveError} when it was not a whole, sound archive that this version can read */
  *end(): Generator<ReadRecord[]> {
    if (this.scout) yield* this.begin(this.versionIn(this.whole(this.scout)));
    const whole = this.whole(this.pieces);
    const version = this.versionIn(whole);
    if (version > ARCHIVE_VERSION) throw new ArchiveError({ problem: 'newer', version });
    const around = v.safeParse(archiveSchemas[version as Version], whole, { abortEarly: true });
    if (!around.success) throw invalid(pathOf(around.issues[0]));
    const { exportedAt } = around.output as { exportedAt?: string };
    const at = Date.parse(exportedAt ?? '');
    this.madeAt = Number.isNaN(at) ? undefined : at;
    const wrong = this.wrong ?? this.twice;
    if (wrong) throw wrong;
  }

  /** Ids of people that something in the archive belongs to, but that are not in it, with the place of the first such record. */
  absentPeople(): Map<string, string> {
    return new Map([...this.belongs].filter(([id]) => !this.people.has(id)));
  }

  private *begin(version: number): Generator<ReadRecord[]> {
    const early = this.early ?? [];
    this.early = undefined;
    this.scout = undefined;
    this.version = version;
    if (version <= ARCHIVE_VERSION) this.schemas = recordSchemas(version as Version);
    for (const text of early) yield this.read(text);
  }

  private read(text: string): ReadRecord[] {
    return this.pieces.push(text).flatMap((piece) => this.recordIn(piece) ?? []);
  }

  private recordIn(piece: Piece): ReadRecord | undefined {
    const schema = Object.hasOwn(this.schemas, piece.table) ? this.schemas[piece.table] : undefined;
    if (this.broken || !schema) return undefined;
    let row: unknown;
    try {
      row = JSON.parse(piece.text);
    } catch {
      this.broken = true;
      return undefined;
    }
    if (this.wrong) return undefined;
    try {
      return this.kept(row, piece, schema);
    } catch (error) {
      if (!(error instanceof ArchiveError)) throw error;
      this.wrong = error;
      return undefined;
    }
  }

  private kept(row: unknown, { table, index }: Piece, schema: v.GenericSchema): ReadRecord {
    const { record: cleaned, unread } = this.cleaned(row, table, index);
    const found = v.safeParse(schema, cleaned, { abortEarly: true });
    if (!found.success) throw invalid(['', table, index, ...pathOf(found.issues[0])], row);
    const [now, record] = upgraded(this.version as Version, [table, found.output] as Placed);
    this.note(table, index, record);
    return { table: now, record: (unread ? { ...record, ...unread } : record) as Stored };
  }

  /**
   * The record as it would be kept if it were typed here: see `sound`. Days are looked at before it is held against its version, so that one
   * that an older Aparté let through is not the end of everything else in the file; what was found beside them may have no place in it.
   */
  private cleaned(row: unknown, table: string, index: number): { record: unknown; unread?: MayBeUnread } {
    const kind = kindIn(table);
    if (kind === undefined || !isObject(row)) return { record: row };
    try {
      const record = sound(row, kindOf(kind));
      if (record === row || this.version >= HOLDS_UNREAD || !('unread' in record)) return { record };
      const { unread = [], ...rest } = record as MayBeUnread;
      return { record: rest, unread: { unread } };
    } catch (error) {
      if (!(error instanceof RecordError)) throw error;
      throw invalid(['', table, index, ...error.place.split('.')], row);
    }
  }

  private note(table: string, index: number, record: object): void {
    const { id, clientId = NOBODY } = record as { id: string; clientId?: string };
    const name = table === 'privateNotes' ? 'notes' : table; // a note is private or it is not
    const seen = this.ids.get(name) ?? new Set();
    if (seen.has(id)) this.twice ??= new ArchiveError({ problem: 'duplicate', where: place(['', table, index, id]) });
    this.ids.set(name, seen.add(id));
    if (table === 'clients') this.people.add(id);
    else if (clientId !== NOBODY && !this.belongs.has(clientId)) this.belongs.set(clientId, place(['', table, index, 'clientId']));
  }

  /** What is around the records, parsed. */
  private whole(pieces: Pieces): unknown {
    if (!pieces.closed && pieces.isJson) throw new ArchiveError({ problem: 'truncated' });
    try {
      if (!this.broken) return JSON.parse(pieces.around);
    } catch {
      // said below
    }
    throw new ArchiveError({ problem: 'not-json' });
  }

  private versionIn(whole: unknown): number {
    const head = v.safeParse(headSchema, whole);
    if (!head.success) throw new ArchiveError({ problem: 'not-archive' });
    return head.output.version;
  }
}
