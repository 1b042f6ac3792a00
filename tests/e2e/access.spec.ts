import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { entry, field, log, logFor, notebookUrl, openPage, panelUrl, screen } from './aparte.ts';
import { expect, test } from './fixtures.ts';

const axe = readFileSync(new URL(import.meta.resolve('axe-core/axe.min.js')), 'utf8');

interface Axe {
  run(): Promise<{ violations: { id: string; nodes: { html: string }[] }[] }>;
}

async function violations(page: Page): Promise<string[]> {
  await page.evaluate(axe);
  return page.evaluate(async () => {
    const found = await (globalThis as unknown as { axe: Axe }).axe.run();
    return found.violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
  });
}

test('the real panel and the notebook are sound for a screen reader', async ({ panel, context, extensionId }) => {
  expect(await violations(panel)).toEqual([]);
  await logFor(panel, 'أمينة', 'call the baker');
  await log(panel, 'أتصل بالطبيب');
  expect(await violations(panel)).toEqual([]);
  const notebook = await context.newPage();
  await notebook.goto(notebookUrl(extensionId));
  await expect(notebook.getByRole('heading', { name: 'Notebook' })).toBeVisible();
  expect(await violations(notebook)).toEqual([]);
});

test('what a screen reader says of the panel', async ({ panel }) => {
  await logFor(panel, 'Marie', 'call the baker');
  await entry(panel, 'call the baker').click();
  await panel.getByRole('button', { name: /^Move to somebody/ }).click();
  await expect(panel.locator('body')).toMatchAriaSnapshot(`
    - banner:
      - button "Marie Change"
      - button /0 min/
      - button "Curtain"
    - main:
      - heading "Anything else you’d like to do before next time?" [level=1]
      - paragraph: "Tell me back: what will you do, and when?"
      - textbox "In their own words"
      - button "Nothing fixed, on purpose"
      - button "Note"
      - button "Homework" [pressed]
      - paragraph: /Enter. nothing else/
      - region "Logged for ⁨Marie⁩":
        - heading "Logged for ⁨Marie⁩" [level=2]
        - list:
          - listitem:
            - textbox "Edit their words"
            - paragraph:
              - button "Save"
              - button "Cancel"
            - paragraph: /Enter saves/
            - button "Look at it again"
            - button "Their idea. Make it yours"
            - button "Move to somebody else, now with ⁨Marie⁩" [expanded]
            - 'button "Delete: ⁨call the baker⁩"'
            - text: Whose is it?
            - combobox "Whose is it?" [expanded]
            - listbox "People":
              - option /Marie/
            - paragraph
            - button "Close"
    - contentinfo:
      - navigation:
        - button /Presence/
        - button /Find/
        - button "Menu"
    - status: Noted.
  `);
});

test('only what has the keyboard is outlined', async ({ panel }) => {
  await logFor(panel, 'Marie', 'call the baker');
  await expect(field(panel)).toBeFocused();
  await expect(field(panel)).toHaveCSS('outline-style', 'solid');
  await panel.getByRole('button', { name: /End the session/ }).click();
  await expect(screen(panel, 'after')).toBeVisible();
  await expect(field(panel)).not.toBeFocused(); // a digit is the coach's energy
  await expect(field(panel)).toHaveCSS('outline-style', 'none');
});

// At 200 % a panel of 360 px has 180 px to lay its page out in, and a page of 800 px has 400.
test('at 200 % zoom nothing is cut off and nothing scrolls sideways', async ({ context, extensionId }) => {
  const page = await context.newPage();
  await page.setViewportSize({ width: 180, height: 400 });
  await openPage(page, panelUrl(extensionId));
  await logFor(page, 'Jean-Christophe de la Rochefoucauld', 'call the baker on Monday at 9 and ask about the apprenticeship');
  await field(page).fill('half');
  const sideways = () => page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
  expect(await sideways()).toBeLessThanOrEqual(0);
  await page.getByRole('button', { name: 'Menu' }).click();
  await expect(page.getByRole('button', { name: 'Open in a window' })).toBeInViewport({ ratio: 1 });
  expect(await sideways()).toBeLessThanOrEqual(0);
  await page.screenshot({ path: '.reports/zoom-180.png' });
  await page.setViewportSize({ width: 400, height: 400 });
  await page.goto(notebookUrl(extensionId));
  await expect(page.getByRole('heading', { name: 'Save an archive' })).toBeVisible();
  expect(await sideways()).toBeLessThanOrEqual(0);
});
