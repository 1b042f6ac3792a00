/** As they are read, without accents and hyphens: how a language says them is its own (`lib/languages/CODE/numbers.ts`). */
const words = [
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen',
  'zero un deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize',
];

const units = new Map<string, number>([['une', 1]]);
for (const list of words) for (const [value, word] of list.split(' ').entries()) units.set(word, value);
const tens = new Map<string, number>();
for (const [index, names] of [
  'twenty vingt',
  'thirty trente',
  'forty quarante',
  'fifty cinquante',
  'sixty soixante',
  'seventy septante',
  'eighty huitante octante',
  'ninety nonante',
].entries()) {
  for (const name of names.split(' ')) tens.set(name, (index + 2) * 10);
}
const hundred = /^(?:hundred|cents?)$/u;
const thousand = /^(?:thousand|mille)$/u;
const million = /^millions?$/u;
const and = /^(?:and|et)$/u;

/** Pattern of one number word below a hundred, in plain text. */
export const numberWord = [...units.keys(), ...tens.keys(), 'vingts'].sort((a, b) => b.length - a.length).join('|');

type Read = { value: number; length: number };

/** Below a hundred, from a place in a list of plain words. French counts by twenties and, past sixty, by nineteen. */
function below100(list: readonly string[], from: number): Read | undefined {
  const word = list[from] ?? '';
  const twenties = word === 'quatre' && /^vingts?$/u.test(list[from + 1] ?? '');
  const ten = twenties ? 80 : tens.get(word);
  if (ten === undefined) {
    const value = units.get(word);
    if (value === undefined) return undefined;
    const second = units.get(list[from + 1] ?? '') ?? 0;
    return word === 'dix' && second >= 7 && second <= 9 ? { value: 10 + second, length: 2 } : { value, length: 1 };
  }
  const length = twenties ? 2 : 1;
  const joined = and.test(list[from + length] ?? '') ? 1 : 0;
  const rest = units.has(list[from + length + joined] ?? '') ? below100(list, from + length + joined) : undefined;
  const most = twenties || word === 'soixante' ? 19 : 9;
  if (!rest || rest.value < 1 || rest.value > most) return { value: ten, length };
  return { value: ten + rest.value, length: length + joined + rest.length };
}

/** How many hundreds, thousands or millions, and what comes after them; "cent" and "a hundred" are one hundred. */
function with100(list: readonly string[], from: number, step: RegExp, by: number, below: typeof below100): Read | undefined {
  const article = list[from] === 'a' && step.test(list[from + 1] ?? '') ? { value: 1, length: 1 } : undefined;
  const count = step.test(list[from] ?? '') ? { value: 1, length: 0 } : (article ?? below(list, from));
  if (!count || !step.test(list[from + count.length] ?? '')) return count;
  const length = count.length + 1;
  const joined = and.test(list[from + length] ?? '') ? 1 : 0;
  const rest = below(list, from + length + joined);
  if (!rest) return { value: count.value * by, length };
  return { value: count.value * by + rest.value, length: length + joined + rest.length };
}

const below1000 = (list: readonly string[], from: number) => with100(list, from, hundred, 100, below100);
const belowMillion = (list: readonly string[], from: number) => with100(list, from, thousand, 1000, below1000);

/**
 * The number that begins at a place in a list of plain words (no case, no accents, hyphens taken as spaces), in English or French,
 * 0 to 999,999,999, and how many of the words it takes; undefined when none begins there.
 */
const readNumber = (list: readonly string[], from: number): Read | undefined => with100(list, from, million, 1e6, belowMillion);

/** The plain text with its number words as digits: "dix contre un" → "10 contre 1". A hyphen beside a letter becomes a space. */
export function toDigits(text: string): string {
  const list = text
    .replace(/(?<=\p{L} ?)-(?= ?\p{L})|(?<=\p{L})-(?=\d)|(?<=\d ?)-(?= ?\p{L})/gu, ' ')
    .split(' ')
    .filter(Boolean);
  const out: string[] = [];
  for (let at = 0; at < list.length; ) {
    const number = readNumber(list, at);
    out.push(number ? `${number.value}` : (list[at] as string));
    at += number?.length ?? 1;
  }
  return out.join(' ');
}
