import type { Page } from '@playwright/test';
import { alive, choosePerson, endAndGoOn, entry, field, logFor, panelUrl, person } from './aparte.ts';
import { expect, test } from './fixtures.ts';
import { bar, cue, openStage, pictures, pressStageKey, seen, stageUrl, startExercise, takeCard } from './stage.ts';

const say = async (page: Page, words: string) => {
  await expect(field(page)).toBeFocused();
  await page.keyboard.type(words);
  await page.keyboard.press('Enter');
};

test('step into the picture, from Preparation to saved words; next time it is said which card it was', async ({
  panel,
  context,
  extensionId,
}) => {
  const asked = pictures(context);
  await logFor(panel, 'Marie', 'call the baker');
  await endAndGoOn(panel);
  await choosePerson(panel, 'Marie');
  await expect(panel.getByRole('button', { name: 'Lay cards aside' })).toBeVisible();
  expect(asked).toEqual([]); // no picture is loaded before the picker opens
  await panel.getByRole('button', { name: 'Lay cards aside' }).click();
  await expect(panel.locator('.thumbs img').first()).toBeVisible();
  await panel.getByRole('textbox', { name: 'Find by words' }).fill('BÂSIN');
  await panel.getByRole('button', { name: 'Two by the basin' }).click();
  await expect(panel.getByRole('button', { name: /Two by the basin/ })).toHaveAttribute('aria-pressed', 'true');
  await panel.getByRole('button', { name: 'Back' }).click();
  await expect(panel.getByText('Laid aside for today: ⁨Two by the basin⁩.')).toBeVisible();
  expect(asked.some((address) => address.endsWith('courtyard.webp'))).toBe(false);

  await panel.getByRole('button', { name: 'Start the session' }).click();
  await startExercise(panel, 'Step into the picture');
  await expect(panel.locator('.thumbs button')).toHaveCount(1); // what was laid aside comes first
  await panel.locator('.thumbs button').click();
  await panel.getByRole('button', { name: 'Take this one' }).click();
  await expect(cue(panel)).toHaveText('I’ll share a picture, ten seconds.');
  await expect(panel.getByText(/share the tab “Image”/)).toBeVisible();
  const stage = await openStage(panel, 'In a tab of its own');
  expect(await stage.title()).toBe('Image');
  expect(await seen(stage)).toEqual([]);
  await expect(panel.locator('body')).not.toContainText('Marie');
  await expect(cue(panel)).toHaveText('Imagine you’re in the picture. What do you feel, and do?');

  await bar(panel).getByRole('button', { name: 'Show it' }).click();
  await expect.poll(() => seen(stage)).toEqual(['courtyard.webp']);
  await expect(stage.getByRole('img')).toHaveAccessibleName(/^A sunny courtyard/);
  await field(panel).focus();
  await say(panel, 'I would sit down, and say nothing');
  await expect(cue(panel)).toHaveText('And the other person, what are they going through?');
  await say(panel, 'they wait for me to begin');
  await expect(cue(panel)).toHaveText('Let me say it back. Have I got that right?');
  await expect(panel.locator('body')).not.toContainText('they wait');
  await pressStageKey(context, extensionId);
  await expect.poll(() => seen(stage)).toEqual([]);
  await expect(bar(panel)).toContainText('Stop sharing in your call.');
  await pressStageKey(context, extensionId);
  await expect.poll(() => seen(stage)).toEqual(['courtyard.webp']);
  await field(panel).focus();
  await panel.keyboard.press('Enter');
  await expect.poll(() => seen(stage)).toEqual([]);
  await expect(bar(panel)).toContainText('Stop sharing in your call.');
  await bar(panel).getByRole('button', { name: 'Black, and close' }).click();
  await expect(person(panel)).toContainText('Marie');
  expect(stage.isClosed()).toBe(true);
  await expect(entry(panel, 'they wait for me to begin')).toBeVisible();
  await expect(entry(panel, 'I would sit down, and say nothing')).toBeVisible();
  await entry(panel, 'they wait for me to begin').click();
  await expect(panel.locator('.entry.open')).toContainText('Two by the basin');

  await panel.reload();
  await alive(panel);
  await panel.getByRole('button', { name: 'Menu' }).click();
  await panel.locator('.menu').getByRole('button', { name: 'Picture cards' }).click();
  await expect(panel.getByText('Last time you chose “⁨Two by the basin⁩”.')).toBeVisible();
  await panel.keyboard.press('Escape');
  await endAndGoOn(panel);
  await choosePerson(panel, 'Marie');
  await expect(panel.getByText('Last card: ⁨Two by the basin⁩.')).toBeVisible();
  await expect(panel.getByText('Laid aside for today')).toHaveCount(0);
  // The key does nothing where there is no stage.
  await pressStageKey(context, extensionId);
  const again = await context.newPage();
  await again.goto(stageUrl(extensionId));
  await expect(bar(panel)).toBeVisible();
  expect(await seen(again)).toEqual([]);
});

