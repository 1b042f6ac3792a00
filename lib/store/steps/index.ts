import type { Transaction } from 'dexie';
import { step1 } from './1.ts';
import { step2 } from './2.ts';
import { step3 } from './3.ts';
import { step4 } from './4.ts';
import { step5 } from './5.ts';

/** One change of the stored shape. A step that has landed is never edited: the next one changes what it left. */
export interface Step {
  version: number;
  stores: Record<string, string | null>;
  upgrade?: (transaction: Transaction) => Promise<unknown>;
}

export const steps: readonly Step[] = [step1, step2, step3, step4, step5];

/** The version that this code reads and writes. */
export const SCHEMA_VERSION = steps.length;
