import type { First } from '../words.ts';
import { en as messages } from './panel.ts';
import { lines } from './sentences/lines.ts';

export const first: First = { messages, lines };
