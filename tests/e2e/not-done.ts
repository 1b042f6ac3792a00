import { expect, type Page } from '@playwright/test';
import { choosePerson, endAndGoOn, log, logKey, openPage, panelUrl, person } from './aparte.ts';

// What was agreed, a week later, as a coach meets it.

export const cue = (page: Page) => page.getByRole('heading', { level: 1 });
export const line = (page: Page) => page.locator('.unfinished, .next-line');
/** What stands behind one more word in Preparation. */
export const more = (page: Page) => page.getByRole('button', { name: 'More', exact: true });
export const clock = (page: Page) => page.getByRole('button', { name: /End the session/ });
export const ask = (page: Page) => page.getByRole('button', { name: 'Ask how it went' });
export const button = (page: Page, name: string | RegExp) => page.getByRole('button', { name, exact: typeof name === 'string' });

const start = new Date('2026-11-02T10:00:00');
const aWeek = 167 * 3_600_000;

/** A panel of its own on the coach's clock, with somebody. */
export async function withMarie(page: Page, extensionId: string): Promise<void> {
  await page.clock.install({ time: start });
  await openPage(page, panelUrl(extensionId));
  await person(page).click();
  await expect(page.getByRole('combobox')).toBeFocused();
  await page.keyboard.type('Marie');
  await page.keyboard.press('Enter');
  await expect(person(page)).toContainText('Marie');
}

/** What they want to do; the session ends, and a week goes by. */
export async function agreeAndPart(page: Page, ...words: string[]): Promise<void> {
  await logKey(page);
  for (const one of words) await log(page, one);
  await part(page);
}

export async function part(page: Page): Promise<void> {
  await endAndGoOn(page);
  await page.clock.fastForward(aWeek);
  await choosePerson(page, 'Marie');
}

/** As an outcome begins: the cue stands there, and the focus is on the choice. */
export async function askHow(page: Page): Promise<void> {
  await ask(page).click();
  await expect(cue(page)).toHaveText(/How did it go\?$/);
}

/** A key, and the cue that comes of it. */
export async function key(page: Page, pressed: string, said: string | RegExp): Promise<void> {
  await page.keyboard.press(pressed);
  await expect(cue(page)).toHaveText(said);
}

export const couldBe = 'It could be a few things. Which one fits?';
export const busy = 'What did you find time for, even if less important?';
