import type { Page } from '@playwright/test';
import { entry, field, log, logFor, openPage, panelUrl } from './aparte.ts';
import { expect, test } from './fixtures.ts';
import { agreeAndPart, askHow, couldBe, cue, key, withMarie } from './not-done.ts';

// Real keys at a person's pace, in milliseconds from letter to letter.
const paces = [60, 120];
const past = 'The last few times, what happened?';
const lift = 'Three to one: what makes it that good, not less?';
const teachBack = 'Tell me back: what will you do, and when?';

/** What is kept of homework with these words, as it is on the disk. */
const kept = (page: Page, words: string) =>
  page.evaluate(
    (wanted) =>
      new Promise<Record<string, unknown> | undefined>((done) => {
        const request = indexedDB.open('aparte');
        request.onsuccess = () => {
          const all = request.result.transaction('homework').objectStore('homework').getAll();
          all.onsuccess = () => {
            request.result.close();
            done((all.result as { body: Record<string, unknown> }[]).map(({ body }) => body).find((body) => body.words === wanted));
          };
        };
      }),
    words,
  );

/** Letters that are on no English keyboard come as a French one sends them. */
async function typeOn(page: Page, words: string, delay: number) {
  const french = await page.context().newCDPSession(page);
  const codes: Record<string, string> = { é: 'Digit2', à: 'Digit0' };
  for (const letter of words) {
    const code = codes[letter];
    if (!code) await page.keyboard.type(letter, { delay });
    else {
      await french.send('Input.dispatchKeyEvent', { type: 'keyDown', key: letter, code, text: letter });
      await french.send('Input.dispatchKeyEvent', { type: 'keyUp', key: letter, code });
    }
  }
  await french.detach();
}

/** From words in the field to the odds, the focus on the choice. */
async function toOdds(page: Page, words: string) {
  await page.keyboard.type(words);
  await page.keyboard.press('Tab');
  await key(page, 'Enter', past);
  await expect(page.getByRole('button', { name: 'Ten to one you won’t?' })).toBeFocused();
}

test('odds that begin with a digit are those odds, and nothing else comes of them', async ({ context, extensionId }) => {
  const page = await context.newPage();
  await openPage(page, panelUrl(extensionId));
  await logFor(page, 'Marie', 'first');
  const said: [string, { for: number; against: number }, string | RegExp][] = [
    ['8:1', { for: 8, against: 1 }, /^Eight to one/],
    ['10:1', { for: 10, against: 1 }, /When exactly will you do it/],
    ['5 contre 1', { for: 5, against: 1 }, /^Five to one/],
    ['8 contre 1', { for: 8, against: 1 }, /^Eight to one/],
    ['8 in 10', { for: 4, against: 1 }, /^Four to one/],
    ['à égalité', { for: 1, against: 1 }, /^Even money/],
  ];
  for (const [index, [typed, odds, next]] of said.entries()) {
    const words = `call ${index}`;
    await toOdds(page, words);
    await typeOn(page, typed, paces[index % 2] as number);
    await expect(field(page)).toHaveValue(typed);
    await key(page, 'Enter', next);
    const homework = await kept(page, words);
    expect(homework?.readings, typed).toMatchObject([odds]);
    expect([homework?.lifts, homework?.when, homework?.calendar], typed).toEqual([undefined, undefined, undefined]);
    while (await page.getByRole('button', { name: '‹ Back' }).isVisible()) {
      const before = await cue(page).textContent();
      await page.getByRole('button', { name: '‹ Back' }).click();
      await expect(cue(page)).not.toHaveText(before ?? '');
    }
    await expect(field(page)).toBeVisible();
    await field(page).focus();
  }
});

