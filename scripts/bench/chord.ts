import { logHomework, talkInChat } from '../../tests/keys/support/attempt.ts';
import { type Desk, sitDown } from '../../tests/keys/support/chromium.ts';
import { busyLoops } from '../../tests/keys/support/load.ts';
import type { Figure } from './figures.ts';

const builds = { aparte: '.output/bench/aparte/chrome', bare: 'tests/bench/bare' } as const;
type Built = keyof typeof builds;
type Landings = Record<Built, number[]>;

/**
 * From when on the field takes the letters that a hand types after the chord, beside a panel that is a bare field, in a headed browser
 * each, beside a connected call, press by press in turn: at rest, and under three busy loops. Letters in the call are counted too.
 */
export async function measureChord(presses: number): Promise<Figure[]> {
  const desks = { aparte: await sitAt(builds.aparte), bare: await sitAt(builds.bare) };
  const heard: number[] = [];
  try {
    const rest = await pressInTurn(desks, presses, heard);
    const stop = busyLoops();
    const busy = await pressInTurn(desks, presses, heard).finally(stop);
    return [
      ...figures('chord → letters in the field, at rest', rest, { median: 300, p95: 600 }),
      ...figures('chord → letters in the field, three busy loops', busy, { p95: 1_200 }),
      {
        name: `letters in the call, of ${heard.length} presses`,
        unit: 'letters',
        aparte: [heard.reduce((sum, letters) => sum + letters, 0)],
        budget: { of: 'median', limit: 0 },
      },
    ];
  } finally {
    for (const { leave } of Object.values(desks)) await leave();
  }
}

/** A desk, and the screen that it stands at: keys go to the one that is named in the environment. */
const sitAt = async (build: string) => ({ ...(await sitDown(build)), display: process.env.DISPLAY });

async function pressInTurn(
  desks: Record<Built, { desk: Desk; display: string | undefined }>,
  presses: number,
  heard: number[],
): Promise<Landings> {
  const landings: Landings = { aparte: [], bare: [] };
  for (let press = 0; press < presses; press++) {
    for (const built of Object.keys(builds) as Built[]) {
      const { desk, display } = desks[built];
      process.env.DISPLAY = display;
      await desk.clear();
      await talkInChat(desk);
      const landing = await logHomework(desk, ({ own }) => !own);
      landings[built].push(landing.from);
      if (built === 'aparte') heard.push(landing.heard);
    }
  }
  return landings;
}

function figures(name: string, { aparte, bare }: Landings, limits: { median?: number; p95: number }): Figure[] {
  const against = { what: 'bare page', samples: bare };
  const shared = { unit: 'ms', aparte } as const;
  return [
    { ...shared, name, against, budget: { of: 'ratio', limit: 1.25 } },
    ...(limits.median ? [{ ...shared, name: `${name}, median`, budget: { of: 'median', limit: limits.median } } as const] : []),
    { ...shared, name: `${name}, p95`, budget: { of: 'p95', limit: limits.p95 } },
  ];
}
