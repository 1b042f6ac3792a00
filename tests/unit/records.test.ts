import './support/database.ts';
import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Client } from '../../lib/domain/client.ts';
import type { Homework } from '../../lib/domain/entry.ts';
import type { Parting } from '../../lib/domain/guard-rails/rail.ts';
import type { Stored } from '../../lib/domain/record.ts';
import type { Session } from '../../lib/domain/session.ts';
import { cleanWords } from '../../lib/domain/text.ts';
import { calendarFile } from '../../lib/exchange/calendar.ts';
import { ArchiveError } from '../../lib/exchange/problem.ts';
import { nudgeText, recapText } from '../../lib/exchange/recap.ts';
import { prove } from '../../lib/exchange/verify.ts';
import { kindOf, sound, textsOf } from '../../lib/records/index.ts';
import { kindNames, places } from '../../lib/records/places.ts';
import { RecordError } from '../../lib/records/walk.ts';
import { db, homework, rails, sessions } from '../../lib/store/db.ts';
import { drafts, openDrafts } from '../../lib/store/drafts.ts';
import { erasePerson } from '../../lib/store/erase.ts';
import { deletedLately, versionsOf } from '../../lib/store/history.ts';
import { changeHomework } from '../../lib/store/homework.ts';
import { beginParting, notePoint } from '../../lib/store/parting.ts';
import { changeSession, endSession, latestSession, startSession } from '../../lib/store/sessions.ts';
import { KEPT_AFTER_DELETION, sweep } from '../../lib/store/sweep.ts';
import { anyTable } from '../../lib/store/tables.ts';
import { merge, readArchive } from '../support/archive.ts';
import { savedArchive } from './support/archive.ts';
import { freshDatabase } from './support/database.ts';
import { anyText, type Made, oneOfEach, specAt, stringsOf, together } from './support/records.ts';

freshDatabase();

/** All that lies in the database, by kind and id. */
async function all() {
  const lists = await Promise.all(
    kindNames.map(async (kind) => {
      const records = await anyTable(kind).list(anyTable(kind).rows.toCollection());
      return records.filter(({ id }) => (places[kind].only ?? id) === id).map((record) => [`${kind} ${record.id}`, record]);
    }),
  );
  return Object.fromEntries(lists.flat()) as Record<string, Stored>;
}

describe('every kind of record', () => {
  test('declares every string as text, id, day, time or choice', () => {
    const { records } = JSON.parse(readFileSync(new URL('../fixtures/archives/5.json', import.meta.url), 'utf8')) as {
      records: Record<string, Stored[]>;
    };
    const undeclared = Object.entries(records).flatMap(([table, list]) => {
      const kind = kindOf(table === 'privateNotes' ? 'notes' : (table as (typeof kindNames)[number]));
      const places = list.filter(({ deletedAt }) => deletedAt === undefined).flatMap(({ id: _, ...fields }) => stringsOf(fields));
      return places.filter((place) => !specAt({ is: 'group', fields: kind.fields }, place.split('.'))).map((place) => `${table} ${place}`);
    });
    expect(undeclared).toEqual([]);
  });

  test('says whose eyes each of its texts is for', () => {
    expect(
      fc
        .sample(oneOfEach, 300)
        .flatMap((made) =>
          made.flatMap(({ kind, record }) =>
            textsOf(record, kindOf(kind)).map(({ place, eyes }) => `${kind} ${place.replace(/\d+/u, 'n')}: ${eyes}`),
          ),
        ),
    ).toEqual(
      expect.arrayContaining([
        'homework report.makesSense: private',
        'homework report.stance.answer: client',
        'rails notes.last-session: guard-rails',
      ]),
    );
  });

  test('is kept as it may be, and then stays as it is; what is no day is there to be read', () => {
    fc.assert(
      fc.property(oneOfEach, (made) => {
        for (const { kind, record } of made) {
          const kept = sound(record, kindOf(kind));
          expect(sound(kept, kindOf(kind))).toEqual(kept);
          const unread = (kept as Homework).unread?.map(({ text }) => text) ?? [];
          if (kind === 'homework' && (record as Homework).when?.date === ('202609-12-05' as string))
            expect(unread).toContain('202609-12-05');
        }
      }),
      { numRuns: 500 },
    );
  });

  test('a text too long for its field, or none where one has to be, is refused with its place', () => {
    const person: Client = { id: '1', createdAt: 1, updatedAt: 1, name: 'Marie' };
    const refusal = (record: Client) => {
      try {
        sound(record, kindOf('clients'));
        return undefined;
      } catch (error) {
        return error instanceof RecordError ? error.place : error;
      }
    };
    expect(refusal({ ...person, intention: 'x'.repeat(10_001) })).toBe('intention');
    expect(refusal({ ...person, name: '\u200b' })).toBe('name');
    expect(refusal({ ...person, name: '\u200b', deletedAt: 2 })).toBeUndefined();
  });
});

