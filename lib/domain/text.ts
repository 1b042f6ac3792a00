/** Longest homework, in UTF-16 units: about three pages. */
export const MAX_WORDS = 10_000;
/** Longest name or code, in UTF-16 units. */
export const MAX_NAME = 200;

export type Refusal = { refused: 'empty' } | { refused: 'too-long'; length: number; limit: number };
/** A text that may be kept; `cleaned` says that invisible characters were taken out of it. */
export type Accepted = { text: string; cleaned: boolean };

// Line breaks and tabs are writing; every other control character is not.
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is taken out
const controls = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\ufeff\ufff9-\ufffb]/gu;
// Embeddings, overrides and isolates can make a text read as another one, or reach beyond it. Right-to-left names need none of
// them: every place that shows a text isolates it. (Unicode Technical Report 36, §3.1; UAX 9.) Joiners stay: Persian and emoji use them.
const bidiControls = /[\u202a-\u202e\u2066-\u2069]/gu;
const lineBreaks = /\r\n|[\r\u2028\u2029]/gu;

function clean(raw: string): Accepted {
  const lines = raw.replace(lineBreaks, '\n');
  const text = lines.toWellFormed().replace(controls, '').replace(bidiControls, '');
  return { text: text.normalize('NFC'), cleaned: text !== lines };
}

function within(accepted: Accepted, limit: number): Accepted | Refusal {
  // Joiners and spaces alone would be kept as something nobody can see.
  if (!/[^\s\p{Cf}]/u.test(accepted.text)) return { refused: 'empty' };
  return accepted.text.length > limit ? { refused: 'too-long', length: accepted.text.length, limit } : accepted;
}

/** Words as they will be kept, or why they cannot be. Nothing is ever cut. */
export function cleanWords(raw: string): Accepted | Refusal {
  const { text, cleaned } = clean(raw);
  return within({ text: text.trim(), cleaned }, MAX_WORDS);
}

/** A name or code as it will be kept, on one line, or why it cannot be. */
export function cleanName(raw: string): Accepted | Refusal {
  const { text, cleaned } = clean(raw);
  return within({ text: text.replace(/\s+/gu, ' ').trim(), cleaned }, MAX_NAME);
}

// Accents of Latin, Greek and Cyrillic, and the optional vowels of Arabic and Hebrew. Not every mark: in Hindi or Thai a mark is
// a vowel, and two different names would become one.
const accents = /[\u0300-\u036f\u0591-\u05c7\u064b-\u065f\u0670]/gu;

/** The text without case or accents, for comparing what was typed with what is kept. */
export function fold(text: string): string {
  return text.normalize('NFKD').replace(accents, '').normalize('NFC').toLowerCase();
}
