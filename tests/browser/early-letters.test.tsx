import { expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { choose, chooseNobody } from '../../lib/store/clients.ts';
import { screenShown, showPanel } from './mount.tsx';

const note = () => page.getByRole('textbox', { name: 'A note begins the session' });

test.each([['Marie'], ['Somebody New']])('what is typed at once after %s and Enter is in the note of Preparation, whole', async (name) => {
  await choose({ name: 'Marie' });
  await chooseNobody();
  await showPanel({ asksWho: true });
  await expect.poll(screenShown).toBe('who');
  await userEvent.keyboard(`${name}{Enter}de la colère, surtout`);
  await expect.element(note()).toHaveValue('de la colère, surtout');
  await userEvent.keyboard(' !{Alt>}{Enter}{/Alt}'); // the note that begins the session can be for the coach alone
  await expect.element(page.getByRole('listitem')).toMatchTextContent(/de la colère, surtout !.*only for you/);
});
