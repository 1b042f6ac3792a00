import { expect, type Page } from '@playwright/test';
import type { Screen } from '../../lib/domain/screen.ts';

// What a coach sees of our pages, by the names that a screen reader gives.

/** The one field that takes things down, whatever it takes. */
export const field = (page: Page) => page.locator('#homework');
export const entries = (page: Page) => page.getByRole('listitem');
export const entry = (page: Page, words: string) => page.getByRole('button', { name: `Edit: ⁨${words}⁩`, exact: true });
export const whose = (page: Page) => page.getByRole('combobox', { name: 'Whose is it?' });
/** The panel, when it shows this screen. */
export const screen = (page: Page, name: Screen) => page.locator(`main[data-screen="${name}"]`);
export const person = (page: Page) => page.getByRole('banner').getByRole('button').first();

export const panelUrl = (extensionId: string) => `chrome-extension://${extensionId}/sidepanel.html`;
export const notebookUrl = (extensionId: string) => `chrome-extension://${extensionId}/notebook.html`;

/** Our page in a tab, with its components alive: until then Enter would be a new line in the field that waits for them. */
export async function openPage(page: Page, address: string): Promise<void> {
  await page.goto(address);
  await alive(page);
}

export const alive = (page: Page) => expect(page.locator('main[data-screen], .curtain .under, .cue-only, .notebook').first()).toBeVisible();

interface Chrome {
  windows: { getCurrent(): Promise<{ id: number }> };
  storage: { session: { set(items: object): Promise<void> } };
}

/** The log-homework key without its keyboard: as the worker, which hears it, asks this page for the caret. */
export async function logKey(page: Page): Promise<void> {
  await page.evaluate(async () => {
    const { windows, storage } = (globalThis as unknown as { chrome: Chrome }).chrome;
    const { id } = await windows.getCurrent();
    await storage.session.set({ caret: { windowId: id, at: Date.now() } });
  });
  await expect(page.locator('main:is([data-screen="capture"], [data-screen="during"])')).toBeVisible();
  await expect(field(page)).toBeFocused();
}

/** The session ends, its energy is said, and the coach goes on to the next call. */
export async function endAndGoOn(page: Page): Promise<void> {
  await page.getByRole('button', { name: /End the session/ }).click();
  await expect(screen(page, 'after')).toBeVisible();
  await page.keyboard.press('4');
  await page.getByRole('button', { name: 'Next call' }).click();
  await expect(screen(page, 'who')).toBeVisible();
}

/** Somebody by their whole name, from the header or where it is asked who is next; Preparation is there afterwards. */
export async function choosePerson(page: Page, name: string): Promise<void> {
  await person(page).click();
  await expect(page.getByRole('combobox')).toBeFocused();
  await page.keyboard.type(name);
  await page.keyboard.press('Enter');
  await expect(person(page)).toContainText(name);
  await expect(screen(page, 'preparation').locator('.begin')).toBeFocused();
}

const isHomework = (page: Page) => page.getByRole('textbox', { name: 'In their own words' }).isVisible();

const asksWho = (page: Page) => screen(page, 'who').isVisible();

/** Wherever it is asked who is next: to the field for what they want to do. */
export async function toField(page: Page): Promise<void> {
  await alive(page);
  if (await asksWho(page)) await logKey(page);
}

/** Types words and one Enter, and waits until they stand in the list. With nobody chosen that is what the key is for. */
export async function log(page: Page, words: string): Promise<void> {
  await toField(page);
  await field(page).fill(words);
  // A day is kept with its chip alone, which a person sees before Enter.
  if (/ (?:on|for) Tuesday/u.test(words) && (await isHomework(page)))
    await expect(page.locator('.chip[aria-pressed="true"]')).toBeVisible();
  await field(page).press('Enter');
  await expect(entry(page, words)).toBeVisible();
}

/** Logs the first words of somebody new and says whose they are. */
export async function logFor(page: Page, name: string, words: string): Promise<void> {
  await log(page, words);
  await expect(whose(page)).toBeFocused();
  await whose(page).pressSequentially(name);
  await whose(page).press('Enter');
  await expect(person(page)).toContainText(name);
}
