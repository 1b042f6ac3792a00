/** Deepest nesting of a file that may be ours; an archive has three levels. */
const MAX_DEPTH = 32;

export type Nesting = 'closed' | 'too-deep' | 'unfinished';

/**
 * Looks at the brackets of a JSON text without parsing it: a parser may fall over millions of levels, and an unfinished text has a
 * better explanation than a syntax error. Anything else that is wrong is left for the parser to find.
 */
export function nestingOf(text: string): Nesting {
  let depth = 0;
  let inString = false;
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    if (inString) {
      if (unit === 0x5c) at++;
      else if (unit === 0x22) inString = false;
    } else if (unit === 0x22) inString = true;
    else if (unit === 0x7b || unit === 0x5b) {
      if (++depth > MAX_DEPTH) return 'too-deep';
    } else if (unit === 0x7d || unit === 0x5d) depth--;
  }
  return inString || depth > 0 ? 'unfinished' : 'closed';
}
