import { expect, test } from 'vitest';
import { bestFirst, type Held, moreHeld, withHeld } from '../../lib/domain/backup/best.ts';
import { readName } from '../../lib/domain/backup/names.ts';
import { newSeries, placesFor, type Series, type There, type Written } from '../../lib/domain/backup/series.ts';
import { wallAt } from '../../lib/domain/when/calendar.ts';
import { type Random, randomFrom } from '../support/random.ts';

// Two installations and one folder, for months: they work, make copies, are installed anew, restore, have wrong clocks; a synchronisation
// puts copies beside copies. Whatever happens, the best copy there ever was is still there, and it is the one that is offered first.

/** 100 in a usual run; `npm run soak` does 1,000 others. */
const histories = Number(process.env.APARTE_HISTORIES ?? 100);
const seed = Number(process.env.APARTE_SEED ?? 20_261_129);
const STEPS = 120;
const DAY = 86_400_000;

interface Item {
  id: number;
  createdAt: number;
  updatedAt: number;
  deletedAt?: number;
}
type Practice = Map<number, Item>;
interface File {
  digest: string;
  /** Which sheet opens it. */
  key: number;
  items: readonly Item[];
  held: Held;
  at: number;
}

/** A browser with Aparté in it. */
interface Installation {
  items: Practice;
  series: Series | undefined;
  key: number;
  /** Its clock is wrong by so many milliseconds. */
  off: number;
  /** Its files can be looked at: not among the downloads. */
  sees: boolean;
  /** What the machine's own backup holds of it. */
  saved?: { items: Practice; series: Series | undefined; key: number };
}

const start = (sees: boolean): Installation => ({ items: new Map(), series: undefined, key: 0, off: 0, sees });

class World {
  readonly folder = new Map<string, File>();
  readonly best: Map<number, Held> = new Map();
  now = Date.parse('2026-01-01T09:00Z');
  #made = 0;
  readonly #random: Random;
  readonly log: string[] = [];
  constructor(random: Random) {
    this.#random = random;
  }

