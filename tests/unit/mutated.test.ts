import './support/database.ts';
import { readFileSync } from 'node:fs';
import { signal } from '@preact/signals';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type ImportState, importing } from '../../lib/actions/import.ts';
import { newRecoveryKey, seal } from '../../lib/exchange/sealed.ts';
import { db } from '../../lib/store/db.ts';
import { merge, readArchive } from '../support/archive.ts';
import { freshDatabase } from './support/database.ts';

freshDatabase();

const archive = readFileSync(new URL('../fixtures/archives/4.json', import.meta.url), 'utf8');
/** 200 in a usual run; the soak asks for more. The seed is printed so that a failure can be run again. */
const runs = Number(process.env.APARTE_MUTATIONS ?? 200);
const seed = Number(process.env.APARTE_SEED ?? Date.now() % 1_000_000);

const dump = async () => JSON.stringify(await Promise.all(db.tables.map(async (table) => [table.name, await table.toArray()])));

/** Bytes replaced, cut out, doubled; brackets and numbers where none belong. */
const edits = (length: number) =>
  fc.array(
    fc.record({
      at: fc.nat(length - 1),
      cut: fc.oneof(fc.nat(3), fc.nat(length)),
      put: fc.oneof(
        fc.string({ unit: 'binary', maxLength: 4 }),
        fc.constantFrom('{', '}', '[', ']', '"', ',', 'null', '-1', '1e999', '"__proto__":', '\\u0000', '\ud800', '[[[[[[[['),
      ),
    }),
    { minLength: 1, maxLength: 4 },
  );
const edited = (text: string, changes: { at: number; cut: number; put: string }[]) =>
  changes.reduce((was, { at, cut, put }) => was.slice(0, at) + put + was.slice(at + cut), text);

/** Values of the archive put in one another's places. */
const swaps = fc.array(fc.tuple(fc.nat(), fc.nat()), { minLength: 1, maxLength: 4 });
function swapped(text: string, pairs: [number, number][]): string {
  const value = JSON.parse(text);
  const places: [holder: Record<string, unknown>, name: string][] = [];
  const walk = (holder: Record<string, unknown>) => {
    for (const [name, inner] of Object.entries(holder)) {
      places.push([holder, name]);
      if (typeof inner === 'object' && inner !== null) walk(inner as Record<string, unknown>);
    }
  };
  walk(value);
  for (const [from, to] of pairs) {
    const [source, its] = places[from % places.length] as (typeof places)[number];
    const [target, other] = places[to % places.length] as (typeof places)[number];
    target[other] = structuredClone(source[its]);
  }
  return JSON.stringify(value);
}

/** What the page shows after a file was chosen, and its key typed when it asks for one. */
async function chosen(file: File, secret = ''): Promise<ImportState> {
  const state = signal<ImportState>({ step: 'idle' });
  const { read, unlock } = importing(state);
  await read(file);
  if (state.value.step === 'locked') await unlock(secret);
  return state.value;
}
const calm: ImportState['step'][] = ['refused', 'preview', 'nothing-new', 'locked'];

test(`${runs} mutated archives: each is shown or refused with a reason, and the database is as it was (seed ${seed})`, async () => {
  await merge(readArchive(archive));
  const before = await dump();
  const mutated = fc.oneof(
    edits(archive.length).map((changes) => edited(archive, changes)),
    swaps.map((pairs) => swapped(archive, pairs)),
  );
  await fc.assert(
    fc.asyncProperty(mutated, async (text) => {
      expect(calm).toContain((await chosen(new File([text], 'copy.json'))).step);
      expect(await dump()).toBe(before);
    }),
    { numRuns: runs, seed },
  );
}, 600_000);

test(`${runs / 5} mutated locked copies: the same, and never half of one (seed ${seed})`, async () => {
  await merge(readArchive(archive));
  const before = await dump();
  const { recipient, identity } = await newRecoveryKey();
  const { file } = await seal(new Blob([archive]), { kind: 'key', recipient });
  const bytes = new Uint8Array(await file.arrayBuffer());
  const flips = fc.array(fc.record({ at: fc.nat(bytes.length - 1), bit: fc.nat(7) }), { minLength: 1, maxLength: 3 });
  await fc.assert(
    fc.asyncProperty(flips, fc.nat(bytes.length), async (changes, end) => {
      const changed = bytes.slice(0, end % 2 ? bytes.length : end);
      for (const { at, bit } of changes) if (at < changed.length) changed[at] = (changed[at] as number) ^ (1 << bit);
      const { step } = await chosen(new File([changed], 'copy.age'), identity);
      expect(calm).toContain(step);
      if (String(changed) !== String(bytes)) expect(step).not.toBe('preview');
      expect(await dump()).toBe(before);
    }),
    { numRuns: runs / 5, seed },
  );
}, 600_000);
