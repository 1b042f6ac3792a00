import type { Language } from '../domain/language.ts';
import type { LocalDate } from '../domain/when/calendar.ts';
import type { Due } from '../domain/when/due.ts';
import { dueInWords } from '../languages/dates.ts';
import { fill, type Voice } from '../languages/sentences/line.ts';
import { nudge, recapHeadings } from '../languages/sentences/messages.ts';

/** What the client will do, as it stands in the recap. */
export interface RecapItem {
  /** The client's own. */
  words: string;
  due?: Due;
  /** Their "when …, I will …". */
  ifThen?: string;
  /** So that no note of the coach's, which may be private, can be taken for one. */
  private?: never;
}

/** All that a recap is made of: nothing else of a session can be passed in. */
export interface Recap {
  /** The client's answer to "what will you remember from today?". */
  remember?: string;
  items: readonly RecapItem[];
  language: Language;
  /** The day of the session: years other than its own are said. */
  today: LocalDate;
}

/** Lines of one item, indented under its number when there are several. */
function numbered(text: string, index: number, count: number): string {
  return count === 1 ? text : `${index + 1}. ${text.replaceAll('\n', '\n   ')}`;
}

/**
 * The recap as plain text, exactly as it is copied and pasted: what I'll remember, what I'll do, when. A part without anything in it
 * is left out; with nothing at all the text is empty. Several items are numbered, so that each day is found again.
 */
export function recapText({ remember, items, language, today }: Recap): string {
  const kept = items.filter(({ words }) => words.trim());
  const will = kept.map(({ words, ifThen }, index) => {
    return numbered([words.trim(), ifThen?.trim()].filter(Boolean).join('\n'), index, kept.length);
  });
  const when = kept.flatMap(({ due }, index) => (due ? [numbered(dueInWords(due, language, today), index, kept.length)] : []));
  const part = (heading: keyof typeof recapHeadings, text: string) => (text ? [`${recapHeadings[heading][language]}\n${text}`] : []);
  return [...part('remember', remember?.trim() ?? ''), ...part('will', will.join('\n')), ...part('when', when.join('\n'))].join('\n\n');
}

/** What a nudge is made of. */
export interface Nudge extends Voice {
  /** The client's own. */
  words: string;
  due?: Due;
  /** The day on which it is to be sent; years other than its own are said. */
  on: LocalDate;
}

/** A nudge as plain text, ready to paste, without a name: the coach adds what they like. */
export function nudgeText({ words, due, on, language, informal }: Nudge): string {
  const voice = { language, informal };
  const when = due && fill(nudge.when, voice, { when: dueInWords(due, language, on) });
  return [fill(nudge.hello, voice), fill(nudge.words, voice, { words }), when, fill(nudge.ask, voice)].filter(Boolean).join('\n');
}