test('the story behind it: a spread, its number by key and by click; driven from a second window; its end noticed', async ({
  panel,
  context,
  extensionId,
}) => {
  await logFor(panel, 'Marie', 'call the baker');
  await startExercise(panel, 'The story behind it');
  await expect(panel.getByRole('button', { name: 'Spread of 12' })).toHaveCount(0);
  await panel.getByRole('button', { name: 'More cards' }).click();
  await expect(panel.getByRole('button', { name: 'Spread of 12' })).toBeVisible();
  await panel.getByRole('button', { name: 'Spread of 4' }).click();
  const stage = await openStage(panel, 'In a window of its own');
  await expect(cue(panel)).toHaveText('Which one is closest to how it feels? Say its number.');
  expect(await seen(stage)).toEqual([]);
  await panel.getByRole('button', { name: 'Show it' }).click();
  await expect.poll(async () => (await seen(stage)).length).toBe(4);
  const spread = await seen(stage);
  await expect(stage.locator('figcaption')).toHaveText(['1', '2', '3', '4']);

  await panel.bringToFront();
  await panel.keyboard.press('3');
  await expect.poll(() => seen(stage)).toEqual([spread[2]]);
  await expect(cue(panel)).toHaveText('What’s the story behind it, for you?'); // the number brings its question
  const own = await context.newPage();
  await own.goto(`${panelUrl(extensionId)}?own`);
  await expect(own.locator('body')).not.toContainText('Marie');
  await bar(own).getByRole('button', { name: /^1,/ }).click();
  await expect.poll(() => seen(stage)).toEqual([spread[0]]);
  await expect(bar(panel).getByRole('button', { name: /^1,/ })).toHaveAttribute('aria-pressed', 'true');
  await bar(own).getByRole('button', { name: /^1,/ }).click();
  await expect.poll(() => seen(stage)).toEqual(spread);
  await own.close();

  await stage.reload(); // all of it is there again, and the panel has not shown anything meanwhile
  await expect.poll(() => seen(stage)).toEqual(spread);
  await stage.keyboard.press('2');
  await expect.poll(() => seen(stage)).toEqual([spread[1]]);
  await expect(cue(panel)).toHaveText('What’s the story behind it, for you?');
  await say(panel, 'the year I left home');
  await expect(cue(panel)).toHaveText('Let me say it back. Have I got that right?');
  await say(panel, 'not left: was sent');
  await expect(bar(panel)).toBeVisible();
  await stage.close();
  await expect(person(panel)).toContainText('Marie');
  await expect(entry(panel, 'the year I left home')).toBeVisible();
  await expect(entry(panel, 'not left: was sent')).toBeVisible();
});

