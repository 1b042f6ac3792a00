import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { expect, test } from 'vitest';

const root = resolve(import.meta.dirname, '../..');
const source = ['entrypoints', 'components', 'lib'].flatMap((folder) =>
  readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.tsx?$/u.test(file))
    .map((file) => join(folder, file)),
);
const importsOf = (file: string) =>
  [...readFileSync(join(root, file), 'utf8').matchAll(/(?:\bfrom |\bimport\()'([^']+)'/gu)].map(([, name]) => name as string);

/** What each part of the house may import; the first that fits a file is its part. */
const parts: [part: string, mayImport: string[]][] = [
  ['entrypoints/', ['entrypoints/', 'components/', 'lib/']],
  ['components/', ['components/', 'lib/']],
  ['lib/actions/', ['lib/']],
  ['lib/state/', ['lib/state/', 'lib/store/', 'lib/exchange/', 'lib/languages/', 'lib/platform/', 'lib/records/', 'lib/domain/']],
  ['lib/store/', ['lib/store/', 'lib/records/', 'lib/domain/']],
  ['lib/exchange/', ['lib/exchange/', 'lib/languages/', 'lib/records/', 'lib/domain/']],
  ['lib/languages/', ['lib/languages/', 'lib/domain/']],
  ['lib/platform/', ['lib/platform/', 'lib/languages/', 'lib/domain/']],
  ['lib/records/', ['lib/records/', 'lib/domain/']],
  ['lib/domain/', ['lib/domain/', 'art/deck.json']],
];

test('imports go one way', () => {
  const wrong = source.flatMap((file) => {
    const [, mayImport = []] = parts.find(([part]) => file.startsWith(part)) ?? [];
    return importsOf(file)
      .filter((name) => name.startsWith('.'))
      .map((name) => relative(root, resolve(root, dirname(file), name)))
      .filter((target) => !mayImport.some((part) => target.startsWith(part)))
      .map((target) => `${file} → ${target}`);
  });
  expect(source.length).toBeGreaterThan(40);
  expect(wrong).toEqual([]);
});

test('the rules know no database, no browser and no page', () => {
  const domain = source.filter((file) => file.startsWith('lib/domain/'));
  expect(domain.flatMap(importsOf).filter((name) => !name.startsWith('.'))).toEqual([]);
  expect(
    domain.filter((file) => /\b(document|window|localStorage|indexedDB|browser)\./u.test(readFileSync(join(root, file), 'utf8'))),
  ).toEqual([]);
});

test('the browser is touched in one place', () => {
  const loads = (file: string) => /^import (?!type).*'webextension-polyfill'/mu.test(readFileSync(join(root, file), 'utf8'));
  expect(source.filter(loads)).toEqual(['lib/platform/browser.ts']);
});

test('every field keeps what is typed from the browser’s own services', () => {
  const fields = source.flatMap((file) =>
    [...readFileSync(join(root, file), 'utf8').matchAll(/<(textarea|input)\b[\s\S]*?(?<!=)>/gu)].map(([tag]) => tag),
  );
  // Nothing is typed into these.
  const typed = fields.filter((tag) => !/type="(file|checkbox|radio)"/u.test(tag));
  expect(typed.length).toBeGreaterThan(2);
  expect(typed.filter((tag) => !tag.includes('{...quietField()}'))).toEqual([]);
  // Spelling is checked only when the coach wants it; nothing can turn the other services on.
  expect(readFileSync(join(root, 'components/ui/field.ts'), 'utf8')).toContain(
    "spellcheck: preferences.value.spellcheck === true, autocomplete: 'off', translate: false, writingsuggestions: 'false'",
  );
});

test('what comes from outside becomes a day or a time in one place', () => {
  const forced = source.filter(
    (file) => !file.startsWith('lib/domain/when/') && /as Local(?:Date|Time)\b/u.test(readFileSync(join(root, file), 'utf8')),
  );
  expect(forced).toEqual([]);
});

test('days and times are written in one place', () => {
  const writing = /toLocale(?:Date|Time)String|new Intl\.DateTimeFormat/u;
  const others = source.filter((file) => !file.startsWith('lib/domain/when/') && writing.test(readFileSync(join(root, file), 'utf8')));
  expect(others).toEqual(['lib/languages/dates.ts']);
});

test('no file is long', () => {
  const long = source.filter((file) => readFileSync(join(root, file), 'utf8').split('\n').length > 300);
  expect(long).toEqual([]);
});

test('a page has one style sheet: as several, the build hands them out in another order, and a layer meant to be stronger is not', () => {
  const pages = ['sidepanel', 'notebook', 'stage'].map((name) => readFileSync(join(root, 'entrypoints', name, 'index.html'), 'utf8'));
  expect(pages.map((html) => html.match(/rel="stylesheet"/gu)?.length)).toEqual([1, 1, 1]);
});

test('what comments cite is in the repository', () => {
  const paragraphs = new Set(
    readFileSync(join(root, 'docs/method.md'), 'utf8')
      .match(/^## §\d+/gmu)
      ?.map((head) => head.slice(3)),
  );
  const wrong = source.flatMap((file) => {
    const text = readFileSync(join(root, file), 'utf8');
    const cited = [...text.matchAll(/method\.md (§\d+)/gu)].filter(([, paragraph = '']) => !paragraphs.has(paragraph));
    const pages = [...text.matchAll(/docs\/[a-z-]+\.md|product §/gu)].filter(([page]) => !existsSync(join(root, page)));
    return [...cited, ...pages].map(([what]) => `${file}: ${what}`);
  });
  expect(paragraphs.size).toBeGreaterThan(8);
  expect(wrong).toEqual([]);
});
