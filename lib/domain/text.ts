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
// In a name they would make another person of the same one: spaces without width, soft hyphens, marks of direction. (Joiners stay here too.)
const unseen = /[\u00ad\u061c\u180e\u200b\u200e\u200f\u2060-\u2064\u206a-\u206f]/gu;
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
  const seen = text.replace(unseen, '');
  return within({ text: seen.replace(/\s+/gu, ' ').trim().normalize('NFC'), cleaned: cleaned || seen !== text }, MAX_NAME);
}