test('where you have met it: one card, one emotion, without sharing; favourites, used with them, hidden from them', async ({
  panel,
  context,
  callPage,
  demoCall,
}) => {
  await logFor(panel, 'Marie', 'call the baker');
  await startExercise(panel, 'Where you have met it');
  await panel.getByRole('combobox', { name: 'Emotion' }).selectOption({ label: 'fear' });
  await panel.locator('.thumbs button').first().click();
  await panel.getByRole('button', { name: 'Favourite' }).click();
  await panel.getByRole('button', { name: 'Take this one' }).click();
  await expect(cue(panel)).toHaveText('Which emotion will you say?');
  await panel.getByRole('button', { name: 'fear' }).click();
  await panel.getByText('In words').click();
  await panel.getByRole('button', { name: 'Copy the image' }).click();
  await expect(panel.getByText('Image copied.')).toBeVisible();
  await context.grantPermissions(['clipboard-read'], { origin: demoCall.origin });
  await callPage.bringToFront();
  const copied = await callPage.evaluate(async () => {
    const [item] = await navigator.clipboard.read();
    const bitmap = await createImageBitmap((await item?.getType('image/png')) as Blob);
    return [bitmap.width, bitmap.height];
  });
  expect(copied).toEqual([1200, 800]);
  await panel.bringToFront();
  await panel.getByRole('button', { name: 'Without sharing' }).click();
  await expect(cue(panel)).toHaveText('⁨Fear⁩: when has that happened to you?');
  await say(panel, 'at the pool');
  await expect(cue(panel)).toHaveText('And at what other moments?');
  await say(panel, 'when he shouts');
  await expect(cue(panel)).toHaveText('What did it change in your life?');
  await say(panel, 'I keep quiet');
  await expect(cue(panel)).toHaveText('So, ⁨I keep quiet⁩. Have I got that right?');
  await panel.keyboard.press('Enter');
  await expect(entry(panel, 'I keep quiet')).toBeVisible();

  await startExercise(panel, 'Step into the picture');
  await panel.getByRole('combobox', { name: 'Which cards' }).selectOption({ label: 'Favourites' });
  await expect(panel.locator('.thumbs button')).toHaveCount(1);
  await panel.getByRole('combobox', { name: 'Which cards' }).selectOption({ label: 'Used with them' });
  await expect(panel.locator('.thumbs button')).toHaveCount(1);
  await panel.locator('.thumbs button').click();
  await panel.getByText('Not for this person').click();
  await panel.getByRole('button', { name: 'Never this card' }).click();
  await expect(panel.locator('.thumbs button')).toHaveCount(0);
  await panel.getByRole('combobox', { name: 'Which cards' }).selectOption({ label: 'All' });
  await expect(panel.getByText('1 card is not for this person.')).toBeVisible();
});

test('black when the session ends', async ({ panel, context, extensionId }) => {
  await logFor(panel, 'Marie', 'call the baker');
  await startExercise(panel, 'Step into the picture');
  await takeCard(panel, 'basin');
  const stage = await openStage(panel, 'In a tab of its own');
  await bar(panel).getByRole('button', { name: 'Show it' }).click();
  await expect.poll(() => seen(stage)).toEqual(['courtyard.webp']);
  // Four hours without an entry: the session has ended, as every page of ours finds.
  const own = await context.newPage();
  await own.clock.install();
  await own.goto(`${panelUrl(extensionId)}?own`);
  await expect(bar(own)).toBeVisible();
  expect(await seen(stage)).toEqual(['courtyard.webp']);
  await own.clock.fastForward('04:30:00');
  await expect.poll(() => seen(stage)).toEqual([]);
});

test('beside the stage a letter goes to the field, and the session is ended: black at once', async ({ panel }) => {
  await logFor(panel, 'Marie', 'call the baker');
  await startExercise(panel, 'Step into the picture');
  await takeCard(panel, 'basin');
  const stage = await openStage(panel, 'In a tab of its own');
  await bar(panel).getByRole('button', { name: 'Show it' }).click();
  await expect.poll(() => seen(stage)).toEqual(['courtyard.webp']);
  await bar(panel).getByRole('button', { name: 'Blank it' }).focus();
  await panel.keyboard.type('afraid');
  await expect(field(panel)).toHaveValue('afraid');
  await bar(panel).getByRole('button', { name: 'End the session' }).click();
  await expect.poll(() => seen(stage)).toEqual([]);
  await expect(bar(panel).getByRole('button', { name: 'End the session' })).toHaveCount(0);
  await expect(panel.locator('body')).not.toContainText('Marie');
});
