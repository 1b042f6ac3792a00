import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { sayAround } from '../../lib/languages/around.ts';
import { bring, firstOf, type Language, language, languages, restOf, rows, say, setLanguage } from '../../lib/languages/language.ts';
import { inVoice } from '../../lib/languages/sentences/line.ts';
import { lines } from '../../lib/languages/sentences/lines.ts';
import { presence } from '../../lib/languages/sentences/presence.ts';
import type { Rest } from '../../lib/languages/words.ts';
import { first } from '../third-language/first.ts';

beforeEach(() => {
  vi.stubGlobal('document', { documentElement: {} });
  setLanguage('en');
});
afterEach(() => vi.unstubAllGlobals());

/** The ids of all texts in a table, and the texts of those that are no functions. */
function textsIn(words: unknown, id: string): [id: string, text: string | undefined][] {
  if (typeof words === 'string') return [[id, words]];
  if (typeof words === 'function') return [[id, undefined]];
  if (typeof words !== 'object' || words === null || words instanceof RegExp) return [];
  return Object.entries(words).flatMap(([name, inner]) => textsIn(inner, `${id}.${name}`));
}
describe('every language', () => {
  const tables = (code: Language) => {
    const { infinitive: _, ...rest } = restOf(code);
    return { ...firstOf(code), ...rest };
  };
  const texts = languages.map(({ code }) => textsIn(tables(code), ''));

  test('has every word that English has, and none that is empty', () => {
    expect(texts[0]?.length).toBeGreaterThan(900);
    // Of a copy that is not locked nothing is said.
    for (const its of texts)
      expect(its.filter(([, text]) => text?.trim() === '').map(([id]) => id)).toEqual(['.backup.copies.locked.plain']);
  });

  test('has every sentence by the same id', () => {
    const ids = languages.map(({ code }) => {
      const { sentences } = restOf(code);
      const parts = { lines: firstOf(code).lines, ...sentences };
      return Object.entries(parts).flatMap(([part, its]) => Object.keys(its).map((name) => `${part}.${name}`));
    });
    expect(ids[0]?.length).toBeGreaterThan(200);
    for (const its of ids) expect(its.sort()).toEqual(ids[0]?.sort());
  });
});

describe('a third language, one folder and one row', () => {
  const third = 'third' as Language;

  test('shows, once its words are here', async () => {
    Object.assign(rows, { third: { name: 'Third', first, rest: () => import('../third-language/rest.ts') } });
    setLanguage(third);
    expect(language()).toBe('en');
    // What nobody waited for is asked for, and the page's own language says it meanwhile.
    expect(inVoice(presence.time, { language: third })).toBe('Take your time. I’m here.');
    await bring(third);
    await vi.waitFor(() => expect(language()).toBe(third));
    expect(document.documentElement.lang).toBe('third');
    expect([say().log, sayAround().menu, sayAround().minute(3)]).toEqual(['⟨Log⟩', '⟨Menu⟩', '⟨3′⟩']);
    expect(inVoice(lines.start, { language: third })).toBe('⟨Where would you like to start today?⟩');
    expect(inVoice(presence.time, { language: third })).toBe('⟨Take your time. I’m here.⟩');
    expect(sayAround('fr').menu).toBe('Menu');
  });

  test('does not compile without a sentence, or a message', () => {
    const { presence: its, ...others } = restOf('en').sentences;
    const { time: _, ...some } = its;
    // @ts-expect-error a sentence is missing
    const sentences: Rest['sentences'] = { ...others, presence: some };
    const { menu: __, ...around } = restOf('en').around;
    // @ts-expect-error a message is missing
    const rest: Rest = { ...restOf('en'), around };
    expect([sentences, rest]).toHaveLength(2);
  });
});

test('the last language chosen is the one shown, whichever comes first', async () => {
  setLanguage('fr');
  expect(say().log).toBe(firstOf('fr').messages.log);
  let come = (_: { rest: Rest }) => {};
  const late = 'late' as Language;
  const coming = new Promise<{ rest: Rest }>((done) => {
    come = done;
  });
  Object.assign(rows, { late: { name: 'Late', first, rest: () => coming } });
  setLanguage(late);
  setLanguage('en');
  come({ rest: restOf('en') });
  await bring(late);
  expect(language()).toBe('en');
});
