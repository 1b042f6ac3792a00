import './support/database.ts';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { toJsonSchema } from '@valibot/to-json-schema';
import { Dexie } from 'dexie';
import { afterEach, describe, expect, test } from 'vitest';
import { ofKind } from '../../lib/domain/guard-rails/rail.ts';
import { oddsInDigits } from '../../lib/domain/odds.ts';
import { ARCHIVE_VERSION, type ArchiveRecords, archiveSchemas } from '../../lib/exchange/archive.ts';
import type { RecordOf } from '../../lib/records/index.ts';
import { cardsUsedWith } from '../../lib/store/cards.ts';
import { currentClient, everybody } from '../../lib/store/clients.ts';
import { db } from '../../lib/store/db.ts';
import { openDrafts } from '../../lib/store/drafts.ts';
import { latest } from '../../lib/store/entries.ts';
import { ownOf, railsOf } from '../../lib/store/guard-rails.ts';
import { versionsOf } from '../../lib/store/history.ts';
import { historyOf } from '../../lib/store/homework.ts';
import { latestSession } from '../../lib/store/sessions.ts';
import { SCHEMA_VERSION, steps } from '../../lib/store/steps/index.ts';
import { merge, readArchive } from '../support/archive.ts';
import { said } from '../support/said.ts';

// Every version that ever landed has a frozen example, made by that version and never edited since.
const fixture = (kind: 'archives' | 'databases', version: number) => new URL(`../fixtures/${kind}/${version}.json`, import.meta.url);
const upTo = (last: number) => Array.from({ length: last }, (_, index) => index + 1);
const read = (file: URL) => readFileSync(file, 'utf8');

const homeworkWords = async () => (await latest(undefined)).filter(({ kind }) => kind === 'homework').map(({ words }) => words);

afterEach(() => db.delete());

test('the steps of the schema are numbered without a gap', () => {
  expect(steps.map(({ version }) => version)).toEqual(upTo(SCHEMA_VERSION));
});

describe.each(upTo(SCHEMA_VERSION))('a database of version %i', (version) => {
  test('has its frozen example', () => expect(existsSync(fixture('databases', version))).toBe(true));

  test('opens in this version with everything in it', async () => {
    const frozen = JSON.parse(read(fixture('databases', version)));
    expect(frozen.version).toBe(version);
    const old = new Dexie('aparte');
    old.version(frozen.version).stores(frozen.indexes);
    for (const [table, rows] of Object.entries(frozen.rows)) await old.table(table).bulkAdd(rows as object[]);
    old.close();
    await db.open();
    expect((await everybody()).map(({ name }) => name).sort()).toEqual(['Marie Dupont', 'أمينة']);
    expect(await homeworkWords()).toEqual(['nobody’s yet', 'call the baker on Monday at 9']);
    expect((await currentClient())?.name).toBe('Marie Dupont');
    expect((await openDrafts({ surface: 'panel', windowId: 1 }, [1])).text('homework')).toBe('half a sen');
    if (version < 2) return;
    const [marie] = (await everybody()).filter(({ name }) => name === 'Marie Dupont');
    const session = await latestSession(marie?.id ?? '');
    expect(session?.energy).toBe(4);
    expect((await latest(marie?.id)).filter(({ kind }) => kind === 'note')).toMatchObject([
      { words: 'worried about the exam', private: true, sessionId: session?.id },
    ]);
    if (version < 3) return;
    expect((await cardsUsedWith(marie?.id ?? '')).map(({ card, exercise }) => [card, exercise])).toEqual([['courtyard', 'story']]);
    expect(session?.remember).toBe('I can ask');
    const [promised] = await historyOf(marie?.id ?? '');
    expect(promised?.when).toEqual({ date: '2026-11-23', time: '09:00', deadline: true });
    expect(promised?.readings?.map(oddsInDigits)).toEqual(['3:1', '10:1']);
    expect(await versionsOf(promised?.id ?? '')).toMatchObject([{ text: 'call the baker' }]);
    expect(promised?.report).toMatchObject({ outcome: 'not-done', reasons: ['busy', 'forgot'], cause: 'dont-know' });
    if (version < 4) return;
    const kept = await railsOf(marie?.id ?? '');
    expect(kept.map(({ kind }) => kind)).toEqual(['sign', 'sign', 'saying', 'saying', 'offer', 'plan', 'parting', 'telling', 'check']);
    expect(ofKind(kept, 'parting')).toMatchObject([{ done: ['notice', 'words'], notes: { reasons: 'late six times' } }]);
    expect((await ownOf('rule')).map(({ spoken }) => spoken)).toEqual(['we begin on time', 'messages on weekdays']);
    if (version < 5) return;
    expect((await historyOf('')).map(({ unread }) => unread)).toEqual([[{ field: 'when.date', text: '202609-12-05' }]]);
  });
});

