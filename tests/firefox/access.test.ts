import { expect, it } from 'vitest';
import { sideways, violations } from './harness/axe.ts';
import { alert, caretIn, editor, homework, log, sayWhose, seeText, tabTo, whose } from './harness/coach.ts';
import type { Fox } from './harness/fox.ts';
import { keys } from './harness/page.ts';
import type { Sidebar } from './harness/sidebar.ts';
import { useFox } from './harness/use-fox.ts';

let fox: Fox;
let sidebar: Sidebar;

useFox(async (launched) => {
  fox = launched;
  sidebar = await fox.openSidebar();
  await sidebar.focus();
});

async function expectSound(): Promise<void> {
  expect(await violations(sidebar)).toEqual([]);
  expect(await sideways(sidebar)).toBeLessThanOrEqual(0);
}

it('the empty sidebar, as narrow as it is', async () => {
  expect(await sidebar.ask(() => innerWidth)).toBeLessThan(290);
  await expectSound();
  await sidebar.press(keys.enter);
  await sidebar.see(alert);
  await expectSound();
});

it('with entries, long words, a long name, and whose it is being asked', async () => {
  await log(sidebar, 'call the baker on Monday at 9 and ask about the apprenticeship');
  await caretIn(sidebar, whose);
  await expectSound();
  await sayWhose(sidebar, 'Jean-Christophe de la Rochefoucauld-Montmorency');
  await log(sidebar, 'Donaudampfschifffahrtsgesellschaftskapitänsmützenabzeichen'.repeat(2));
  await log(sidebar, 'أتصل بالطبيب يوم الاثنين');
  await expectSound();
});

it('with an entry being edited, one deleted, another person being chosen, and the menu open', async () => {
  await tabTo(sidebar, '.entry-words');
  await sidebar.press(keys.enter);
  await caretIn(sidebar, editor);
  await expectSound(); // with all that can be done with it
  await tabTo(sidebar, '.destroys');
  await sidebar.press(keys.enter);
  await caretIn(sidebar, '.undo');
  await tabTo(sidebar, '.entry-words');
  await sidebar.press(keys.enter);
  await caretIn(sidebar, editor);
  await sidebar.click('.person');
  await caretIn(sidebar, whose);
  await sidebar.type('Jo');
  await seeText(sidebar, '[role=option]', 'Jo');
  await expectSound();
  await sidebar.press(keys.escape);
  await sidebar.click('.menu-button');
  await sidebar.see('.menu .item');
  await expectSound();
  await sidebar.press(keys.escape);
});

it('in the dark', async () => {
  await sidebar.click('.menu-button');
  await tabTo(sidebar, '.menu select:has([value=dark])');
  await sidebar.press(keys.down);
  await sidebar.press(keys.down);
  await sidebar.until('it is dark', () => getComputedStyle(document.documentElement).colorScheme === 'dark');
  await sidebar.click(homework);
  await expectSound();
});

it('the notebook', async () => {
  const notebook = await fox.open('notebook.html');
  await seeText(notebook, '.holdings', '1 person');
  expect(await violations(notebook)).toEqual([]);
  expect(await sideways(notebook)).toBeLessThanOrEqual(0);
});
