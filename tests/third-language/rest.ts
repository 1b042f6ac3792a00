import { rest as en } from '../../lib/languages/en/rest.ts';
import type { Rest } from '../../lib/languages/words.ts';
import { turned } from './turned.ts';

export const rest: Rest = turned(en);
