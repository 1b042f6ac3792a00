import { expect, type Locator, type Page } from '@playwright/test';
import { alive, logKey, notebookUrl, panelUrl } from '../e2e/aparte.ts';
import { archive, monday } from './practice.ts';

/** A letter each, as somebody types who listens at the same time. */
const PACE = 70;

/** A coach at work: presses keys or clicks, and nothing else; what is pressed beyond the words is counted by step. */
export class Coach {
  readonly page: Page;
  readonly #counts = new Map<string, number>();
  #step = '';

  constructor(page: Page) {
    this.page = page;
  }

  /** From now on what is pressed counts for this. */
  step(name: string): this {
    this.#step = name;
    if (!this.#counts.has(name)) this.#counts.set(name, 0);
    return this;
  }

  #count(): void {
    this.#counts.set(this.#step, (this.#counts.get(this.#step) ?? 0) + 1);
  }

  /** One key, and what comes of it: the cue, when nothing else is said. */
  async key(pressed: string, then?: string | RegExp | Locator): Promise<void> {
    this.#count();
    await this.page.keyboard.press(pressed);
    await this.sees(then);
  }

  async click(target: Locator, then?: string | RegExp | Locator): Promise<void> {
    await expect(target).toBeVisible();
    const size = async () => {
      const box = await target.boundingBox();
      return Math.min(box?.width ?? 0, box?.height ?? 0);
    };
    await expect.poll(size, 'a target for one hand').toBeGreaterThanOrEqual(44);
    this.#count();
    await target.click();
    await this.sees(then);
  }

  /** Words, which are not counted. */
  async types(words: string): Promise<void> {
    await this.page.keyboard.type(words, { delay: PACE });
  }

  /** The key that logs homework, pressed in the call: as the worker, which hears it, asks for the caret. */
  async logKey(then?: string | RegExp | Locator): Promise<void> {
    this.#count();
    await logKey(this.page);
    await this.sees(then);
  }

  /** The key that opens the panel, from the call. */
  async panelKey(): Promise<void> {
    this.#count();
    await this.page.reload();
    await alive(this.page);
  }

  async sees(what: string | RegExp | Locator | undefined): Promise<void> {
    if (what === undefined) return;
    if (typeof what === 'string' || what instanceof RegExp)
      await expect.poll(() => this.said()).toMatch(typeof what === 'string' ? exactly(what) : what);
    else await expect(what).toBeVisible();
  }

  /** The cue, without the marks that set their words apart. */
  async said(): Promise<string> {
    return ((await this.cue.first().textContent()) ?? '').replace(/[\u2068\u2069]/gu, '').replaceAll('\u00a0', ' ');
  }

  get cue(): Locator {
    return this.page.getByRole('heading', { level: 1 });
  }

  button(name: string | RegExp): Locator {
    return this.page.getByRole('button', { name, exact: typeof name === 'string' });
  }

  /** The talk goes on for so many minutes. */
  async talks(minutes: number): Promise<void> {
    await this.page.clock.fastForward(minutes * 60_000);
  }

  get counts(): ReadonlyMap<string, number> {
    return this.#counts;
  }

  /** What was pressed in these steps; in all when none is named. */
  pressed(...steps: string[]): number {
    const named = steps.length > 0 ? steps : [...this.#counts.keys()];
    return named.reduce((all, name) => all + (this.#counts.get(name) ?? 0), 0);
  }
}

/** Brings the practice in through the notebook, then opens the panel's page beside it, on the coach's clock. */
export async function atWork(page: Page, extensionId: string, { width = 360, height = 780, at = monday } = {}): Promise<Coach> {
  await page.clock.install({ time: at });
  await page.setViewportSize({ width, height });
  await page.goto(notebookUrl(extensionId));
  await page
    .locator('input[type="file"]')
    .setInputFiles({ name: 'practice.json', mimeType: 'application/json', buffer: Buffer.from(archive) });
  await page.getByRole('button', { name: /^(Bring it in|L’ajouter|Importer)/ }).click();
  await expect(page.locator('[role=status] .note')).toBeVisible();
  await page.goto(panelUrl(extensionId));
  await alive(page);
  return new Coach(page);
}

const exactly = (words: string) => new RegExp(`^${words.replace(/[.*+?^${}()|[\]\\]/gu, '\\$&')}$`, 'u');
