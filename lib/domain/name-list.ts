import type { Client } from './client.ts';
import { namedExactly } from './people.ts';
import { cleanName, type Refusal } from './text.ts';

export interface NameList {
  /** Names or codes of nobody known yet, in their order, each once. */
  added: string[];
  /** Names of somebody known, or of somebody named in a line before: whether another person is meant is for the coach to say. */
  known: string[];
  /** The first line that cannot be a name, if there is one. */
  refused?: { line: number; why: Refusal };
}

/** Whether a text is a list of names: more than one line that says something. */
export const isNameList = (text: string): boolean => linesOf(text).length > 1;

/** What a list of names, one a line, would add to the people that are known. Empty lines are nothing. */
export function readNameList(text: string, clients: readonly Client[]): NameList {
  const list: NameList = { added: [], known: [] };
  const people = [...clients];
  for (const [index, raw] of linesOf(text).entries()) {
    const name = cleanName(raw);
    if ('refused' in name) return { ...list, refused: { line: index + 1, why: name } };
    if (namedExactly(people, name.text)) list.known.push(name.text);
    else {
      list.added.push(name.text);
      people.push({ id: '', createdAt: 0, updatedAt: 0, name: name.text });
    }
  }
  return list;
}

const linesOf = (text: string): string[] => text.split(/[\r\n\u2028\u2029]+/u).filter((line) => line.trim() !== '');
