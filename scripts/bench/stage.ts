import type { Page } from '@playwright/test';
import type { Bench } from './browser.ts';
import type { Figure } from './figures.ts';

/** Milliseconds since 1970, to be compared between two pages of one machine. */
type Moment = number;

declare global {
  var clicked: Moment[];
  var followed: Moment[];
}

/** How soon the stage shows, or hides, what the coach clicks beside the call: from the click to the picture in the stage's page. */
export async function measureStage({ context, ids }: Bench, rounds: number): Promise<Figure[]> {
  const panel = await context.newPage();
  await panel.goto(`chrome-extension://${ids.aparte}/sidepanel.html`);
  const stage = await openStage(panel);
  await panel.evaluate(() => {
    globalThis.clicked = [];
    addEventListener('click', ({ timeStamp }) => void globalThis.clicked.push(performance.timeOrigin + timeStamp), { capture: true });
  });
  await stage.evaluate(() => {
    globalThis.followed = [];
    const root = document.getElementById('stage') as HTMLElement;
    new MutationObserver(() => void globalThis.followed.push(performance.timeOrigin + performance.now())).observe(root, {
      childList: true,
    });
  });
  for (let round = 0; round < rounds; round++) {
    for (const name of ['Show it', 'Blank it']) {
      const seen = await stage.evaluate(() => globalThis.followed.length);
      await panel.getByRole('button', { name }).click();
      await stage.waitForFunction((before) => globalThis.followed.length > before, seen);
    }
  }
  const [clicks, follows] = [await panel.evaluate(() => globalThis.clicked), await stage.evaluate(() => globalThis.followed)];
  if (clicks.length !== 2 * rounds || follows.length !== clicks.length) throw new Error('The stage did not follow every click once.');
  await stage.close();
  await panel.close();
  return [{ name: 'click → the stage follows', unit: 'ms', aparte: clicks.map((at, index) => (follows[index] as Moment) - at) }];
}

/** Takes a card and opens the stage, as a coach does. */
async function openStage(panel: Page): Promise<Page> {
  await panel.getByRole('button', { name: 'Menu' }).click();
  await panel.getByRole('button', { name: 'Picture cards' }).click();
  await panel.getByRole('button', { name: 'Step into the picture' }).click();
  await panel.locator('.thumbs button').first().click();
  await panel.getByRole('button', { name: 'Take this one' }).click();
  const opened = panel.context().waitForEvent('page');
  await panel.getByRole('button', { name: 'In a tab of its own' }).click();
  const stage = await opened;
  await stage.waitForURL(/stage\.html/u);
  return stage;
}
