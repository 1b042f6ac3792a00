import { expect, test } from '../e2e/fixtures.ts';
import { atWork } from './coach.ts';
import { monday } from './practice.ts';
import { print } from './print.ts';
import { halfWritten, latestEnergy, reportOf, takenSince } from './records.ts';

// Three calls as a coach has them, by keys or by clicks alone; how many each step takes is printed, and is a limit.

const who = 'Who is your next call with?';
const energyAsk = 'How much energy is left in you?';

test('a good call', async ({ context, extensionId }) => {
  const coach = await atWork(await context.newPage(), extensionId);
  const { page } = coach;
  coach.step('open, choose');
  await coach.panelKey();
  await coach.sees(who);
  await expect(coach.button(/Amina Diallo/)).toBeFocused();
  await coach.key('1', /You wanted to write to your sister\. How did it go\?/);

  coach.step('begin');
  await expect(coach.button(/Ask how it went/)).toBeFocused();
  await coach.key('Enter', /You wanted to write to your sister\. How did it go\?/);
  await coach.talks(2);
  coach.step('done, their words');
  await coach.key('1', 'What made it work this time?');
  await coach.types('she answered 3 times, at once');
  await coach.key('Enter', page.locator('[data-screen="during"]'));
  await expect(page.locator('#homework')).toBeFocused();

  await coach.talks(39);
  coach.step('what they will do');
  await coach.logKey('So what would you like to do before next time?');
  await coach.types('call her on Thursday at 18:00');
  await coach.key('Enter', 'Anything else you’d like to do before next time?');
  await expect(page.getByText('Tell me back: what will you do, and when?')).toBeVisible();

  coach.step('the recap, copied');
  await coach.key('Enter', 'What will you remember from today?');
  await expect(page.getByRole('region', { name: 'Exactly what leaves' })).toContainText('call her on Thursday at 18:00');
  await coach.key('Enter', 'I’ll send you what we said, in a few lines.');
  coach.step('end');
  await coach.key('Enter', energyAsk);
  coach.step('energy');
  await coach.key('4', 'And now?');
  print('A good call, keys', coach);
  expect(coach.pressed()).toBeLessThanOrEqual(11);

  coach.step('to the next call');
  await coach.key('Enter', who);
  await expect(page.getByText('Amina')).toHaveCount(0); // hers is over
  expect(await takenSince(page, monday)).toMatchObject({ notes: [], homework: [{ words: 'call her on Thursday at 18:00' }] });
  expect(await reportOf(page, 'write to my sister')).toMatchObject({ outcome: 'done', whatWorked: 'she answered 3 times, at once' });
  expect(await latestEnergy(page)).toBe(4);
  expect(await halfWritten(page)).toEqual([]);
});

