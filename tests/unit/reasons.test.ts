import { describe, expect, test } from 'vitest';
import { reasons, stances } from '../../lib/domain/outcome.ts';
import { filled } from '../../lib/languages/said.ts';
import { adaptations, changeHomework } from '../../lib/languages/sentences/adaptations.ts';
import { asInfinitive } from '../../lib/languages/sentences/infinitive.ts';
import { opened, opening, openingCue } from '../../lib/languages/sentences/opening.ts';
import { LARGE, notDone, reasonCue, reasonFlows } from '../../lib/languages/sentences/reasons.ts';
import { speak } from '../../lib/languages/sentences/speak.ts';
import { care, conditionCue, rowInWords, sayings } from '../../lib/languages/sentences/stance.ts';
import { formsOf, isLine } from './support/forms.ts';

/** Every sentence in a tree of data. */
function linesIn(data: unknown): ReturnType<typeof formsOf>[] {
  if (typeof data !== 'object' || data === null) return [];
  if (isLine(data)) return [formsOf(data)];
  return Object.values(data).flatMap(linesIn);
}
const sentences = [opened, opening, notDone, reasonFlows, adaptations, sayings, care, conditionCue].flatMap(linesIn);
const forms = sentences.flatMap((line) => [line, ...(line.short ? [line.short] : [])]);
const texts = forms.flatMap(({ en, fr, tu }) => [en, fr, ...(tu === undefined ? [] : [tu])]);
const wordsOf = (text: string) => text.split(/\s+/u).filter((word) => /[\p{L}\d]/u.test(word));
const bare = (text: string | undefined) => text?.replace(/[\u2068\u2069]/gu, '');

