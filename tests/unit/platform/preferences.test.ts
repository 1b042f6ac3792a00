import fc from 'fast-check';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { changePreferences, readPreferences } from '../../../lib/platform/preferences.ts';

let kept: string | null;
const page: { dataset: { theme?: string } } = { dataset: {} };

beforeEach(() => {
  kept = null;
  page.dataset = {};
  const localStorage = {
    getItem: () => kept,
    setItem: (_: string, text: string) => {
      kept = text;
    },
  };
  vi.stubGlobal('localStorage', localStorage);
  vi.stubGlobal('document', { documentElement: page });
});

describe('preferences', () => {
  test('are none before any was chosen', () => expect(readPreferences()).toEqual({}));

  test('come back as they were chosen', () => {
    const chosen = { practice: 'therapy', odds: true, sessionMinutes: 75, homeworkWord: 'experiment', spellcheck: true } as const;
    expect(changePreferences(chosen)).toEqual(chosen);
    expect(changePreferences({ odds: undefined, sessionMinutes: undefined, language: 'fr' })).toEqual({
      practice: 'therapy',
      homeworkWord: 'experiment',
      spellcheck: true,
      language: 'fr',
    });
    expect(readPreferences().language).toBe('fr');
  });

  test('of an older Aparté are all understood', () => {
    kept = '{"language":"fr","theme":"dark","cueOnly":["panel"]}';
    expect(readPreferences()).toEqual({ language: 'fr', theme: 'dark', cueOnly: ['panel'] });
  });

  test.each([
    ['', {}],
    ['{', {}],
    ['null', {}],
    ['"dark"', {}],
    ['[1,2]', {}],
    ['{"language":"de","theme":"dark"}', { theme: 'dark' }],
    ['{"theme":"red","cueOnly":"panel"}', {}],
    ['{"cueOnly":["panel","toString"]}', {}],
    ['{"practice":"coaching","odds":"true","firm2":1}', {}],
    ['{"sessionMinutes":29}', {}],
    ['{"sessionMinutes":121}', {}],
    ['{"sessionMinutes":50.5}', {}],
    ['{"sessionMinutes":"50"}', {}],
    ['{"homeworkWord":"constructor","spellcheck":false}', {}],
    ['{"singleKeysOff":false,"signs":{"find":"f"}}', {}],
    ['{"signs":{"find":","}}', {}],
    ['{"singleKeysOff":true,"signs":{"find":"*"}}', { singleKeysOff: true, signs: { find: '*' } }],
    ['{"constructor":true,"__proto__":{"spellcheck":true},"toString":1}', {}],
  ])('that are damaged are as usual: %s', (text, understood) => {
    kept = text;
    expect(readPreferences()).toEqual(understood);
  });

  test('never stop a page, whatever is kept', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.json()), (text) => {
        kept = text;
        expect(Object.keys(readPreferences()).length).toBeLessThan(11);
        expect(changePreferences({ theme: 'dark' })).toMatchObject({ theme: 'dark' });
      }),
    );
  });

  test('light or dark is on the page at once', () => {
    changePreferences({ theme: 'dark' });
    expect(page.dataset).toEqual({ theme: 'dark' });
    changePreferences({ theme: undefined });
    expect(page.dataset).toEqual({});
  });
});
