import { first as en } from '../../lib/languages/en/first.ts';
import type { First } from '../../lib/languages/words.ts';
import { turned } from './turned.ts';

export const first: First = turned(en);
