import { type Bench, closePanel, openPanel, type Subject, subjects, until } from './browser.ts';
import type { Figure } from './figures.ts';

/** Milliseconds, each but the last from the start of the document's navigation. */
interface Opening {
  /** The field is on the screen, with the caret in it: it stands in the page itself, and takes letters from then on. */
  field: number;
  /** The components are alive: what they add is there too. */
  alive: number;
  /** From the press of the toolbar button until the field is on the screen. */
  pressed: number;
}

/** Opens the panels one after the other, round after round. */
export async function measureOpenings(bench: Bench, rounds: number): Promise<Figure[]> {
  for (const subject of subjects) await open(bench, subject); // the first time everything is cold
  const openings: Record<Subject, Opening[]> = { floor: [], aparte: [], practice: [] };
  for (let round = 0; round < rounds; round++) {
    for (const subject of turned(subjects, round)) openings[subject].push(await open(bench, subject));
  }
  const of = (subject: Subject, what: keyof Opening) => openings[subject].map((opening) => opening[what]);
  const compare = (name: string, what: keyof Opening): Figure => ({
    ...{ name, unit: 'ms', aparte: of('aparte', what) },
    against: { what: 'floor', samples: of('floor', what) },
  });
  return [
    { ...compare('panel open → the field is there, empty database', 'field'), budget: { of: 'ratio', limit: 1.1 } },
    compare('toolbar button → the field is there, empty database', 'pressed'),
    compare('panel open → components alive, empty database', 'alive'),
    {
      name: 'panel open → components alive, ten years of practice',
      unit: 'ms',
      aparte: of('practice', 'alive'),
      against: { what: 'empty', samples: of('aparte', 'alive') },
      budget: { of: 'ratio', limit: 1.15 },
    },
  ];
}

/** Each is the first in its turn, so that none is always the one after the largest. */
const turned = <T>(list: readonly T[], by: number): T[] => list.map((_, index) => list[(index + by) % list.length] as T);

async function open(bench: Bench, subject: Subject): Promise<Opening> {
  const press = performance.timeOrigin + performance.now();
  const panel = await openPanel(bench, subject);
  // Nothing can be put into the panel before its own scripts without holding it up: the product's mark says when, and right after it is
  // looked whether the focus really is in the field.
  const { origin, field, alive } = await until(`a caret in the panel of ${subject}`, () => panel.evaluate(readMarks));
  await closePanel(bench, subject, panel);
  return { field, alive, pressed: origin + field - press };
}

/** Runs in the panel. Undefined while it is not ready yet. */
function readMarks(): { origin: number; field: number; alive: number } | undefined {
  const [mark] = performance.getEntriesByName('caret-ready');
  // Not the first *contentful* one: a field without a word in it is no content to the browser.
  const [paint] = performance.getEntriesByName('first-paint');
  // In the field, or on whoever usually comes at this hour: the bench runs at any.
  const focused = document.hasFocus() && document.activeElement !== document.body;
  return mark && paint && focused ? { origin: performance.timeOrigin, field: paint.startTime, alive: mark.startTime } : undefined;
}
