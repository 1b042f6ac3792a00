import { expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { choose, chooseNobody } from '../../lib/store/clients.ts';
import { entriesIn, latestSession, oneSession, startSession } from '../../lib/store/sessions.ts';
import { ended } from './after-practice.ts';
import { screenShown, showPanel } from './mount.tsx';

const late = () => page.getByRole('textbox', { name: 'A note on this session' });
const note = () => page.getByRole('textbox', { name: 'A note begins the session' });

test('what is typed at once after the Enter that chooses somebody is not lost in the field for names', async () => {
  await choose({ name: 'Marie' });
  await chooseNobody();
  await showPanel({ asksWho: true });
  await expect.poll(screenShown).toBe('who');
  await userEvent.keyboard('Marie{Enter}de, la');
  await expect.poll(screenShown).toBe('preparation');
  await userEvent.keyboard(' fin');
  await expect.element(note()).toHaveValue('de, la fin');
});

test.each([['Marie'], ['Somebody New']])('with %s chosen, what is typed before Preparation has its field is in it, whole', async (name) => {
  await choose({ name: 'Marie' });
  await chooseNobody();
  await showPanel({ asksWho: true });
  await expect.poll(screenShown).toBe('who');
  await userEvent.keyboard(`${name}{Enter}`);
  await expect.poll(screenShown, { interval: 1 }).toBe('preparation');
  await userEvent.keyboard('de la peur, surtout');
  await expect.element(note()).toHaveValue('de la peur, surtout');
  await userEvent.keyboard(' !{Alt>}{Enter}{/Alt}'); // the note that begins the session can be for the coach alone
  await expect.element(page.getByRole('listitem')).toMatchTextContent(/de la peur, surtout !.*only for you/);
});

test('a digit pressed at once after End is the energy of the session, and nothing that is written down', async () => {
  const { id } = await choose({ name: 'Marie' });
  await startSession(id);
  await showPanel();
  await expect.poll(screenShown).toBe('during');
  await userEvent.keyboard('she was early{Enter}');
  await expect.element(page.getByRole('listitem')).toBeVisible();
  const session = (await latestSession(id))?.id ?? '';
  const end = page.getByRole('button', { name: /End the session/u });
  await expect.element(end).toBeVisible();
  (end.element() as HTMLElement).focus();
  await userEvent.keyboard('{Enter}4');
  await expect.element(page.getByRole('button', { name: 'That was it' })).toBeVisible();
  expect((await oneSession(session))?.energy).toBe(4);
  await expect.element(late()).toHaveValue('');
});

test('a late note leaves its field empty for the next one', async () => {
  const { id } = await choose({ name: 'Marie' });
  const session = await ended(id, 'now');
  await showPanel();
  await expect.poll(screenShown).toBe('after');
  const before = await entriesIn(session);
  await userEvent.click(late());
  await userEvent.keyboard('she was early{Enter}and calm{Enter}');
  await expect.element(late()).toHaveValue('');
  await expect.poll(() => entriesIn(session)).toBe(before + 2);
});