describe('whatever a field takes', () => {
  const keep = async (made: Made[]) => {
    for (const { kind, record } of made) await anyTable(kind).put(record);
  };
  const homeworkOf = (made: Made[]) =>
    made.filter(({ kind }) => kind === 'homework').map(({ record }) => sound(record as Homework, kindOf('homework')));

  // 100 times 16 records of about ten fields: more than 10,000 values.
  test('is stored; the copy is proved, the archive reads back equal and changes nothing', async () => {
    await fc.assert(
      fc.asyncProperty(oneOfEach.map(together), async (made) => {
        await db.delete();
        await db.open();
        await keep(made);
        const before = await all();
        const { text, tally } = await savedArchive();
        await prove({ file: new Blob([text]), opener: { kind: 'plain' } }, tally);
        const counts = await merge(readArchive(text));
        expect(Object.values(counts).reduce((sum, { added, changed, deleted, gone }) => sum + added + changed + deleted + gone, 0)).toBe(0);
        await db.delete();
        await db.open();
        await merge(readArchive(text));
        expect(await all()).toEqual(before);
      }),
      { numRuns: 100 },
    );
  }, 120_000);

  test('an archive with anything in it is read or refused with its place, and what is read can be kept', async () => {
    await fc.assert(
      fc.asyncProperty(oneOfEach.map(together), fc.constantFrom(3, 4, 5), async (made, version) => {
        const tables: Record<string, Stored[]> = Object.fromEntries(['clients', 'sessions', 'notes', 'homework'].map((name) => [name, []]));
        for (const { kind, record } of made) {
          if (version > 3 || places[kind].apart === undefined) tables[kind] = [...(tables[kind] ?? []), withoutUnread(record, version)];
        }
        const file = { format: 'aparte', version, exportedAt: '2026-11-05T12:00:00.000Z', records: tables };
        try {
          const records = readArchive(JSON.stringify(file));
          for (const kind of kindNames) for (const record of records[kind]) expect(sound(record, kindOf(kind))).toEqual(record);
        } catch (error) {
          if (!(error instanceof ArchiveError)) throw error;
          expect(error.found).toMatchObject({ problem: 'invalid', where: expect.stringMatching(/^\w+ 1? ?/u) });
        }
      }),
      { numRuns: 200 },
    );
  });

  test('can be shown, copied and put in a calendar', () => {
    fc.assert(
      fc.property(oneOfEach, fc.constantFrom('en' as const, 'fr' as const), (made, language) => {
        for (const { words, when, ifThen, nudge, id } of homeworkOf(made)) {
          const due = when && { due: when };
          recapText({ items: [{ words, ...due, ...(ifThen ? { ifThen } : {}) }], language, today: '2026-11-28' });
          if (nudge) nudgeText({ words, ...due, on: nudge.on, language });
          if (when)
            calendarFile([{ id, words, date: when.date, ...(when.time ? { time: when.time } : {}) }], {
              exportedAt: 1,
              timeZone: 'Europe/Paris',
            });
        }
      }),
      { numRuns: 300 },
    );
  });
});

const withoutUnread = ({ unread: _, ...record }: Stored & { unread?: unknown }, version: number): Stored =>
  version < 5 ? record : ({ ...record, ...(_ === undefined ? {} : { unread: _ }) } as Stored);

describe('an archive from an older Aparté', () => {
  const head = { format: 'aparte', version: 4, exportedAt: '2026-11-05T12:00:00.000Z' };
  const stored = { createdAt: 1, updatedAt: 1, clientId: '', sessionId: '', at: Date.UTC(2026, 10, 5) };
  const one = { id: '00000000-0000-4000-8000-000000000001', ...stored, words: 'call' };
  const read = (homework: object) =>
    readArchive(JSON.stringify({ ...head, records: { clients: [], sessions: [], notes: [], homework: [homework] } }));

  test('with a day that is none comes in, and what was written instead is kept to be read', () => {
    const { homework } = read({ ...one, when: { date: '202609-12-05' }, nudge: { on: '0026-12-05' } });
    expect(homework).toEqual([
      {
        ...one,
        nudge: { on: '2026-11-05' },
        unread: [
          { field: 'when.date', text: '202609-12-05' },
          { field: 'nudge.on', text: '0026-12-05' },
        ],
      },
    ]);
  });

  test('has every text cleaned as if it had been typed here, and none longer than that', () => {
    const report = { at: 1, sessionId: '', outcome: 'not-done', clientWords: 'a\u202eb\u0000c' };
    expect(read({ ...one, report }).homework).toMatchObject([{ report: { clientWords: 'abc' } }]);
    expect(() => read({ ...one, report: { ...report, clientWords: 'x'.repeat(200_000) } })).toThrow(ArchiveError);
    fc.assert(
      fc.property(anyText, (text) => {
        const [kept] = read({ ...one, help: text, ifThen: text, lifts: [{ kind: 'own', at: 1, words: text }] }).homework as Homework[];
        const clean = cleanWords(text);
        const typed = 'text' in clean ? clean.text : '';
        expect([kept?.help, kept?.ifThen, kept?.lifts?.[0]?.words]).toEqual([typed, typed, typed]);
      }),
    );
  });
});

