import type { Page } from '@playwright/test';

/** From now on writes down, at each frame from a document's very first, what of ours is in it. */
export async function film(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const frames: string[] = [];
    Object.assign(globalThis, { frames });
    const look = () => {
      const fields = [...document.querySelectorAll('textarea')].map((field) => field.value);
      frames.push([document.documentElement?.dataset.curtain, document.body?.textContent, ...fields].join('|'));
      requestAnimationFrame(look);
    };
    look();
  });
}

export const frames = (page: Page) => page.evaluate(() => (globalThis as unknown as { frames: string[] }).frames);
