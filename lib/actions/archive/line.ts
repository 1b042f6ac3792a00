import type { ArchiveProblem } from '../../exchange/problem.ts';
import type { Jobs } from './jobs.ts';

// What a page and its worker say to one another.

/** One job; `stop` when it is not wanted any more. */
export type Order = { job: keyof Jobs; asked: unknown } | 'stop';

/** How far it is, from 0 to 1, in hundredths; what came of it; or why nothing did. */
export type Told =
  | { progress: number }
  | { done: unknown }
  | { found: ArchiveProblem }
  | { failed: { name: string; message: string; stack: string } };
