import { addressed, shortOf } from '../../../lib/languages/said.ts';
import { type Line, saidAs } from '../../../lib/languages/sentences/line.ts';

/** One sentence as both languages say it, `tu` where French does so otherwise. */
export interface Forms {
  en: string;
  fr: string;
  tu?: string;
}

/** A line in all its forms, as tests read and compare them. */
export function formsOf(line: Line): Forms & { short?: Forms } {
  const [en, fr] = [saidAs(line, 'en'), saidAs(line, 'fr')];
  const short = { en: shortOf(en), fr: shortOf(fr) };
  if (Boolean(short.en) !== Boolean(short.fr)) throw new Error(`${line.id} has a short form in one language only.`);
  return { ...forms(en, fr), ...(short.en && short.fr ? { short: forms(short.en, short.fr) } : {}) };
}

function forms(en: Parameters<typeof addressed>[0], fr: Parameters<typeof addressed>[0]): Forms {
  const tu = typeof fr === 'string' ? undefined : fr.informal;
  return { en: addressed(en, false), fr: addressed(fr, false), ...(tu === undefined ? {} : { tu }) };
}

export const isLine = (value: unknown): value is Line => typeof value === 'object' && value !== null && 'id' in value && 'en' in value;
