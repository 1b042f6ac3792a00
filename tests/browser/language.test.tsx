import { expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { en as notebookEn } from '../../lib/languages/en/notebook.ts';
import { en } from '../../lib/languages/en/panel.ts';
import { fr as notebookFr } from '../../lib/languages/fr/notebook.ts';
import { fr } from '../../lib/languages/fr/panel.ts';
import { bestLanguage } from '../../lib/languages/language.ts';
import { manifestWords } from '../../lib/languages/manifest.ts';
import { lines } from '../../lib/languages/sentences/lines.ts';
import { asRead, showPanel } from './mount.tsx';

test('the language is switched while a word is being typed, and remembered', async () => {
  await showPanel();
  await page.getByRole('textbox').fill('call');
  await page.getByRole('button', { name: 'Menu' }).click();
  await page.getByRole('combobox', { name: 'Language' }).selectOptions('fr');
  await expect.element(page.getByRole('heading', { level: 1 })).toHaveTextContent(asRead(lines.homework.fr));
  await expect.element(page.getByRole('textbox')).toHaveValue('call');
  expect(document.documentElement.lang).toBe('fr');
  expect(JSON.parse(localStorage.getItem('preferences') ?? '')).toEqual({ language: 'fr' });
});

test('light and dark are switched at once', async () => {
  await showPanel();
  const paper = () => getComputedStyle(document.documentElement).backgroundColor;
  await page.getByRole('button', { name: 'Menu' }).click();
  await page.getByRole('combobox', { name: 'Light or dark' }).selectOptions('dark');
  expect(paper()).toBe('rgb(16, 32, 47)');
  await page.getByRole('combobox', { name: 'Light or dark' }).selectOptions('light');
  expect(paper()).toBe('rgb(247, 242, 232)');
  await userEvent.keyboard('{Escape}');
});

test('no message is empty in any language', () => {
  const texts = (value: unknown): string[] =>
    typeof value === 'string' ? [value] : typeof value === 'object' && value ? Object.values(value).flatMap(texts) : [];
  for (const messages of [en, fr, notebookEn, notebookFr, manifestWords])
    expect(texts(messages).filter((text) => text.trim() === '')).toEqual([]);
});

test('no sentence to say is longer than twelve words', () => {
  for (const line of Object.values(lines)) {
    for (const text of [line.en, line.fr]) expect(text.split(/\s+/u).filter((word) => /\p{L}/u.test(word)).length).toBeLessThanOrEqual(12);
  }
});

test('the browser’s languages choose ours', () => {
  expect(bestLanguage(['fr-CA', 'en'])).toBe('fr');
  expect(bestLanguage(['de', 'fr'])).toBe('fr');
  expect(bestLanguage(['ja'])).toBe('en');
});
