import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { alive, entries, log, logFor, logKey, notebookUrl, openPage, panelUrl } from './aparte.ts';
import { expect, test } from './fixtures.ts';

// The pictures of the README, taken from the real thing. `npm run pictures` puts them in docs/pictures; every other run only proves
// that they can be taken.
const folder = process.env.APARTE_PICTURES ?? '.reports/pictures';
mkdirSync(folder, { recursive: true });
const file = (name: string) => join(folder, `${name}.png`);

const practice = {
  en: { name: 'Marie D.', words: ['write down three things I liked about the old job', 'call the baker on Monday at 9'] },
  fr: { name: 'Marie D.', words: ['noter trois choses que j’aimais dans mon ancien poste', 'appeler la boulangerie lundi à 9 h'] },
};

async function prefer(page: Page, preferences: { language: 'en' | 'fr'; theme: 'light' | 'dark' }) {
  await page.evaluate((chosen) => localStorage.setItem('preferences', JSON.stringify(chosen)), preferences);
  await page.reload();
}

/** As `log`, by keyboard, in whatever language the page is. */
async function logBoth(page: Page, { name, words }: { name: string; words: string[] }) {
  await alive(page);
  await logKey(page);
  for (const [index, text] of words.entries()) {
    await page.keyboard.type(text);
    await page.keyboard.press('Enter');
    await expect(entries(page)).toHaveCount(index + 1);
    if (index > 0) continue;
    await expect(page.getByRole('combobox')).toBeFocused();
    await page.keyboard.type(name);
    await page.keyboard.press('Enter');
    await expect(page.locator('#homework')).toBeFocused();
  }
}

test('beside the call', async ({ panel, callPage, context }) => {
  await logFor(panel, practice.en.name, practice.en.words[0] as string);
  await log(panel, practice.en.words[1] as string);
  await panel.keyboard.type('ask Paul about the apprent');
  const call = await callPage.screenshot({ type: 'png' });
  const side = await panel.screenshot({ type: 'png' });
  const board = await context.newPage();
  const image = (bytes: Buffer) => `<img src="data:image/png;base64,${bytes.toString('base64')}">`;
  await board.setContent(
    `<style>body{margin:0;display:inline-flex;background:#333;gap:1px}img{height:720px}</style>${image(call)}${image(side)}`,
  );
  await board.locator('body').screenshot({ path: file('beside-the-call') });
});

for (const width of [360, 250]) {
  for (const language of ['en', 'fr'] as const) {
    for (const theme of ['light', 'dark'] as const) {
      test(`the panel at ${width} px, ${language}, ${theme}`, async ({ context, extensionId }) => {
        const page = await context.newPage();
        await page.setViewportSize({ width, height: 640 });
        await openPage(page, panelUrl(extensionId));
        await prefer(page, { language, theme });
        await logBoth(page, practice[language]);
        await page.screenshot({ path: file(`panel-${width}-${language}-${theme}`) });
      });
    }
  }
}

test('the notebook', async ({ context, extensionId }) => {
  const page = await context.newPage();
  await page.setViewportSize({ width: 800, height: 620 });
  await openPage(page, panelUrl(extensionId));
  await logFor(page, practice.en.name, practice.en.words[0] as string);
  await page.goto(notebookUrl(extensionId));
  await expect(page.getByText('1 person · 1 entry logged')).toBeVisible();
  await page.screenshot({ path: file('notebook') });
});
