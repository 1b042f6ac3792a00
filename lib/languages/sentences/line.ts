import { type Language, spokenLanguages } from '../../domain/language.ts';
import type { SentenceTables } from '../en/sentences/index.ts';
import type { lines } from '../en/sentences/lines.ts';
import { firstOf, restOf } from '../language.ts';
import { addressed, filled, type Said, type Values } from '../said.ts';

type Tables = SentenceTables & { lines: typeof lines };
/** Every sentence has one, such as `presence.time`: the file that it stands in, and its name there. The same in every language. */
type LineId = { [Part in keyof Tables]: `${Part}.${keyof Tables[Part] & string}` }[keyof Tables];

/** A sentence to say, or a label, whatever the language; `line.fr` is how French says it, its places still open. */
export interface Line extends Readonly<Record<Language, string>> {
  readonly id: LineId;
}

/** How somebody is spoken to; a client's record is one. */
export interface Voice {
  language: Language;
  /** In French: *tu* when true, *vous* otherwise. */
  informal?: boolean | undefined;
}

/** The one place where a sentence is looked up: wordings of the coach's own are to be laid over here. */
export function saidAs({ id }: Pick<Line, 'id'>, language: Language): Said {
  const dot = id.indexOf('.');
  const [part, name] = [id.slice(0, dot), id.slice(dot + 1)];
  const table = part === 'lines' ? firstOf(language).lines : restOf(language).sentences[part as keyof SentenceTables];
  return (table as Readonly<Record<string, Said>>)[name] as Said;
}

/** `line.fr`, for each language. */
const inEach = {};
for (const language of spokenLanguages) {
  Object.defineProperty(inEach, language, {
    get(this: Line) {
      return inVoice(this, { language });
    },
  });
}

/** The sentence with this id. */
export const line = (id: LineId): Line => Object.assign(Object.create(inEach), { id });

/** The sentence in somebody's voice, its places still open. */
export const inVoice = (line: Line, { language, informal }: Voice): string => addressed(saidAs(line, language), informal);

/**
 * The line in somebody's voice with its places filled; none is ever shown empty (`filled`). See `speak` for what is shown rather than
 * copied.
 */
export const fill = (line: Line, { language, informal }: Voice, values: Values = {}): string =>
  filled(saidAs(line, language), informal, values);