test('their own idea at the lifts, and their own version at the teach-back, may begin with a digit; one alone chooses', async ({
  context,
  extensionId,
}) => {
  const page = await context.newPage();
  await openPage(page, panelUrl(extensionId));
  await logFor(page, 'Marie', 'first');
  await toOdds(page, 'write to my sister');
  await key(page, '3', lift);
  await page.keyboard.type('1 h lundi', { delay: 90 });
  await expect(field(page)).toHaveValue('1 h lundi');
  await key(page, 'Enter', 'And now, what are the odds?');
  expect((await kept(page, 'write to my sister'))?.lifts).toMatchObject([{ kind: 'own', words: '1 h lundi' }]);
  await page.keyboard.type('9:1', { delay: 110 });
  await key(page, 'Enter', /^All right, nine to one it is/);
  await key(page, 'Enter', teachBack);
  await expect(page.getByRole('button', { name: 'As written' })).toBeFocused();
  await page.keyboard.type('3 appels lundi', { delay: 90 });
  await expect(field(page)).toHaveValue('3 appels lundi');
  await page.keyboard.press('Enter');
  await expect(entry(page, '3 appels lundi')).toBeVisible();
  expect((await kept(page, '3 appels lundi'))?.readings).toMatchObject([
    { for: 3, against: 1 },
    { for: 9, against: 1 },
  ]);
});

test('what got in the way may begin with a digit; a key that is held counts once', async ({ context, extensionId }) => {
  const page = await context.newPage();
  await withMarie(page, extensionId);
  await agreeAndPart(page, 'call the baker');
  await askHow(page);
  await page.keyboard.down('3');
  await expect(cue(page)).toHaveText(couldBe);
  for (let times = 0; times < 30; times++) await page.keyboard.down('3'); // as the system repeats it
  await page.keyboard.up('3');
  await page.keyboard.type('2 enfants malades', { delay: 80 });
  await expect(field(page)).toHaveValue('2 enfants malades');
  await expect(cue(page)).toHaveText(couldBe);
  const report = async () => (await kept(page, 'call the baker'))?.report as Record<string, unknown>;
  expect([(await report()).outcome, (await report()).reasons]).toEqual(['not-done', undefined]);
  await page.keyboard.press('Enter');
  await expect(cue(page)).not.toHaveText(couldBe);
  expect([(await report()).clientWords, (await report()).reasons]).toEqual(['2 enfants malades', undefined]);
});

test('Enter held down logs once, without an alert', async ({ panel }) => {
  await logFor(panel, 'Marie', 'first');
  await field(panel).focus();
  await panel.keyboard.type('call the baker', { delay: 60 });
  for (let times = 0; times < 40; times++) await panel.keyboard.down('Enter');
  await panel.keyboard.up('Enter');
  await expect(entry(panel, 'call the baker')).toBeVisible();
  await expect(panel.getByRole('alert')).toHaveCount(0);
  await expect(field(panel)).toHaveValue('');
});

test('a part of a name opens nobody; single keys off and on again, at once in the panel', async ({ context, extensionId, panel }) => {
  await logFor(panel, 'Marie Dupont', 'first');
  await panel.getByRole('button', { name: 'Marie Dupont Change' }).click();
  await panel.keyboard.type('Marie', { delay: 60 });
  await panel.keyboard.press('Enter');
  await expect(panel.getByText('Enter again for ⁨Marie Dupont⁩ · ↓ to add “⁨Marie⁩”')).toBeVisible();
  await panel.keyboard.press('ArrowDown');
  await panel.keyboard.press('Enter');
  await expect(panel.getByRole('button', { name: 'Marie Change' })).toBeVisible();
  await log(panel, 'her own');
  await expect(entry(panel, 'her own')).toBeVisible();

  const settings = await context.newPage();
  await settings.goto(`chrome-extension://${extensionId}/notebook.html#settings`);
  const single = settings.getByRole('checkbox', { name: 'Single keys do something outside of fields' });
  await single.click();
  await expect(panel.getByRole('button', { name: 'Find', exact: true })).toBeVisible();
  await panel.bringToFront();
  await field(panel).focus();
  await panel.keyboard.press('Escape');
  await expect(field(panel)).not.toBeFocused();
  await panel.keyboard.type('/ 3 appels lundi, ? ;');
  await expect(panel.getByRole('dialog')).toHaveCount(0);
  await expect(field(panel)).toHaveValue('');
  await settings.bringToFront();
  await single.click();
  await settings.getByRole('textbox', { name: 'Find' }).press('*');
  await expect(panel.getByRole('button', { name: 'Find *' })).toBeVisible();
  await panel.bringToFront();
  await panel.keyboard.press('*');
  await expect(panel.getByRole('dialog')).toBeVisible();
});
