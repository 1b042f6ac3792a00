import { execFileSync } from 'node:child_process';
import { resolve } from 'node:path';
import { type BrowserContext, expect, type Locator, type Page, test } from '@playwright/test';
import { firstPage, launchChromium } from '../../scripts/browser/chromium.ts';
import { openPanel } from '../../scripts/browser/panel.ts';
import { alive, entry, field, log, person, toField, whose } from './aparte.ts';

const SAFE_AFTER = 150; // milliseconds from a key to the disk, as promised

interface Opened {
  context: BrowserContext;
  panel: Page;
}

async function open(profile: string): Promise<Opened> {
  const { context, extensionId } = await launchChromium({ profile, build: resolve('.output/chrome-mv3'), headless: true, offline: true });
  const panel = await openPanel(context, extensionId, firstPage(context) as Page);
  await alive(panel);
  return { context, panel };
}

/** As when the power goes: no page hears of it. */
async function kill({ context }: Opened, profile: string): Promise<void> {
  const gone = context.waitForEvent('close');
  execFileSync('pkill', ['-KILL', '-f', '--', `--user-data-dir=${profile}`]);
  await gone;
}

const editor = (page: Page) => page.getByRole('textbox', { name: 'Edit their words' });

/** Each field in which a coach can be typing, and how to come to it. */
const fields: Record<string, { reach(panel: Page): Promise<unknown>; at(panel: Page): Locator; begins: string }> = {
  homework: { reach: toField, at: field, begins: '' },
  whose: { reach: (panel) => log(panel, 'call'), at: whose, begins: '' },
  who: { reach: (panel) => person(panel).click(), at: (panel) => panel.getByRole('combobox', { name: 'Name or code' }), begins: '' },
  edit: {
    reach: async (panel) => {
      await log(panel, 'call');
      await whose(panel).press('Escape');
      await entry(panel, 'call').click();
    },
    at: editor,
    begins: 'call',
  },
};

for (const [name, { reach, at, begins }] of Object.entries(fields)) {
  test(`the browser is killed while typing in the ${name} field: what was typed up to the last ${SAFE_AFTER} ms is there`, async ({
    browserName: _,
  }, info) => {
    const profile = info.outputPath('profile');
    const seed = Date.now() % 100_000;
    info.annotations.push({ type: 'seed', description: `${seed}` });
    const typingFor = 400 + (seed % 400); // milliseconds: a number of letters may all fall into the last 150
    const letters: string[] = [];

    const first = await open(profile);
    await reach(first.panel);
    await expect(at(first.panel)).toBeFocused();
    const typedAt: number[] = [];
    for (const begun = Date.now(); Date.now() - begun < typingFor; ) {
      const letter = String.fromCharCode(97 + ((seed + letters.length * 7) % 26));
      letters.push(letter);
      await first.panel.keyboard.press(letter);
      typedAt.push(Date.now());
    }
    const end = Date.now();
    await kill(first, profile);

    const safe = typedAt.filter((time) => time <= end - SAFE_AFTER).length;
    const again = await open(profile);
    const found = at(again.panel);
    await expect(found, `seed ${seed}`).toHaveValue(new RegExp(`^${begins}${letters.slice(0, safe).join('')}`, 'u'));
    const value = await found.inputValue();
    expect(begins + letters.join(''), `seed ${seed}: nothing but what was typed`).toContain(value);
    expect(safe).toBeGreaterThan(0);
    if (name === 'edit') {
      await found.press('Control+Enter');
      await expect(entry(again.panel, value)).toBeVisible();
    }
    await again.context.close();
  });
}

test('killed with the curtain drawn: it is drawn at the next opening, and lifted it stays lifted', async ({ browserName: _ }, info) => {
  const profile = info.outputPath('profile');
  const drawn = (page: Page) => expect(page.getByRole('heading', { name: 'Curtain' })).toBeVisible();
  const first = await open(profile);
  await first.panel.getByRole('button', { name: 'Curtain' }).click();
  await drawn(first.panel);
  await first.panel.waitForTimeout(SAFE_AFTER);
  await kill(first, profile);
  const { context, extensionId } = await launchChromium({ profile, build: resolve('.output/chrome-mv3'), headless: true, offline: true });
  const panel = await openPanel(context, extensionId, firstPage(context) as Page);
  await drawn(panel);
  await panel.getByRole('button', { name: /^Hold/ }).dispatchEvent('pointerdown', { button: 0 });
  await alive(panel);
  await context.close();
  const again = await open(profile);
  await expect(person(again.panel)).toBeVisible();
  await again.context.close();
});

test('killed right after Enter: what the list showed is there, once, and the field is empty', async ({ browserName: _ }, info) => {
  const profile = info.outputPath('profile');
  const first = await open(profile);
  await log(first.panel, 'call the baker');
  await kill(first, profile);
  const again = await open(profile);
  await expect(entry(again.panel, 'call the baker')).toHaveCount(1);
  await expect(whose(again.panel)).toBeVisible();
  await expect(field(again.panel)).toHaveValue('');
  await again.context.close();
});
