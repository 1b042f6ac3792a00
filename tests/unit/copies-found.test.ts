import { readFileSync } from 'node:fs';
import { signal } from '@preact/signals';
import { expect, test } from 'vitest';
import { offered, openerOf, type RestoreState, restoring } from '../../lib/actions/restore.ts';
import { copiesAmong } from '../../lib/exchange/copies.ts';
import { newRecoveryKey, seal } from '../../lib/exchange/sealed.ts';

const archive = (version: number) => readFileSync(new URL(`../fixtures/archives/${version}.json`, import.meta.url));
const [more, less] = [new Blob([archive(5)]), new Blob([archive(1)])];
const file = (name: string, contents: Blob, lastModified = 1) => new File([contents], name, { lastModified });
const [ours, theirs] = await Promise.all([newRecoveryKey(), newRecoveryKey()]);
const sealed = async (plain: Blob, recipient: string) => (await seal(plain, { kind: 'key', recipient })).file;

test('the same contents under several names are one copy; what is none is said to be none, and comes last', async () => {
  const copies = await copiesAmong([
    file('aparte-k7fq2-day-1.json', more, 5),
    file('aparte-k7fq2-week-1.json', more, 6),
    file('aparte-k7fq2-day-1 (1).json', more, 7),
    file('aparte-day-2.json', less, 9),
    file('aparte-day-3.json', new Blob(['{"format":"aparte","version":99}']), 9),
    file('aparte-day-4.json', more.slice(0, more.size / 2), 9),
    file('aparte-day-5.age', new Blob([]), 9),
  ]);
  expect(copies.map(({ files, mark, problem }) => [files.length, mark, problem])).toEqual([
    [3, 'k7fq2', undefined],
    [1, undefined, undefined],
    ...Array.from({ length: 3 }, () => [1, undefined, expect.any(String)]),
  ]);
  expect(
    copies
      .map(({ problem }) => problem)
      .slice(2)
      .sort(),
  ).toEqual(['newer', 'not-json', 'truncated']);
  expect(copies[0]?.tally?.people).toBeGreaterThan(0);
});

test('with a key: those that it opens come first, the one that holds most before a newer one; another one and a wrong one are told apart', async () => {
  const state = signal<RestoreState>({ step: 'idle' });
  const { look, unlock, leave } = restoring(state);
  const whole = await sealed(more, ours.recipient);
  const files = [
    file('aparte-k7fq2-day-1.age', whole, 5),
    file('aparte-b2b2b-day-1.age', await sealed(less, ours.recipient), 9),
    file('aparte-c3c3c-day-1.age', await sealed(more, theirs.recipient), 9),
    file('aparte-k7fq2-day-2.age', whole.slice(0, whole.size - 9), 9),
  ];
  await look(async () => files);
  await unlock({ kind: 'key', identity: 'my key' });
  expect(state.value).toMatchObject({ step: 'found', opening: false, found: { problem: 'no-key' } });
  await unlock({ kind: 'key', identity: (await newRecoveryKey()).identity });
  expect(state.value).toMatchObject({ opening: false, found: { problem: 'wrong-key' } });
  await unlock({ kind: 'key', identity: ours.identity });
  const { value } = state;
  if (value.step !== 'found') throw new Error(value.step);
  expect(value.found).toBeUndefined();
  expect(value.copies.map(({ mark, problem }) => [mark, problem])).toEqual([
    ['k7fq2', undefined],
    ['b2b2b', undefined],
    ['c3c3c', 'wrong-key'],
    ['k7fq2', 'locked-damaged'],
  ]);
  const first = offered(value);
  expect(first?.mark).toBe('k7fq2');
  expect(first && openerOf(value, first)).toEqual({ kind: 'key', identity: ours.identity });
  leave();
  expect(state.value).toEqual({ step: 'idle' });
});

test('a place that cannot be read says so; one without copies too', async () => {
  const state = signal<RestoreState>({ step: 'idle' });
  const { look } = restoring(state);
  await look(async () => {
    throw new DOMException('', 'NotReadableError');
  });
  expect(state.value).toEqual({ step: 'failed' });
  await look(async () => []);
  expect(state.value).toEqual({ step: 'nothing' });
  await look(async () => undefined);
  expect(state.value).toEqual({ step: 'nothing' });
});