describe.each(upTo(ARCHIVE_VERSION))('an archive of version %i', (version) => {
  test('has its frozen example', () => expect(existsSync(fixture('archives', version))).toBe(true));

  test('is read by this version, and brought in', async () => {
    await db.open();
    await merge(readArchive(read(fixture('archives', version))));
    expect(await homeworkWords()).toEqual(['nobody’s yet', 'أتصل بالطبيب\nيوم الاثنين', 'call the baker on Monday at 9']);
    expect(await everybody()).toHaveLength(2);
  });
});

test('a database newer than this code is not written to', async () => {
  const newer = new Dexie('aparte');
  newer.version(SCHEMA_VERSION + 1).stores({ ...steps[0]?.stores, future: 'id' });
  await newer.open();
  newer.close();
  const warnings = said('warn');
  await expect(db.open()).rejects.toThrow('newer');
  expect(warnings).toHaveBeenCalledWith(expect.stringContaining('Schema was extended')); // so says Dexie, of the newer one
  db.close();
  const still = new Dexie('aparte');
  await still.open();
  expect(still.tables.map(({ name }) => name)).toContain('future');
  still.close();
});

test('the published JSON Schema of the archive is that of the code', async () => {
  for (const [version, published] of Object.entries(archiveSchemas)) {
    const schema = { title: `Aparté archive, version ${version}`, ...toJsonSchema(published, { errorMode: 'ignore' }) };
    await expect(`${JSON.stringify(schema, null, 2)}\n`).toMatchFileSnapshot(`../../lib/exchange/archive-${version}.schema.json`);
  }
});

test('what an archive of any version can say stands in its own files, and in none that the domain changes', () => {
  const folder = new URL('../../lib/exchange/versions/', import.meta.url);
  const imported = readdirSync(folder).flatMap((file) =>
    [...read(new URL(file, folder)).matchAll(/from '([^']+)'/gu)].map(([, name]) => name as string),
  );
  expect([...new Set(imported)].filter((name) => !name.startsWith('./')).sort()).toEqual(['../format.ts', 'valibot']);
});

// As JSON holds it: any list, any text.
type Loose<T> = T extends readonly (infer U)[] ? Loose<U>[] : T extends object ? { -readonly [K in keyof T]: Loose<T[K]> } : T;
/** Private notes are notes. */
type Held = Exclude<keyof ArchiveRecords, 'privateNotes'>;
/** What there is one of has an id of its own. */
type One = 'emergency' | 'preferences';
type Said<T, K> = K extends One ? Omit<T, 'id' | 'deletedAt'> : T;
type Holds<K extends Held> = [Said<Loose<RecordOf<K>>, K>] extends [Said<ArchiveRecords[K][number], K>] ? true : never;

test('the version written now holds whatever a record can say: what comes to the domain wants a version of its own', () => {
  // What is missing from the archive does not compile here.
  const holds: { [K in Held]: Holds<K> } = {
    ...{ clients: true, sessions: true, notes: true, homework: true, rails: true, own: true },
    ...{ emergency: true, preferences: true },
  };
  expect(Object.values(holds)).not.toContain(false);
});
