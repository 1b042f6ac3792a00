import { openPage, panelUrl } from '../e2e/aparte.ts';
import { expect, test } from '../e2e/fixtures.ts';
import { atWork, Coach } from './coach.ts';
import { print } from './print.ts';
import { drafts, halfWritten, latestEnergy, reportOf, takenSince } from './records.ts';

// Three more, as different as a week is: somebody for the first time · a week in which life came first, and worry · in French, on a
// French keyboard, with a crash in the middle and no time at the end.

const energyAsk = 'How much energy is left in you?';
const asked = 'So what would you like to do before next time?';

test('the first call there ever was, with somebody new', async ({ context, extensionId }) => {
  const page = await context.newPage();
  const start = new Date('2026-12-01T09:00:00');
  await page.clock.install({ time: start });
  await page.setViewportSize({ width: 360, height: 780 });
  await openPage(page, panelUrl(extensionId));
  const coach = new Coach(page);
  coach.step('open, add them');
  await coach.panelKey();
  await coach.sees('Who is your next call with?');
  await expect(page.getByText(/stays in this browser/)).toBeVisible();
  await coach.types('Zoé');
  await coach.key('Enter', 'Where would you like to start today?');
  coach.step('begin');
  await coach.key('Enter', page.locator('[data-screen="during"]'));
  coach.step('two notes');
  await coach.types('2 children, back to work since May');
  await coach.key('Enter', coach.button(/^Edit: .*2 children/));
  await coach.types('wants to be asked, not told');
  await coach.key('Alt+Enter', coach.button(/^Edit: .*wants to be asked/));
  await expect(page.getByText('only for you')).toHaveCount(1);
  await coach.talks(40);
  coach.step('what they will do');
  await coach.logKey(asked);
  await coach.types('ask my boss for an hour');
  await coach.key('Enter', 'Anything else you’d like to do before next time?');
  coach.step('end, without a recap');
  await coach.talks(5);
  await expect(page.locator('.clock')).toContainText(/^\d min left/);
  await coach.key('2', energyAsk);
  coach.step('energy');
  await coach.key('5', 'And now?');
  coach.step('that was it');
  await coach.key('2', 'To finish');
  print('The first call with somebody new, keys', coach);
  expect(coach.pressed()).toBeLessThanOrEqual(10);
  expect(await takenSince(page, start)).toMatchObject({
    notes: ['2 children, back to work since May', 'wants to be asked, not told'],
    homework: [{ words: 'ask my boss for an hour' }],
  });
  expect(await latestEnergy(page)).toBe(5);
  expect(await halfWritten(page)).toEqual([]);
});

test('life came first, and worry about them', async ({ context, extensionId }) => {
  const start = new Date('2026-12-01T15:58:00');
  const coach = await atWork(await context.newPage(), extensionId, { at: start });
  const { page } = coach;
  coach.step('open, choose by letters');
  await coach.panelKey();
  await expect(coach.button(/أمل/)).toBeFocused();
  await coach.types('dan');
  await expect(page.getByRole('option', { name: /Daniel/ })).toBeVisible();
  await coach.key('Enter');
  await coach.key('Enter', /You wanted to sort the papers/);
  coach.step('not done: something happened in life');
  await coach.key('3', 'It could be a few things. Which one fits?');
  await coach.key('8', /^That comes first/);
  await coach.types('my father is in hospital');
  coach.step('their words, then safety');
  await coach.key('Enter');
  await coach.key('F2', page.getByRole('heading', { name: 'Presence' })); // at once: the next step must not take the keys from it
  await coach.key('5', 'Are you safe, right now?');
  await coach.key('F2');
  await coach.talks(25);
  coach.step('out of the steps');
  await coach.key('Escape');
  await coach.key('Escape');
  print('Life came first, keys', coach);
  expect(coach.pressed()).toBeLessThanOrEqual(12);
  expect(await reportOf(page, 'sort the papers on the desk')).toMatchObject({
    outcome: 'not-done',
    reasons: ['life'],
    clientWords: 'my father is in hospital',
  });
  expect(await takenSince(page, start)).toEqual({ notes: [], homework: [] });
});

test('in French: partly done, a crash while they speak, and no time at the end', async ({ context, extensionId }) => {
  const start = new Date('2026-12-01T15:58:00');
  const coach = await atWork(await context.newPage(), extensionId, { at: start });
  const { page } = coach;
  await page.evaluate(() => localStorage.setItem('preferences', JSON.stringify({ language: 'fr' })));
  coach.step('ouvrir, choisir');
  await coach.panelKey();
  await expect(coach.button(/أمل/)).toBeFocused();
  await coach.key('1', 'Vous vouliez préparer le rendez-vous. Qu’est-ce que ça a donné ?');
  coach.step('en partie, ses mots');
  await coach.key('2', 'Quelle partie a marché, et grâce à quoi ?');
  await coach.types('les 2 premières pages');
  await expect.poll(() => drafts(page)).toContain('les 2 premières pages');
  await page.reload(); // and nothing is lost
  await expect(page.locator('#homework')).toHaveValue('les 2 premières pages');
  await page.locator('#homework').focus();
  await coach.key('Enter', 'Et le reste : qu’est-ce qui a coincé ?');
  coach.step('oublié');
  await coach.key('1', /plusieurs choses/);
  await coach.key('5', /fait penser au bon moment/);
  await coach.key('2', /en faire, d’ici la prochaine fois/);
  await coach.key('0', page.locator('[data-screen="during"]'));
  await coach.talks(46);
  coach.step('ce qu’elle veut faire');
  await coach.logKey('Qu’est-ce que vous voulez faire d’ici la prochaine fois ?');
  await coach.types('finir jeudi à 9 h');
  await expect(page.getByText('jeu. 3 déc., 9 h')).toBeVisible();
  await coach.key('Enter', 'Est-ce qu’il y a autre chose que vous voulez faire ?');
  coach.step('terminer, énergie, suite');
  await coach.key('2', 'Quelle énergie vous reste-t-il ?');
  await coach.key('3', 'Et maintenant ?');
  await coach.key('Enter', 'Avec qui est votre prochain appel ?');
  print('En français, touches', coach);
  expect(coach.pressed()).toBeLessThanOrEqual(13);
  expect(await reportOf(page, 'préparer le rendez-vous')).toMatchObject({
    outcome: 'partly',
    reasons: ['forgot'],
    whatWorked: 'les 2 premières pages',
  });
  expect(await takenSince(page, start)).toMatchObject({
    notes: [],
    homework: [{ words: 'finir jeudi à 9 h', when: { date: '2026-12-03' } }],
  });
  expect(await latestEnergy(page)).toBe(3);
  expect(await halfWritten(page)).toEqual([]);
});