describe('every sentence', () => {
  test('there are enough of them', () => expect(sentences.length).toBeGreaterThan(80));

  test('has at most twelve words in each form', () => {
    expect(texts.filter((text) => wordsOf(text).length > 12)).toEqual([]);
  });

  test('with a placeholder has a short form without one, and both languages have the same', () => {
    const placeholders = (text: string | undefined) => [...(text ?? '').matchAll(/\{\w+\}/gu)].map(String).sort();
    for (const line of sentences) {
      expect(placeholders(line.fr)).toEqual(placeholders(line.en));
      if (line.tu !== undefined) expect(placeholders(line.tu)).toEqual(placeholders(line.en));
      if (placeholders(line.en).length > 0) expect(line.short).toBeDefined();
      if (line.short) expect(placeholders(`${line.short.en}${line.short.fr}${line.short.tu ?? ''}`)).toEqual([]);
    }
  });

  test('to vous has its tu, and tu says no vous', () => {
    const vous = /(?<!\p{L})(?:vous|votre|vos)(?!\p{L})|\p{L}{2}ez(?!\p{L})/iu;
    expect(forms.filter(({ fr, tu }) => vous.test(fr) && tu === undefined)).toEqual([]);
    expect(forms.filter(({ tu }) => tu !== undefined && vous.test(tu))).toEqual([]);
    expect(forms.filter(({ fr, tu }) => tu === fr)).toEqual([]);
  });

  test('keeps the rules of voice: no homework, no cote, no exclamation, no agreement spelled out', () => {
    expect(texts.filter((text) => /devoirs?\b|homework|\bcotes?\b|!|·e|\(e\)/iu.test(text))).toEqual([]);
    expect(texts.filter((text) => /['"]|\.\.\./u.test(text))).toEqual([]);
  });
});

describe('not done', () => {
  test('from "not done" one key gives the sentence: eight digits, four large', () => {
    expect(notDone.options?.map(({ digit, to }) => [digit, to])).toEqual(reasons.map((reason, index) => [index + 1, reason]));
    expect(notDone.options?.filter(({ small }) => !small)).toHaveLength(LARGE);
    expect(notDone.options?.map(({ sets }) => sets)).toEqual([...reasons]);
  });

  test('the last reason pressed gives the sentence', () => {
    expect(reasonCue([], {})).toBeUndefined();
    expect(reasonCue(['busy', 'forgot'], {})).toBe(reasonFlows.forgot.say);
  });

  test('what the coach chose was not chosen by the client', () => {
    expect(reasonCue(['not-worth-it'], { proposedBy: 'coach' })?.en).toBe('What has changed since last time?');
    expect(reasonCue(['not-worth-it'], { proposedBy: 'client' })?.en).toBe('What has changed since you chose it?');
    expect(reasonCue(['busy'], { proposedBy: 'coach' })).toBe(reasonFlows.busy.say);
  });

  test.each(reasons)('%s has a follow-up and at most three adaptations, each in use and each a close', (reason) => {
    expect(reasonFlows[reason].followUps.length).toBeGreaterThan(0);
    expect(reasonFlows[reason].adapt.length).toBeGreaterThan(1);
    expect(reasonFlows[reason].adapt.length).toBeLessThanOrEqual(3);
  });

  test('no adaptation is out of reach', () => {
    const reached = new Set([...reasons.flatMap((reason) => reasonFlows[reason].adapt), ...changeHomework]);
    expect([...reached].sort()).toEqual(Object.keys(adaptations).sort());
  });
});

describe('the opening', () => {
  const to = { language: 'en' } as const;
  const vous = { language: 'fr' } as const;
  test.each([
    ['Call the baker.', to, 'You wanted to call the baker. How did it go?'],
    ['I will write two pages', to, 'You wanted to write two pages. How did it go?'],
    ['call my sister', to, 'You wanted to call your sister. How did it go?'],
    [
      'I will tell her what I feel when I’m with my boss',
      to,
      'You wanted to tell her what you feel when you are with your boss. How did it go?',
    ],
    ['ask them to leave me alone', to, 'You wanted to ask them to leave you alone. How did it go?'],
    ['talk about our plans', to, 'You said: “talk about our plans”. How did it go?'],
    ['3 calls', to, 'You said: “3 calls”. How did it go?'],
    ['', to, 'What you wanted to do: how did it go?'],
    ['Appeler le boulanger', vous, 'Vous vouliez appeler le boulanger. Qu’est-ce que ça a donné ?'],
    ['appeler ma sœur', vous, 'Vous vouliez appeler votre sœur. Qu’est-ce que ça a donné ?'],
    ['appeler ma sœur et mes amis', { ...vous, informal: true }, 'Tu voulais appeler ta sœur et tes amis. Qu’est-ce que ça a donné ?'],
    ['me lever à 7 h', vous, 'Vous vouliez vous lever à 7 h. Qu’est-ce que ça a donné ?'],
    ['m’inscrire', { ...vous, informal: true }, 'Tu voulais t’inscrire. Qu’est-ce que ça a donné ?'],
    ['écrire ce que je ressens', vous, 'Vous aviez dit : « écrire ce que je ressens ». Qu’est-ce que ça a donné ?'],
    ['Appeler le boulanger', { ...vous, informal: true }, 'Tu voulais appeler le boulanger. Qu’est-ce que ça a donné ?'],
    ['  ', { ...vous, informal: true }, 'Ce que tu voulais faire : qu’est-ce que ça a donné ?'],
  ])('%j is asked about in their own words', (words, address, cue) => expect(bare(openingCue(words, address))).toBe(cue));

  test('several in turn', () => {
    expect(bare(openingCue('Call the baker', to, true))).toBe('You also wanted to call the baker. What about that?');
    expect(bare(openingCue('3 appels', vous, true))).toBe('Vous aviez dit aussi : « 3 appels ». Et ça ?');
    expect(openingCue('', vous, true)).toBe('Et l’autre chose : qu’est-ce que ça a donné ?');
  });

  test.each([
    'je vais écrire à Paul',
    'se lever à 7 h',
    'ne pas répondre le soir',
    'y aller à pied',
    'finir le CV',
    's’inscrire au cours',
    'lire 10 pages',
    'étudier le contrat',
  ])('%s was wanted', (words) => expect(asInfinitive(words, 'fr')).toBe(words.replace('je vais ', '')));

  test.each([
    'hier',
    'le dîner',
    'un courrier',
    'livre à finir',
    'dossier de Paul',
    'mardi 9 h',
    'appeler. Puis écrire',
    'appeler\nécrire',
    'atelier',
    'soir',
    'أتصل',
  ])('%s is quoted', (words) => expect(asInfinitive(words, 'fr')).toBeUndefined());

  test.each(['', 'a walk', 'the report', 'I called', 'call: Paul', 'my CV', 'walk-in'])('%j is quoted in English', (words) => {
    expect(asInfinitive(words, 'en')).toBeUndefined();
  });

  test('four choices, by their digits; what was agreed instead is behind them', () => {
    expect(opening.told.options.filter((option) => !('small' in option)).map(({ digit, sets }) => [digit, sets])).toEqual([
      [1, 'done'],
      [2, 'partly'],
      [3, 'not-done'],
      [4, 'parked'],
    ]);
  });

  test('every step leads to one that is there', () => {
    const leads = Object.values(opening).flatMap((step) => ('options' in step ? step.options.map(({ to }) => to) : [step.next]));
    expect(leads.filter((next) => !['end', 'reasons', ...Object.keys(opening)].includes(next))).toEqual([]);
  });
});

describe('stances', () => {
  test('each opens by acknowledging, and ends in the sentence', () => {
    expect(stances.map((stance) => sayings[stance].say[0]?.en.split(/[.,]/u)[0])).toEqual([
      'Thanks for telling me',
      'Thanks for being straight with me',
      'I can see it isn’t simple',
      'This is hard to hear',
    ]);
  });

  test.each([
    [1, 'It wasn’t done. What does that tell us?', 'Ça n’a pas été fait. Qu’est-ce que ça nous dit ?'],
    [2, 'That’s twice in a row. What does that tell us?', 'C’est la deuxième fois d’affilée. Qu’est-ce que ça nous dit ?'],
    [12, 'That’s 12 times in a row. What does that tell us?', 'C’est la 12e fois d’affilée. Qu’est-ce que ça nous dit ?'],
  ])('a challenge at miss %i', (misses, en, fr) => {
    const say = (language: 'en' | 'fr') => speak(sayings.challenge.gist, { language }, { row: rowInWords(misses, language) });
    expect(bare(say('en'))).toBe(en);
    expect(bare(say('fr'))).toBe(fr);
  });
});

test('a placeholder is never shown, not even in a reworded sentence without a short form', () => {
  const line = 'You said {words}.';
  expect(filled(line, false, { words: ' ' })).toBe('You said ….');
  expect(filled(line, false, { words: '{row}' })).toBe('You said {row}.');
});