  work(its: Installation) {
    const now = this.now + its.off;
    const adds = this.#random.oneOf([0, 0.6]);
    for (let left = this.#random.between(1, 6); left > 0; left--) {
      const known = [...its.items.values()];
      if (known.length < 3 || this.#random.next() < adds) {
        its.items.set(++this.#made, { id: this.#made, createdAt: now, updatedAt: now });
        continue;
      }
      const one = this.#random.oneOf(known);
      const updatedAt = Math.max(now, one.updatedAt + 1);
      its.items.set(one.id, { ...one, updatedAt, ...(this.#random.next() < 0.3 ? { deletedAt: updatedAt } : {}) });
    }
  }

  setUp(its: Installation) {
    its.series = newSeries();
    its.key = ++this.#made;
  }

  async copy(its: Installation) {
    if (!its.series) this.setUp(its);
    const today = wallAt(this.now + its.off).date;
    const items = [...its.items.values()];
    const look = async (name: string): Promise<There> => {
      const file = this.folder.get(name);
      if (!its.sees) return 'unseen';
      return file ? { bytes: file.items.length, digest: file.digest } : 'nothing';
    };
    const place = await placesFor(its.series as Series, { today, kind: 'age', records: items.length }, look);
    const held = [...items].reduce(withHeld, { records: 0, worked: 0 });
    const file: File = { digest: `${++this.#made}`, key: its.key, items, held, at: this.now + its.off };
    const written: Written = { bytes: items.length, records: items.length, ...(its.sees ? { digest: file.digest } : {}) };
    for (const name of place.names) this.folder.set(name, file);
    its.series = {
      ...place.series,
      last: today,
      left: { ...place.series.left, ...Object.fromEntries(place.names.map((name) => [name, written])) },
    };
    const before = this.best.get(its.key);
    if (!before || moreHeld(held, before) < 0) this.best.set(its.key, held);
  }

  /** What is offered to whoever has this sheet. */
  offered(key: number): File | undefined {
    const copies = [...this.folder.values()].map((file) => ({
      file,
      at: file.at,
      bytes: file.items.length,
      ...(file.key === key ? { held: file.held } : { shut: true }),
    }));
    return bestFirst(copies)[0]?.file;
  }

  restore(its: Installation) {
    const keys = [...this.best.keys()];
    if (keys.length === 0) return;
    for (const { id, ...rest } of this.offered(this.#random.oneOf(keys))?.items ?? []) {
      const here = its.items.get(id);
      if (!here || here.updatedAt < rest.updatedAt) its.items.set(id, { id, ...rest });
    }
  }

  /** A synchronisation, or a person, puts a copy beside a copy, and may leave the older one under the name. */
  conflict() {
    const names = [...this.folder.keys()];
    if (names.length === 0) return;
    const name = this.#random.oneOf(names);
    const [stem, kind] = [name.slice(0, name.lastIndexOf('.')), name.slice(name.lastIndexOf('.'))];
    const twin = `${stem}${this.#random.oneOf(['.sync-conflict-20261129-093012-ABCDEFG', ' (1)', ' (conflicted copy 2026-11-29)'])}`;
    const other = this.folder.get(this.#random.oneOf(names)) as File;
    const beside = `${twin} ${++this.#made}${kind}`;
    this.folder.set(beside, this.folder.get(name) as File);
    if (this.#random.next() < 0.5) this.folder.set(name, other);
  }

  async step(installations: Installation[]) {
    const index = this.#random.between(0, installations.length - 1);
    const its = installations[index] as Installation;
    const what = this.#random.oneOf([
      'work',
      'work',
      'work',
      'copy',
      'copy',
      'copy',
      'copy',
      'wait',
      'reinstall',
      'restore',
      'set up',
      'conflict',
      'clock',
      'save',
      'go back',
      'lose',
    ] as const);
    this.log.push(`${index}: ${what}`);
    this.now += this.#random.between(1, DAY);
    if (what === 'work') this.work(its);
    else if (what === 'copy') await this.copy(its);
    else if (what === 'wait') this.now += this.#random.between(1, 60) * DAY;
    else if (what === 'restore') this.restore(its);
    else if (what === 'set up') this.setUp(its);
    else if (what === 'conflict') this.conflict();
    else if (what === 'clock') its.off = this.#random.between(-800, 800) * DAY;
    else if (what === 'reinstall') installations[index] = { ...start(its.sees), off: its.off };
    else if (what === 'lose')
      its.items = new Map([...its.items].slice(0, this.#random.between(0, its.items.size))); // a broken disk
    else if (what === 'save') its.saved = { items: new Map(its.items), series: its.series, key: its.key };
    // What lies among the downloads cannot be looked at: a profile that went back would not know what came after it.
    else if (its.saved && its.sees) Object.assign(its, { ...its.saved, items: new Map(its.saved.items) });
  }
}

test(
  `${histories} histories of two installations: the best copy survives, and is offered first`,
  async () => {
    const { between, next } = randomFrom(seed);
    for (let round = 0; round < histories; round++) {
      const own = between(0, 2 ** 31);
      const world = new World(randomFrom(own));
      const installations = [start(true), start(next() < 0.5)];
      for (let step = 0; step < STEPS; step++) {
        await world.step(installations);
        const story = () => `seed ${seed}, history ${own}: ${world.log.slice(-12).join('; ')}`;
        for (const [key, best] of world.best) {
          const offered = world.offered(key);
          if (offered?.key !== key || moreHeld(offered.held, best) > 0) throw new Error(`The best copy is not offered first. ${story()}`);
        }
      }
      expect([...world.folder.keys()].filter((name) => !readName(name))).toEqual([]);
    }
  },
  histories * 1000,
);
