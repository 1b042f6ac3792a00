import './support/database.ts';
import { signal } from '@preact/signals';
import { describe, expect, test, vi } from 'vitest';
import { inWorker } from '../../lib/actions/archive/in-worker.ts';
import { jobs } from '../../lib/actions/archive/jobs.ts';
import { type ImportState, importing } from '../../lib/actions/import.ts';
import { ArchiveError } from '../../lib/exchange/problem.ts';
import { db } from '../../lib/store/db.ts';
import { freshDatabase } from './support/database.ts';

// What a page and its worker say to one another; that it is another thread only a browser shows.

freshDatabase();

const id = (n: number) => `00000000-0000-4000-8000-${`${n}`.padStart(12, '0')}`;
const person = { id: id(1), createdAt: 1, updatedAt: 1, name: 'Marie' };
const homework = Array.from({ length: 1_000 }, (_, index) => ({
  ...{ id: id(index + 2), createdAt: 1, updatedAt: 1, clientId: id(1), sessionId: '', at: 1, words: `call ${index}` },
}));
const archive = (clients: object[] = [person]) => {
  const records = { homework, notes: [], sessions: [], clients };
  return new File([JSON.stringify({ format: 'aparte', version: 5, exportedAt: '2026-11-05T12:00:00.000Z', records })], 'copy.json');
};
const plain = { kind: 'plain' as const };
const staged = async () => (await indexedDB.databases()).filter(({ name = '' }) => name.startsWith('aparte-incoming'));
const kept = () => db.table('homework').count();
const begun = (trial = false) => {
  const state = signal<ImportState>({ step: 'idle' });
  return { state, acts: importing(state, trial) };
};

describe('a job in a worker', () => {
  test('says how far it is in hundredths, and what came of it', async () => {
    const told: number[] = [];
    const tally = await inWorker('look', { file: archive(), opener: plain }, { onProgress: (done) => told.push(done) });
    expect(tally).toMatchObject({ people: 1, homework: 1_000 });
    expect([told.at(-1), told]).toEqual([1, [...new Set(told)].sort((a, b) => a - b)]);
    expect(told.every((done) => Number.isInteger(Math.round(done * 1e6) / 1e4))).toBe(true);
  });

  test('says what is wrong with a file as the file does', async () => {
    const bad = inWorker('look', { file: archive([{ ...person, name: 3 }]), opener: plain });
    await expect(bad).rejects.toBeInstanceOf(ArchiveError);
    await expect(bad).rejects.toMatchObject({ found: { problem: 'invalid', where: 'clients 1 › name', id: id(1) } });
    await expect(inWorker('look', { file: archive([]), opener: plain })).rejects.toMatchObject({ found: { problem: 'no-such-person' } });
  });

  test('fails with the name of what failed: a full disk is told from anything else', async () => {
    const look = vi.spyOn(jobs, 'look').mockRejectedValue(new DOMException('no room', 'QuotaExceededError'));
    await expect(inWorker('look', { file: archive(), opener: plain })).rejects.toMatchObject({
      name: 'QuotaExceededError',
      message: 'no room',
    });
    look.mockRestore();
  });

  test('is not waited for once it is cancelled, whatever it does just then; and not begun after that', async () => {
    const look = vi.spyOn(jobs, 'look').mockReturnValue(new Promise(() => undefined));
    const stop = new AbortController();
    const looking = inWorker('look', { file: archive(), opener: plain }, { signal: stop.signal });
    await vi.waitFor(() => expect(look).toHaveBeenCalled());
    stop.abort(new Error('enough'));
    await expect(looking).rejects.toThrow('enough');
    await expect(inWorker('look', { file: archive(), opener: plain }, { signal: stop.signal })).rejects.toThrow('enough');
    expect(look).toHaveBeenCalledOnce();
    look.mockRestore();
  });
});

describe('an import', () => {
  test('comes in, and nothing of it waits afterwards', async () => {
    const { state, acts } = begun();
    await acts.read(archive());
    expect([state.value.step, await kept(), (await staged()).length]).toEqual(['preview', 0, 1]);
    await acts.narrow({ clientId: id(2) });
    expect(state.value).toMatchObject({ step: 'preview', counts: { homework: { added: 0 } } });
    await acts.narrow({ clientId: id(1) });
    await acts.bringIn();
    expect(state.value).toMatchObject({ step: 'done', counts: { homework: { added: 1_000 }, clients: { added: 1 } } });
    expect([await kept(), (await staged()).length]).toEqual([1_000, 0]);
  });

  test('of a file that turns out to be bad at its end leaves nothing behind', async () => {
    const { state, acts } = begun();
    await acts.read(archive([{ ...person, name: 3 }]));
    expect([state.value.step, await kept(), (await staged()).length]).toEqual(['refused', 0, 0]);
  });

  // While a file is read the thread itself is ended, which needs one: see tests/e2e/large.spec.ts.
  test('cancelled while it is brought in changes nothing and leaves nothing behind', async () => {
    const { state, acts } = begun();
    const stop = state.subscribe((value) => {
      if (value.step === 'writing' && value.done > 0.2) acts.cancel();
    });
    await acts.read(archive());
    await acts.bringIn();
    stop();
    expect([state.value.step, await kept(), (await staged()).length]).toEqual(['cancelled', 0, 0]);
  });

  test('that is only to prove a copy keeps nothing', async () => {
    const { state, acts } = begun(true);
    await acts.read(archive());
    expect(state.value).toMatchObject({ step: 'proved', tally: { people: 1, homework: 1_000 } });
    expect(await staged()).toEqual([]);
  });
});