describe('nothing that was written is lost or left behind', () => {
  test('a session in which only "what will you remember?" was answered is kept', async () => {
    await startSession('marie');
    const session = await latestSession('marie');
    await changeSession(session?.id ?? '', { remember: 'I can ask' });
    await endSession(session?.id ?? '');
    expect(await latestSession('marie')).toMatchObject({ remember: 'I can ask' });
  });

  test('what was to be remembered is listed when its session was deleted, and is swept', async () => {
    const session: Session = {
      id: 's',
      createdAt: 1,
      updatedAt: 2,
      deletedAt: 2,
      clientId: 'marie',
      startedAt: 1,
      lastEntryAt: 1,
      remember: 'I can ask',
    };
    await sessions.put(session);
    expect((await deletedLately()).map(({ words }) => words)).toEqual(['I can ask']);
    await sweep(2 + KEPT_AFTER_DELETION + 1);
    expect(JSON.stringify(await all())).not.toContain('I can ask');
    expect(await sessions.get('s')).toMatchObject({ clientId: 'marie', startedAt: 1, deletedAt: 2 });
  });

  test('notes of a parting have their earlier versions', async () => {
    const id = await beginParting('marie', 'hand');
    await notePoint(id, 'reasons', 'late six times');
    await notePoint(id, 'reasons', 'late seven times');
    expect((await versionsOf(id)).map(({ text }) => text)).toEqual(['late six times']);
    expect((await rails.get(id)) as Parting).toMatchObject({ notes: { reasons: 'late seven times' } });
  });

  test('a day that is none, whoever writes it, is kept as it was written', async () => {
    await homework.put({ id: 'h', createdAt: 1, updatedAt: 1, clientId: 'marie', sessionId: '', at: 1, words: 'call' });
    await changeHomework('h', () => ({ when: { date: '202609-12-05' as `${number}-${number}-${number}` } }));
    expect(await homework.get('h')).toMatchObject({ words: 'call', unread: [{ field: 'when.date', text: '202609-12-05' }] });
    expect((await homework.get('h'))?.when).toBeUndefined();
  });
});

describe('what is being typed', () => {
  const marie = '5a4e1f70-1f7e-4a39-8f0e-3f1f2ce1aa01';
  const panel = { surface: 'panel', windowId: 1 } as const;

  test('lies under an id that says nothing, and goes with the person it is about', async () => {
    const one = await createdFor(marie);
    const typed = await openDrafts(panel, [1]);
    typed.set(`opening:${one}:sense:firm-2`, 'her mother');
    typed.set(`plan-words:${marie}`, 'no messages after eight');
    typed.set('who', 'Paul');
    typed.set('note', 'half a sentence about Paul');
    typed.whoever = marie;
    typed.set('homework', 'half a sentence about Marie');
    await typed.flushed();
    const keys = await db.table('drafts').toCollection().primaryKeys();
    expect(keys.every((key) => /^[\da-f-]{36}$/u.test(String(key)))).toBe(true);
    await erasePerson(marie);
    expect((await openDrafts(panel, [1])).fields.toSorted()).toEqual(['note', 'who']);
  });

  test('of one field in one page is there once, the latest', async () => {
    const draft = { createdAt: 1, home: 'panel:1', field: 'homework' as const, about: [] };
    await drafts.putMany([
      { ...draft, id: '1', updatedAt: 1, text: 'older' },
      { ...draft, id: '2', updatedAt: 3, text: 'newer' },
      { ...draft, id: '3', updatedAt: 2, text: 'old' },
    ]);
    expect((await openDrafts(panel, [1])).text('homework')).toBe('newer');
    expect(await db.table('drafts').count()).toBe(1);
  });
});

async function createdFor(clientId: string): Promise<string> {
  const id = crypto.randomUUID();
  await homework.put({ id, createdAt: 1, updatedAt: 1, clientId, sessionId: '', at: 1, words: 'call' });
  return id;
}
