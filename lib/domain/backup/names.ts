/** What a copy is, beside the one that is in clear: JSON. */
export type CopyKind = 'age' | 'json';

/** What the name of a copy says. */
export interface CopyName {
  /** Of the series that it belongs to; none in a copy of an Aparté whose names had none. */
  mark?: string;
  /** Whose turn it was. */
  turn: 'day' | 'week' | 'month';
  kind: CopyKind;
  /** Something beside Aparté made it of another one: a synchronisation that found two, a browser that would not overwrite, a person. */
  twin: boolean;
}

/** Letters of a mark: without vowels, so that it is never a word, and without those that are read as others. */
const LETTERS = '23456789bcdfghjkmnpqrstvwxz';
const LENGTH = 5;

/**
 * The mark of a new series of copies: it is in their names, so that nothing of one series is ever in the way of another, whatever browser,
 * machine or key they are of. By chance alone: it says nothing about anybody.
 */
export function newMark(): string {
  const drawn = crypto.getRandomValues(new Uint32Array(LENGTH));
  return [...drawn].map((number) => LETTERS[number % LETTERS.length]).join('');
}

/** The name of a copy. @param slot its turn and which: `day-1` to `-7`, `week-1` to `-5`, `month-01` to `-12` */
export const nameOf = (mark: string, slot: string, kind: CopyKind): string => `aparte-${mark}-${slot}.${kind}`;

// Before it stands what makes a copy of a file elsewhere ("Copy of …"), behind it what a synchronisation or a browser adds:
// ".sync-conflict-20261129-…", " (1)", " (conflicted copy …)", "-DESKTOP-7F2A".
const NAME =
  /^(?<before>.*[\s_.(-])?aparte-(?:(?<mark>[2-9bcdfghjkmnpqrstvwxz]{5})-)?(?<slot>day-[1-7]|week-[1-5]|month-(?:0[1-9]|1[0-2]))(?<after>(?!\d).*)?\.(?<kind>age|json)$/iu;

/** What a file name says of a copy; undefined for what is none of ours. */
export function readName(name: string): CopyName | undefined {
  const parts = NAME.exec(name.normalize('NFC'))?.groups;
  if (!parts) return undefined;
  const { before = '', mark, slot = '', after = '', kind = '' } = parts;
  return {
    ...(mark ? { mark: mark.toLowerCase() } : {}),
    turn: slot.toLowerCase().split('-')[0] as CopyName['turn'],
    kind: kind.toLowerCase() as CopyKind,
    twin: before !== '' || after !== '',
  };
}
