import { budgets, type Sizes, sizesOf } from '../size.ts';
import type { Builds } from './builds.ts';
import type { Figure } from './figures.ts';

const names: Record<keyof Sizes, string> = { js: 'panel JS at open, gzip', css: 'panel CSS, gzip', background: 'background, gzip' };

/** What the panels load. */
export function measureSizes({ floor, aparte }: Builds): Figure[] {
  const [least, ours] = [sizesOf(floor), sizesOf(aparte)];
  return (Object.keys(names) as (keyof Sizes)[]).map((what) => ({
    ...{ name: names[what], unit: 'kB', aparte: [ours[what] / 1000] },
    against: { what: 'floor', samples: [least[what] / 1000] },
    budget: { of: 'median', limit: budgets[what] / 1000 },
  }));
}
