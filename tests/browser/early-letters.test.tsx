import { expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { choose, chooseNobody } from '../../lib/store/clients.ts';
import { screenShown, showPanel } from './mount.tsx';

const note = () => page.getByRole('textbox', { name: 'A note begins the session' });

test.each([['Marie'], ['Somebody New']])('with %s chosen, what is typed before Preparation has its field is in it, whole', async (name) => {
  await choose({ name: 'Marie' });
  await chooseNobody();
  await showPanel({ asksWho: true });
  await expect.poll(screenShown).toBe('who');
  await userEvent.keyboard(`${name}{Enter}`);
  await expect.poll(screenShown, { interval: 1 }).toBe('preparation');
  await userEvent.keyboard('de la colère, surtout');
  await expect.element(note()).toHaveValue('de la colère, surtout');
  await userEvent.keyboard(' !{Alt>}{Enter}{/Alt}'); // the note that begins the session can be for the coach alone
  await expect.element(page.getByRole('listitem')).toMatchTextContent(/de la colère, surtout !.*only for you/);
});
