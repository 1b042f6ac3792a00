import { bestFirst, type Held, type Ranked, withHeld } from '../domain/backup/best.ts';
import { readName } from '../domain/backup/names.ts';
import { count, nothing, type Tally } from '../records/tally.ts';
import { digestOf } from './digest.ts';
import { MAX_BYTES } from './format.ts';
import { lockOf, type Opener } from './lock.ts';
import { ArchiveError, type ArchiveProblem } from './problem.ts';
import { read } from './reading.ts';

/** A copy that was found: the same contents, under however many names. */
export interface Copy extends Ranked {
  files: readonly [File, ...File[]];
  /** Of its series, where its names say so. */
  mark: string | undefined;
  lock: Opener['kind'];
  /** What is in it, once that is known. */
  tally?: Tally;
  /** Why nothing can be restored from it. */
  problem?: ArchiveProblem['problem'];
}

/** What a problem of the key is, not of the copy. */
const ofKey: readonly ArchiveProblem['problem'][] = ['no-key', 'mistyped-key'];

/** Files of the same size are read and compared; the others are not the same. */
async function together(files: readonly File[]): Promise<[File, ...File[]][]> {
  const groups = new Map<string, [File, ...File[]]>();
  for (const file of files) {
    const alone = files.filter(({ size }) => size === file.size).length === 1 || file.size > MAX_BYTES;
    const key = alone ? `${file.size} ${file.name}` : `${file.size} ${await digestOf(file)}`;
    const group = groups.get(key);
    if (group) group.push(file);
    else groups.set(key, [file]);
  }
  return [...groups.values()];
}

/** The copies among some files, the one to offer first at the beginning; those in clear are read. */
export async function copiesAmong(files: readonly File[]): Promise<Copy[]> {
  const copies: Copy[] = [];
  for (const group of await together(files)) {
    const [file] = group;
    const mark = group.map(({ name }) => readName(name)?.mark).find(Boolean);
    const at = Math.max(...group.map(({ lastModified }) => lastModified));
    const found: Copy = { files: group, mark, at, bytes: file.size, lock: 'plain' };
    if (file.size > MAX_BYTES) copies.push({ ...found, shut: true, problem: 'too-large' });
    else copies.push(await looked(found));
  }
  return bestFirst(copies);
}

async function looked(copy: Copy): Promise<Copy> {
  try {
    const lock = await lockOf(copy.files[0]);
    return lock === 'plain' ? await opened(copy, { kind: lock }) : { ...copy, lock };
  } catch (error) {
    return shut(copy, error);
  }
}

function shut(copy: Copy, error: unknown): Copy {
  if (!(error instanceof ArchiveError)) throw error;
  return { ...copy, shut: true, problem: error.found.problem };
}

/**
 * A copy as it is known once it was opened, read as a restore reads it; or why it cannot be.
 * @throws {ArchiveError} when what was typed is no key at all
 */
export async function opened(copy: Copy, opener: Opener): Promise<Copy> {
  try {
    const { problem: _, shut: __, ...rest } = copy;
    const reading = await read(copy.files[0], opener);
    const tally = nothing();
    let held: Held = { records: 0, worked: 0 };
    for await (const records of reading.records) {
      for (const { table, record } of records) {
        count(tally, table, record);
        held = withHeld(held, record);
      }
    }
    return { ...rest, at: reading.madeAt() ?? copy.at, tally, held };
  } catch (error) {
    if (error instanceof ArchiveError && ofKey.includes(error.found.problem)) throw error;
    return shut(copy, error);
  }
}
