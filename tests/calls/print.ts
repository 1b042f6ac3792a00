import type { Coach } from './coach.ts';

/** What each step took, for whoever runs the calls. */
export function print(title: string, coach: Coach): void {
  const lines = [...coach.counts].map(([step, count]) => `  ${step.padEnd(46)}${count}`);
  console.log([`${title}: ${coach.pressed()}`, ...lines].join('\n'));
}
