import { apart } from '../messages/apart.ts';
import type { Language } from '../messages/language.ts';
import type { Line } from './lines.ts';

/** How the client is spoken to. */
export interface Address {
  language: Language;
  /** In French: *tu*. */
  informal?: boolean | undefined;
}

/** What stands for `{…}`, by name. Nothing, or blank: not there. */
export type Values = Readonly<Record<string, string | undefined>>;

/**
 * The sentence as it is said to this client. When any of its values is not there the short form is said; `{…}` is never shown.
 * Values are set apart, so that words in a right-to-left script do not turn the sentence around.
 */
export function speak(line: Line, { language, informal }: Address, values: Values = {}): string {
  const form = (spoken: Line) => (language === 'fr' && informal && spoken.tu) || spoken[language];
  const value = (name: string) => values[name]?.trim() || undefined;
  const full = form(line);
  const complete = [...full.matchAll(/\{(\w+)\}/gu)].every(([, name]) => value(name as string) !== undefined);
  const said = complete || !line.short ? full : form(line.short);
  return said.replace(/\{(\w+)\}/gu, (_, name: string) => {
    const filled = value(name);
    return filled === undefined ? '…' : apart(filled);
  });
}