test('the third miss, and what is agreed instead', async ({ context, extensionId }) => {
  const coach = await atWork(await context.newPage(), extensionId, { at: new Date('2026-11-30T10:58:00') });
  const { page } = coach;
  coach.step('prepare');
  await coach.panelKey();
  await expect(coach.button(/Benoît/)).toBeFocused();
  await coach.key('1', /You wanted to call the former colleague/);
  await expect(page.getByText('Not done 12 and 26 Oct. Both your idea, no day.')).toBeVisible();
  coach.step('not done, no time: the sentence');
  await coach.key('3', 'It could be a few things. Which one fits?');
  await coach.key('1', 'What did you find time for, even if less important?');
  expect(coach.pressed('not done, no time: the sentence')).toBe(2);
  coach.step('a second reason');
  await coach.key('8', /^What has changed since/);
  coach.step('presence');
  await coach.key('F2');
  await expect(page.getByRole('heading', { name: 'Presence' })).toBeVisible();
  await coach.talks(5);
  await expect(coach.cue).toHaveText(/^What has changed since/);
  coach.step('the coach’s part, cause, stance');
  await coach.key('F2');
  await coach.key('3', page.getByText('What do you think is behind it?'));
  await coach.key('3', 'Suggested: support');
  await coach.key('3', 'I can see it isn’t simple.');
  coach.step('their answer');
  await coach.types('I do not want it any more');
  await coach.key('Enter', page.locator('[data-screen="during"]'));
  coach.step('dropped');
  await coach.key('2', page.getByText('Noted: dropped.'));
  print('The third miss, keys', coach);
  expect(coach.pressed()).toBeLessThanOrEqual(12);

  const close = new Map(coach.counts);
  coach.step('what they will do, odds');
  await coach.logKey('So what would you like to do before next time?');
  await coach.types('write three lines');
  await coach.key('Tab');
  await coach.key('Enter', 'The last few times, what happened?');
  await coach.key('3', /^Three to one/);
  coach.step('the calendar, in words');
  await coach.key('1', /^Put it in your calendar/);
  await coach.types('Thursday 9 am');
  await expect(page.getByText('Thu 3 Dec, 9 am')).toBeVisible();
  await coach.key('Enter', 'And now, what are the odds?');
  coach.step('ten to one, agreed');
  await coach.key('4', /When exactly will you do it/);
  await coach.key('Enter', 'Tell me back: what will you do, and when?');
  await coach.key('1', 'Anything else you’d like to do before next time?');
  const pressed = coach.pressed() - [...close.values()].reduce((all, one) => all + one, 0);
  print('… with its new close', coach);
  expect(pressed).toBeLessThanOrEqual(9);

  coach.step('end, energy');
  await coach.talks(45);
  await coach.key('3', energyAsk);
  await coach.key('2', 'And now?');
  expect(coach.pressed('end, energy')).toBe(2);
  expect(await takenSince(page, monday)).toMatchObject({
    notes: [],
    homework: [
      { words: 'write three lines', when: { date: '2026-12-03', time: '09:00' }, readings: [{ for: 3 }, { for: 10 }], calendar: true },
    ],
  });
  expect(await reportOf(page, 'call the former colleague')).toMatchObject({
    outcome: 'not-done',
    reasons: ['busy', 'not-worth-it'],
    cause: 'not-the-change',
    stance: { chosen: 'firm-1', answer: 'I do not want it any more' },
    fate: { as: 'dropped' },
  });
  expect(await latestEnergy(page)).toBe(2);
  expect(await halfWritten(page)).toEqual([]);
});

test('a card over a desktop call, by clicks', async ({ context, extensionId }) => {
  const coach = await atWork(await context.newPage(), extensionId, { width: 400, height: 760, at: new Date('2026-11-30T13:50:00') });
  const { page } = coach;
  const thumb = (index: number) => page.locator('.thumbs button').nth(index);
  coach.step('open, choose');
  await coach.panelKey();
  await coach.click(coach.button(/Chloé Martin/), /You wanted to write to your father/);
  coach.step('three cards aside');
  await coach.click(coach.button(/Lay cards aside/), 'Which cards for today?');
  for (const index of [0, 1, 2]) {
    await coach.click(thumb(index));
    await expect(thumb(index)).toHaveAttribute('aria-pressed', 'true');
  }
  await coach.click(coach.button('‹ Back'), /You wanted to write to your father/);
  await expect(page.getByText(/Laid aside for today: /)).toBeVisible();
  expect(coach.pressed('three cards aside')).toBeLessThanOrEqual(5);

  const before = coach.pressed();
  coach.step('later');
  await coach.click(coach.button(/Later/), page.locator('[data-screen="during"]'));
  await coach.talks(10);
  coach.step('a picture, the three laid aside, on the stage');
  await coach.click(coach.button(/Picture cards/), 'Would you like to try this with a picture?');
  const opened = context.waitForEvent('page', (one) => one.url().includes('stage.html') || one.url() === 'about:blank');
  await coach.click(coach.button(/Show the 3 laid aside/));
  const stage = await opened;
  await coach.sees(/Say its number/);
  coach.step('“the two”');
  await coach.click(coach.button(/^2, /), 'What’s the story behind it, for you?');
  await expect(stage.locator('#stage img')).toHaveCount(1);
  coach.step('black');
  await coach.click(coach.button('Black, and close'), page.locator('[data-screen="during"]'));
  await coach.talks(32);
  coach.step('parked: carried over');
  await expect(page.getByText(/Still to ask: .*write to my father/)).toBeVisible();
  await coach.click(coach.button(/Carried over/), page.getByText('Noted: carried over.'));
  coach.step('end');
  await coach.click(page.locator('.next-line').getByRole('button', { name: /End/ }), energyAsk);
  coach.step('energy');
  await coach.click(coach.button(/good/), 'And now?');
  print('A card over a desktop call, clicks', coach);
  expect(coach.pressed() - before).toBeLessThanOrEqual(8);
  expect(await takenSince(page, monday)).toEqual({ notes: [], homework: [] });
  expect(await latestEnergy(page)).toBe(4);
});
