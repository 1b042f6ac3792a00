import { describe, expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { moreField } from '../../components/prepare/MoreBefore.tsx';
import type { Language } from '../../lib/languages/language.ts';
import { changeClient, choose } from '../../lib/store/clients.ts';
import { keepOwn, keepRail, railsOf } from '../../lib/store/guard-rails.ts';
import { changeSession, oneSession, startSession } from '../../lib/store/sessions.ts';
import { aDayLater, drainingPractice, ended } from './after-practice.ts';
import { asRead, expectSound, showPanel, stops, widths } from './mount.tsx';

const languages: Language[] = ['en', 'fr'];
const toFinish = () => page.getByRole('region', { name: /^(To finish|À finir)$/ });
const preparation = () => page.getByRole('main');
const button = (name: string | RegExp) => page.getByRole('button', { name, exact: typeof name === 'string' });
const noteOpener = () => button(/^(Anything to note|Quelque chose à noter)/);
const offerOpener = () => button(/^(Something to do about it|Y faire quelque chose)/);
const declineOpener = () => button(/^(If it is not for you|Si ce n’est pas pour vous)$/);
const undo = () => button('Undo');

describe.each(widths)('at %i px', (width) => {
  test.each(languages)('to finish, with all that can be opened, in %s', async (language) => {
    document.documentElement.dataset.theme = language === 'fr' ? 'dark' : 'light';
    const { ada } = await drainingPractice();
    await changeClient(ada, { status: 'first-call', informal: true });
    await keepOwn<'sign'>({ kind: 'sign', words: 'Corrects each of my sentences, one word after the other', family: 'theirs' });
    await ended(ada, 'now');
    await showPanel({ evening: true, width, language });
    await expect.element(page.getByRole('checkbox').first()).toBeVisible();
    await expectSound();
    await noteOpener().click();
    await button(/^(Others|Autres)$/).click();
    await button(/^(Anger|Colère)$/).click();
    await expect.element(page.getByRole('textbox', { name: /^(Anger|Colère)/ })).toBeVisible();
    await offerOpener().click();
    for (const name of [/^(Talk|En parler)/, /^(Limit|Limiter)/, /^(Move|Déplacer)/, /^(Part|Arrêter)$/]) {
      await button(name).click();
      await expect.element(button(name)).toHaveAttribute('aria-pressed', 'true');
    }
    await declineOpener().first().click();
    await expect.element(button(/^(I have declined|J’ai décliné)$/)).toBeVisible();
    await expectSound();
  });

  test.each(languages)('preparation of who drains, and of whoever is next, in %s', async (language) => {
    document.documentElement.dataset.theme = language === 'fr' ? 'light' : 'dark';
    const { ada, ben, cleo } = await drainingPractice();
    for (const offer of ['talk', 'limit'] as const) {
      const fields = { clientId: ada, offer, words: 'by mail only, and not on Sundays', from: '2026-12-01' } as const;
      await keepRail<'offer'>({ kind: 'offer', ...fields });
    }
    await keepRail<'sign'>({ kind: 'sign', clientId: ada, sign: 'late-payment', words: '' });
    await aDayLater();
    const shown = showPanel({ width, language, more: true });
    await shown;
    await button(/^(What you could say|Ce que vous pourriez dire)$/).click();
    await expect.element(page.getByText(/something has to change|quelque chose doit changer/)).toBeVisible();
    await expect.element(page.getByText(/four times of five|quatre fois sur cinq/)).toBeVisible();
    await expectSound();
    await ended(ada, 'now');
    await changeClient(cleo, { status: 'first-call' });
    const desk = await shown;
    desk.open(moreField(cleo));
    desk.open(moreField(ben));
    await choose({ id: cleo });
    await expect.element(page.getByText(/two minutes first|deux minutes d’abord/)).toBeVisible();
    await expectSound();
    expect(preparation().element().textContent).not.toContain('Ada');
    await choose({ id: ben });
    await expect.element(page.getByText(/met these before|déjà rencontré/)).not.toBeInTheDocument();
  });
});

test('while a session runs none of it is there', async () => {
  const { ada, ben } = await drainingPractice();
  await ended(ada, 'now');
  await choose({ id: ben });
  await showPanel({ more: true });
  await expect.element(page.getByText(/two minutes first/)).toBeVisible();
  await expect.element(noteOpener()).not.toBeInTheDocument(); // nor under somebody's name
  await startSession(ben);
  await expect.element(button(/End the session/)).toBeVisible();
  await expect.element(noteOpener()).not.toBeInTheDocument();
  await expect.element(page.getByText(/two minutes first/)).not.toBeInTheDocument();
});

test('with nothing to finish it says so, and what waits there', async () => {
  await showPanel({ evening: true, width: 250 });
  await expect.element(page.getByText(/^Nothing is left to finish/)).toBeVisible();
  await expectSound();
  const { ada } = await drainingPractice();
  await ended(ada, 'now');
  await expect.element(page.getByText(/^Nothing is left to finish/)).not.toBeInTheDocument();
});

describe('energy', () => {
  test('one digit, and it can be taken back', async () => {
    const { ada } = await drainingPractice();
    const id = await ended(ada, 'now');
    await showPanel({ evening: true });
    await button('3').click();
    await expect.poll(async () => (await oneSession(id))?.energy).toBe(3);
    await expect.element(noteOpener()).toHaveFocus();
    await undo().click();
    await expect.element(button('3')).toBeVisible();
  });

  test('its trend begins with the third, counts first, in words: no picture beside a call', async () => {
    const { id } = await choose({ name: 'Marie' });
    await ended(id, [9, 9], 3);
    const second = await ended(id, [8, 9], 1);
    await showPanel({ more: true });
    await expect.element(preparation()).toBeVisible();
    await ended(id, [7, 9], 2);
    await expect.element(page.getByText('Your energy: 2 or less after two of the last three sessions (3, 1, 2).')).toBeVisible();
    expect(document.querySelectorAll('svg.energies').length).toBe(0);
    await changeSession(second, { energy: 0 });
    await expect.element(page.getByText(/^Your energy:/)).not.toBeInTheDocument();
  });
});

describe('the three checks', () => {
  test('what is ticked is there again after a restart; kept, they are gone, and come back with an undo', async () => {
    const { ada } = await drainingPractice();
    const sessionId = await ended(ada, 'now', 3);
    const desk = await showPanel({ evening: true });
    await page.getByRole('checkbox', { name: 'We are getting too close' }).click();
    await desk.drafts.value?.flushed();
    for (const stop of stops.splice(0)) stop();
    document.body.replaceChildren();
    await showPanel({ evening: true });
    await expect.element(page.getByRole('checkbox', { name: 'We are getting too close' })).toBeChecked();
    await page.getByRole('checkbox', { name: 'I worked harder than they did' }).click();
    await button('Keep').last().click();
    await expect.element(page.getByRole('checkbox').first()).not.toBeInTheDocument();
    expect(await railsOf(ada)).toMatchObject([{ kind: 'check', sessionId, ticked: ['harder', 'close'] }]);
    await expect.element(offerOpener()).toBeVisible();
    await undo().click();
    await expect.element(page.getByRole('checkbox').first()).toBeVisible();
    expect(await railsOf(ada)).toEqual([]);
  });

  test('none of them is an answer', async () => {
    const { ben } = await drainingPractice();
    await ended(ben, 'now', 3);
    await showPanel({ evening: true });
    await button('None of these').click();
    await expect.element(button('None of these')).not.toBeInTheDocument();
    expect(await railsOf(ben)).toMatchObject([{ kind: 'check', ticked: [] }]);
    await expect.element(offerOpener()).not.toBeInTheDocument();
  });
});

test('what stood open of a session that is finished for good is no draft any more; of the others it stays', async () => {
  const { ada, ben } = await drainingPractice();
  const [old, now] = [await ended(ada, [3, 9], 3), await ended(ben, 'now', 3)];
  const desk = await showPanel({ evening: true });
  for (const id of [old, now]) desk.open(`signs:${id}`);
  await expect.element(button('Evasions')).toBeVisible();
  await ended(ada, 'now', 3);
  await expect.poll(() => desk.drafts.value?.fields).toEqual(['evening', `signs:${now}`]);
});

describe('signs', () => {
  const chips = () => [...document.querySelectorAll('.opened .chip')].map(({ textContent }) => textContent);

  test('six first, the most used of all; noted with one press, with words or without, and taken back', async () => {
    const { ada, ben, cleo } = await drainingPractice();
    for (const clientId of [ada, cleo]) await keepRail<'sign'>({ kind: 'sign', clientId, sign: 'recording', words: '' });
    const sessionId = await ended(ben, 'now', 3);
    await showPanel({ evening: true });
    await noteOpener().click();
    await expect.poll(chips).toHaveLength(6);
    const order = chips();
    expect(order[0]).toBe('Recording or screenshots unasked');
    await button('Messages at all hours').click();
    const words = page.getByRole('textbox', { name: 'Messages at all hours: a few words' });
    await words.fill('at two in the morning');
    await words.element().blur();
    await expect.poll(() => railsOf(ben)).toMatchObject([{ kind: 'sign', sign: 'messages', words: 'at two in the morning', sessionId }]);
    expect(chips()).toEqual(order);
    await button('Messages at all hours').click();
    await expect.poll(() => railsOf(ben)).toEqual([]);
    await undo().click();
    await expect.element(words).toHaveValue('at two in the morning');
    await noteOpener().click();
    await expect.poll(chips).toEqual([]);
  });

  test('the coach’s own stand with the others, in their family', async () => {
    const { ada } = await drainingPractice();
    const own = await keepOwn<'sign'>({ kind: 'sign', words: 'Stomach ache', family: 'mine' });
    await ended(ada, 'now', 3);
    await showPanel({ evening: true });
    await noteOpener().click();
    await button('Others').click();
    await expect.element(page.getByText('What you feel')).toBeVisible();
    await button('Stomach ache').click();
    await expect.poll(() => railsOf(ada)).toMatchObject([{ sign: own }]);
  });
});

describe('what the coach could do', () => {
  test('is offered when energy stays low, kept with words and a day, and followed up before the next call', async () => {
    const { ada } = await drainingPractice();
    await ended(ada, 'now', 2);
    let opened = 0;
    const desk = await showPanel({ evening: true, browser: { openGuardRails: () => opened++ } });
    await offerOpener().click();
    await button('Talk about it').click();
    await expect.element(toFinish().getByText('I know this matters to you, and something has to change.')).toBeVisible();
    await button('Limit how they reach you').click();
    const words = page.getByRole('textbox', { name: 'Which channel, and how' });
    await words.fill('by mail, on weekdays');
    await words.element().blur();
    await page.getByLabelText('From').fill('2030-01-07');
    await expect.poll(() => railsOf(ada)).toMatchObject([{}, { offer: 'limit', words: 'by mail, on weekdays', from: '2030-01-07' }]);
    await button('Part').click();
    await button(/parting plan/).click();
    await expect.poll(() => opened).toBe(1); // once it is kept about whom
    desk.open(moreField(ada));
    await choose({ id: ada });
    await expect.element(page.getByRole('textbox', { name: 'A note begins the session' })).toBeVisible();
    await expect.element(page.getByText(/^About/)).toBeVisible();
    await expect.element(preparation().getByText(/wanted to limit/)).not.toBeInTheDocument(); // until tomorrow
    await aDayLater();
    const limit = preparation().getByText('You wanted to limit how they reach you. From Monday 7 January 2030.');
    await expect.element(limit).toBeVisible();

    await button('Let it go').nth(1).click();
    await expect.element(preparation().getByText(/wanted to limit/)).not.toBeInTheDocument();
    await undo().click();
    await expect.element(limit).toBeVisible();
    await button('Not yet').nth(1).click();
    await expect.element(limit).not.toBeInTheDocument();
    await button('Done').first().click();
    await expect.element(preparation().getByText('You wanted to talk about it.')).not.toBeInTheDocument();
    expect((await railsOf(ada)).map((rail) => rail.kind === 'offer' && rail.followed?.as)).toEqual(['done', undefined, undefined]);
  });

  test('is not offered without a reason', async () => {
    const { ben } = await drainingPractice();
    await ended(ben, 'now', 3);
    await showPanel({ evening: true });
    await expect.element(noteOpener()).toBeVisible();
    await expect.element(offerOpener()).not.toBeInTheDocument();
    await noteOpener().click();
    await button('Evasions').click();
    await expect.element(offerOpener()).toBeVisible();
  });
});

test('before a first call: signs learned from others, of nobody; declining says whom else, ends the work, and is undone', async () => {
  const { ada, ben, cleo } = await drainingPractice();
  for (const [clientId, sign] of [
    [ada, 'late-payment'],
    [ben, 'late-payment'],
    [ada, 'anger'],
  ] as const)
    await keepRail<'sign'>({ kind: 'sign', clientId, sign, words: '' });
  await keepOwn<'referrals'>({ kind: 'referrals', words: 'Dr Nadeau' });
  await changeClient(cleo, { status: 'first-call', language: 'fr' });
  await choose({ id: cleo });
  await showPanel({ more: true });
  await expect.element(page.getByText('You have met these before: Late payment · Anger. Keep an eye open.')).toBeVisible();
  await declineOpener().click();
  await expect.element(page.getByText(asRead('Je ne crois pas être la bonne personne pour vous.'))).toBeVisible();
  await expect.element(page.getByText('Dr Nadeau')).toBeVisible();
  await button('I have declined').click();
  await expect.poll(async () => (await choose({ id: cleo })).status).toBe('ended');
  await expect.element(declineOpener()).not.toBeInTheDocument();
  expect(await railsOf(cleo)).toMatchObject([{ kind: 'offer', offer: 'part', followed: { as: 'done' } }]);
  await undo().click();
  await expect.element(declineOpener()).toBeVisible();
  expect(await railsOf(cleo)).toEqual([]);
});
