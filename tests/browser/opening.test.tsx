import { describe, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import type { Homework } from '../../lib/domain/entry.ts';
import type { Desk } from '../../lib/state/desk.ts';
import { prefer } from '../../lib/state/preferences.ts';
import { changeClient, choose } from '../../lib/store/clients.ts';
import { takeFromBefore } from '../../lib/store/entries.ts';
import { changeHomework, historyOf, oneHomework } from '../../lib/store/homework.ts';
import { settle, takeNext, tell } from '../../lib/store/reports.ts';
import { endSession, latestSession, startSession } from '../../lib/store/sessions.ts';
import { expectSound, showPanel, stops } from './mount.tsx';

const name = 'Jean-Christophe de la Rochefoucauld-Montmorency';
const words = 'appeler le boulanger au sujet de la grande commande de lundi, puis sa sœur';
const cue = () => page.getByRole('heading', { level: 1 });

const WEEK = 7 * 86_400_000;

async function agreed(clientId: string, said: string, more: Partial<Homework> = {}): Promise<string> {
  await takeFromBefore(said, clientId);
  const id = (await historyOf(clientId)).find((one) => one.words === said)?.id ?? '';
  await changeHomework(id, () => more);
  return id;
}

/** Before a call with somebody who missed the same twice, once with support. */
async function missedTwice(): Promise<{ client: string; first: string; last: string }> {
  const { id: client } = await choose({ name });
  const first = await agreed(client, words, {
    proposedBy: 'client',
    when: { date: '2026-11-30' },
    readings: [{ for: 3, against: 1, at: 1 }],
  });
  await tell(first, () => ({ outcome: 'not-done', reasons: ['busy'] }));
  await settle(first, 'support', '…');
  await endSession((await latestSession(client))?.id ?? '');
  await changeHomework(first, ({ report }) => ({ report: report && { ...report, at: report.at - WEEK, sessionId: 'a week ago' } }));
  const last = await agreed(client, `${words} encore`, {
    proposedBy: 'client',
    when: { date: '2026-12-07' },
    readings: [{ for: 10, against: 1, at: 1 }],
  });
  await choose({ id: client });
  return { client, first, last };
}

async function at(desk: Desk, about: string, step: string): Promise<void> {
  desk.enter('opening', about, step);
  await expect.element(page.getByRole('region').first()).toBeVisible();
  await expect.element(cue()).toBeVisible();
}

const before = ['told', 'done', 'partly', 'rest', 'later', 'carried-over', 'changed', 'dropped'];
const missed = ['reasons', 'say', 'follow:0', 'adapt', 'adapt:smaller', 'adapt:slot', 'adapt:startNow', 'change', 'cause', 'stance'];

const shown = [
  [250, 'fr', 'light'],
  [250, 'en', 'dark'],
  [360, 'fr', 'dark'],
  [360, 'en', 'light'],
] as const;

describe.each(shown)('at %i px, in %s, %s', (width, language, theme) => {
  test('every step is sound', async () => {
    document.documentElement.dataset.theme = theme;
    const { last } = await missedTwice();
    const desk = await showPanel({ width, language });
    for (const step of before) {
      await at(desk, last, step);
      await expectSound();
    }
    await tell(last, () => ({ outcome: 'not-done', reasons: ['forgot', 'hard'] }));
    for (const step of missed) {
      await at(desk, last, step);
      document.querySelector<HTMLElement>('.step-more button:not([aria-keyshortcuts])')?.click(); // what is behind "something else"
      await expectSound();
    }
    await settle(last, 'firm-2', '…');
    await takeNext((await oneHomework(last)) as Homework, words);
    for (const step of ['made', 'said:0', 'condition', 'care:0', 'care:3']) {
      await at(desk, last, step);
      await expectSound();
    }
  });

  test('preparation, and after the call', async () => {
    document.documentElement.dataset.theme = theme;
    const { client, first, last } = await missedTwice();
    await settle(first, 'firm-2', '…');
    await changeHomework(last, () => ({ condition: { after: first, by: '2026-12-07' } }));
    await showPanel({ width, language });
    await expect.element(page.getByText(/^(A condition|Une condition)/)).toBeVisible();
    await expectSound();
    await tell(first, ({ stance }) => ({ stance: typeof stance === 'object' ? { ...stance, at: 1 } : stance }));
    await startSession(client);
    await tell(last, () => ({ outcome: 'not-done', reasons: ['busy'] }));
    await endSession((await latestSession(client))?.id ?? '');
    // Right after the call: energy, and nothing else.
    await expect.element(page.getByRole('button', { name: /drained|à plat/ })).toBeVisible();
    await expectSound();
    await userEvent.keyboard('3');
    await expect.element(page.getByRole('button', { name: /Next call|Prochain appel/ })).toHaveFocus();
    await expectSound();
    await userEvent.keyboard('2');
    await expect.element(page.getByText(/The condition was not met|La condition n’est pas tenue/)).toBeVisible();
    await expectSound();
  });
});

test('a miss: the digits, the focus, and what is written', async () => {
  const { last } = await missedTwice();
  await showPanel();
  await page.getByRole('button', { name: 'Ask how it went' }).click();
  await expect.element(page.getByRole('button', { name: 'Done' })).toHaveFocus();
  await userEvent.keyboard('3');
  await expect.element(cue()).toHaveTextContent('It could be a few things. Which one fits?');
  await userEvent.keyboard('6'); // small, and its digit works at once
  await expect.element(cue()).toHaveTextContent('How did you take it? I may not have been clear.');
  await userEvent.keyboard('m');
  await expect.element(page.getByRole('textbox')).toHaveFocus();
  await userEvent.keyboard('eant Monday{Enter}');
  await expect.element(cue()).toHaveTextContent('What was missing for you to start?');
  expect((await oneHomework(last))?.report).toMatchObject({ outcome: 'not-done', reasons: ['unclear'], clientWords: 'meant Monday' });
});

test('each key is taken back where it was pressed', async () => {
  const { last } = await missedTwice();
  const desk = await showPanel();
  await at(desk, last, 'told');
  await userEvent.keyboard('3');
  await expect.element(page.getByText('Noted: not done.')).toBeVisible();
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect.element(page.getByRole('button', { name: 'Not done' })).toBeVisible();
  await expect.poll(async () => (await oneHomework(last))?.report).toBeUndefined();
  await userEvent.keyboard('3');
  await expect.element(page.getByRole('button', { name: 'No time' })).toBeVisible();
  await userEvent.keyboard('1');
  await expect.element(page.getByRole('button', { name: 'Ask a little further' })).toBeVisible();
  await userEvent.keyboard('6'); // one more is one key more
  await expect.element(cue()).toHaveTextContent('Which part was hard?');
  await userEvent.keyboard('{Escape}');
  await page.getByRole('button', { name: 'Take away: No time' }).click();
  await expect.poll(async () => (await oneHomework(last))?.report?.reasons).toEqual(['hard']);
});

test('whose idea it was is put right at the miss, and the suggestion follows', async () => {
  const { last } = await missedTwice();
  await changeHomework(last, () => ({ readings: undefined }));
  await tell(last, () => ({ outcome: 'not-done' }));
  const desk = await showPanel();
  await at(desk, last, 'cause');
  await expect.element(cue()).toHaveTextContent('Last time: their idea, day fixed, odds not asked.');
  await page.getByRole('button', { name: 'It was my idea' }).click();
  await expect.element(cue()).toHaveTextContent('Last time: your idea, day fixed, odds not asked.');
  await userEvent.keyboard('3');
  await expect.element(cue()).toHaveTextContent('Suggested: support');
  await expect.element(page.getByText(/^Your part first: your idea, odds not asked\. After support: kept 0 of 1\.$/)).toBeVisible();
});

test('of what was agreed before Aparté nothing is made up', async () => {
  const { id } = await choose({ name });
  const old = await agreed(id, 'call');
  await tell(old, () => ({ outcome: 'not-done' }));
  const desk = await showPanel();
  await at(desk, old, 'cause');
  await expect.element(cue()).toHaveTextContent('Last time: nothing kept of how it was agreed.');
  await expect.element(page.getByRole('button', { name: 'It was my idea' })).not.toBeInTheDocument();
});

test('struggling or unsafe: care, and no sentence that presses', async () => {
  const { last } = await missedTwice();
  await tell(last, () => ({ outcome: 'not-done' }));
  const desk = await showPanel();
  await at(desk, last, 'cause');
  await userEvent.keyboard('5');
  await expect.element(cue()).toHaveTextContent('Let’s leave that aside. How are you, really?');
  await userEvent.keyboard('{Escape}{Escape}');
  await at(desk, last, 'stance');
  await expect.element(cue()).toHaveTextContent('Suggested: care and referral');
  await expect.element(page.getByText(/^Struggling or unsafe: care, not pressure\./)).toBeVisible();
  await expect.element(page.getByRole('button', { name: 'Challenge' })).not.toBeInTheDocument();
});

test('in therapy the second miss has three sentences, and the coach’s part no odds', async () => {
  prefer({ practice: 'therapy' });
  stops.push(() => prefer({ practice: undefined }));
  const { last } = await missedTwice();
  await tell(last, () => ({ outcome: 'not-done' }));
  const desk = await showPanel();
  await at(desk, last, 'cause');
  await expect.element(cue()).toHaveTextContent('Last time: their idea, day fixed.');
  await at(desk, last, 'stance');
  await expect.element(page.getByRole('button', { name: /^Firm/ })).toBeVisible();
  expect(page.getByRole('button', { name: /^Firm/ }).elements()).toHaveLength(1);
  prefer({ firm2: true });
  await expect.element(page.getByRole('button', { name: /done or we stop/ })).toBeVisible();
});

test('tu is said to whom it is said, and the coach is not the client', async () => {
  const { client, last } = await missedTwice();
  await changeClient(client, { language: 'fr', informal: true });
  const desk = await showPanel();
  await at(desk, last, 'told');
  await expect.poll(() => cue().element().textContent).toMatch(/^Tu voulais .*Qu’est-ce que ça a donné/u);
  await expect.element(page.getByRole('button', { name: 'Not done' })).toBeVisible();
});

test('another person chosen in another window: nobody’s homework stands under somebody else’s name', async () => {
  const { last } = await missedTwice();
  const desk = await showPanel();
  await at(desk, last, 'told');
  await choose({ name: 'Omar' });
  await expect.element(page.getByRole('button', { name: /^Omar/ })).toBeVisible();
  await expect.poll(() => document.querySelector('main')?.dataset.screen).toBe('preparation');
  expect(desk.place.value).toBeUndefined();
});

test('a session that has begun: what is open waits in the one quiet line, and after a miss the stance', async () => {
  const { client, last } = await missedTwice();
  await tell(last, () => ({ outcome: 'partly' }));
  await endSession((await latestSession(client))?.id ?? '');
  await changeHomework(last, () => ({ report: undefined }));
  await startSession(client);
  const desk = await showPanel();
  await page.getByRole('button', { name: 'Ask', exact: true }).click();
  await expect.element(page.getByRole('button', { name: 'Done' })).toHaveFocus();
  await userEvent.keyboard('3');
  await expect.element(page.getByRole('button', { name: 'No time' })).toBeVisible();
  desk.leave();
  await expect.element(page.getByText('To decide: stance')).toBeVisible();
  await expectSound();
});
