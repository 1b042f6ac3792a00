import { readFileSync } from 'node:fs';
import type { Place } from './coach.ts';

const axe = readFileSync(new URL(import.meta.resolve('axe-core/axe.min.js')), 'utf8');

interface Axe {
  run(): Promise<{ violations: { id: string; nodes: { html: string }[] }[] }>;
}

/** What is wrong with the page for somebody who does not see it, or sees it badly. */
export async function violations(place: Place): Promise<string[]> {
  await place.evaluate(`${axe}; ''`);
  return place.ask(async () => {
    const found = await (globalThis as unknown as { axe: Axe }).axe.run();
    return found.violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
  });
}

/** By how many CSS pixels the page is wider than its place. */
export const sideways = (place: Place) =>
  place.ask(() => {
    const { scrollWidth, clientWidth } = document.scrollingElement as Element;
    return scrollWidth - clientWidth;
  });
