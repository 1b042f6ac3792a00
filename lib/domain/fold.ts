// Accents of Latin, Greek and Cyrillic, and the optional vowels of Arabic and Hebrew. Not every mark: in Hindi or Thai a mark is
// a vowel, and two different names would become one.
const accents = /[\u0300-\u036f\u0591-\u05c7\u064b-\u065f\u0670]/gu;

/** Letters of their own that are typed as others: no accent to take away makes one of the other. */
const letters: Record<string, string> = {
  œ: 'oe',
  æ: 'ae',
  ø: 'o',
  ł: 'l',
  ß: 'ss',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ħ: 'h',
  ı: 'i',
  ĸ: 'k',
  ŋ: 'n',
  ŧ: 't',
};
const anyLetter = new RegExp(`[${Object.keys(letters).join('')}]`, 'gu');

/** The text without case or accents, for comparing what was typed with what is kept: "cœur" as "coeur", "Łukasz" as "lukasz". */
export function fold(text: string): string {
  const bare = text.normalize('NFKD').replace(accents, '').normalize('NFC').toLowerCase();
  return bare.replace(accents, '').replace(anyLetter, (letter) => letters[letter] ?? letter);
}
