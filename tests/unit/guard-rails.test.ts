import './support/database.ts';
import { describe, expect, test, vi } from 'vitest';
import { NOBODY } from '../../lib/domain/client.ts';
import { writeArchive } from '../../lib/exchange/write.ts';
import { choose } from '../../lib/store/clients.ts';
import { db, own, rails } from '../../lib/store/db.ts';
import {
  bringBackRail,
  changeOwn,
  changeRail,
  keepOwn,
  keepRail,
  keepRailInSession,
  oneRail,
  ownOf,
  railsOf,
  recentRails,
  removeOwn,
  removeRail,
} from '../../lib/store/guard-rails.ts';
import { deletedLately, undelete, versionsOf } from '../../lib/store/history.ts';
import { holdings } from '../../lib/store/holdings.ts';
import { pages, type Wanted } from '../../lib/store/pages.ts';
import { removePeople } from '../../lib/store/people.ts';
import { endSession, latestSession, moveSession } from '../../lib/store/sessions.ts';
import { KEPT_AFTER_DELETION, sweep } from '../../lib/store/sweep.ts';
import { absentPeople, merge, readArchive } from '../support/archive.ts';
import { freshDatabase } from './support/database.ts';

freshDatabase();

async function archive(wanted: Partial<Wanted> = {}): Promise<string> {
  let text = '';
  for await (const piece of writeArchive(pages({ privateNotes: true, guardRails: true, ...wanted }), Date.now())) text += piece;
  return text;
}

/** Marie and Paul, a sign with each, and a rule and a story of the coach's. */
async function some() {
  const [marie, paul] = [await choose({ name: 'Marie' }), await choose({ name: 'Paul' })];
  const sign = await keepRail<'sign'>({ kind: 'sign', clientId: marie.id, sign: 'anger', words: 'shouted' });
  await keepRail<'sign'>({ kind: 'sign', clientId: paul.id, sign: 'late-pay', words: 'for Paul' });
  const rule = await keepOwn<'rule'>({ kind: 'rule', spoken: 'on time', words: '' });
  await keepOwn<'story'>({ kind: 'story', words: 'the year I fell ill', feelings: ['fear'] });
  return { marie, paul, sign, rule };
}

describe('what the guard rails keep', () => {
  test('is with its person, oldest first, and can be changed, taken back and brought back', async () => {
    const { marie, sign } = await some();
    await changeRail<'sign'>(sign, { words: 'shouted at the dog' });
    expect(await railsOf(marie.id)).toMatchObject([{ id: sign, sign: 'anger', words: 'shouted at the dog', sessionId: '' }]);
    expect(await versionsOf(sign)).toMatchObject([{ text: 'shouted' }]);
    await removeRail(sign);
    expect([await railsOf(marie.id), await oneRail(sign)]).toEqual([[], undefined]);
    await bringBackRail(sign);
    expect(await oneRail(sign)).toMatchObject({ words: 'shouted at the dog' });
    expect((await recentRails()).map(({ kind }) => kind)).toEqual(['sign', 'sign']);
  });

  test('said in the call begins its session, keeps it, and goes with it to somebody else and back', async () => {
    const { marie, paul } = await some();
    const said = await keepRailInSession<'saying'>({ kind: 'saying', clientId: marie.id, as: 'told', what: 'late', words: '' });
    const session = await latestSession(marie.id);
    expect((await oneRail(said))?.sessionId).toBe(session?.id);
    await endSession(session?.id ?? '');
    expect((await latestSession(marie.id))?.endedAt).toBeDefined();
    await moveSession(session?.id ?? '', { id: paul.id });
    expect((await railsOf(paul.id)).map(({ id }) => id)).toContain(said);
    await moveSession(session?.id ?? '', { id: marie.id });
    expect((await railsOf(marie.id)).map(({ id }) => id)).toContain(said);
  });

  test('a person about whom something is kept is not taken back', async () => {
    const { marie } = await some();
    await removePeople([marie.id]);
    expect((await holdings()).people).toBe(2);
  });

  test('deleted, it is brought back for thirty days, then only that it was is left', async () => {
    const { sign, rule } = await some();
    await removeRail(sign);
    await removeOwn(rule);
    const gone = await deletedLately();
    expect(gone.map(({ words }) => words).sort()).toEqual(['on time', 'shouted']);
    for (const one of gone) await undelete(one);
    expect(await holdings()).toMatchObject({ guardRails: 4 });
    await removeRail(sign);
    await removeOwn(rule);
    await sweep(Date.now() + KEPT_AFTER_DELETION + 1);
    const left = JSON.stringify([await rails.get(sign), await own.get(rule)]);
    expect(left).not.toMatch(/shouted|anger|on time|rule/);
    expect(await rails.get(sign)).toMatchObject({ clientId: NOBODY, deletedAt: expect.any(Number) });
  });

  test('what is the coach’s own stands in the order in which it was made', async () => {
    await some();
    const began = Date.now();
    await vi.waitUntil(() => Date.now() > began); // a clock of milliseconds has to tell them apart
    const second = await keepOwn<'rule'>({ kind: 'rule', spoken: 'camera on', words: 'so that we see each other' });
    await changeOwn<'rule'>(second, { spoken: 'both cameras on' });
    expect((await ownOf('rule')).map(({ spoken }) => spoken)).toEqual(['on time', 'both cameras on']);
    expect(await ownOf('referrals')).toEqual([]);
  });
});

describe('in an archive', () => {
  test('all of it goes with everything, and comes back once', async () => {
    await some();
    const text = await archive();
    await db.delete();
    await db.open();
    expect(await merge(readArchive(text))).toMatchObject({ rails: { added: 2 }, own: { added: 2 } });
    expect(await merge(readArchive(text))).toMatchObject({ rails: { added: 0, unchanged: 2 }, own: { added: 0, unchanged: 2 } });
    expect(readArchive(await archive())).toEqual(readArchive(text));
  });

  test('one person’s file has nothing of it unless asked for, and never what is the coach’s own', async () => {
    const { marie } = await some();
    const without = await archive({ clientId: marie.id, guardRails: false });
    expect(without).not.toMatch(/shouted|anger|Paul|on time|fell ill|"rails"|"own"/);
    const asked = await archive({ clientId: marie.id });
    expect(asked).toMatch(/shouted/);
    expect(asked).not.toMatch(/Paul|on time|fell ill|"own"/);
  });

  test('left out, it is neither deleted nor changed where the file is brought in', async () => {
    await some();
    await merge(readArchive(await archive({ guardRails: false })));
    expect(await holdings()).toMatchObject({ guardRails: 4 });
  });

  test('whom it is about must be there too', async () => {
    const { marie } = await some();
    const file = JSON.parse(await archive({ clientId: marie.id }));
    file.records.clients = [];
    expect([...absentPeople(JSON.stringify(file))]).toEqual([[marie.id, 'rails 1 › clientId']]);
  });

  test('what is damaged is refused with its place', async () => {
    await some();
    const file = JSON.parse(await archive());
    file.records.rails[0].by = 'nobody';
    expect(() => readArchive(JSON.stringify(file))).toThrow(
      expect.objectContaining({ found: { problem: 'invalid', where: 'rails 1 › by', id: file.records.rails[0].id } }),
    );
  });
});
