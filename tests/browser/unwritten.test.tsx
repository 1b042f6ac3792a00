import { describe, expect, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { db } from '../../lib/store/db.ts';
import { said } from '../support/said.ts';
import { expectSound, showPanel } from './mount.tsx';

const field = () => page.getByRole('textbox', { name: 'In their own words' });
const entries = () => page.getByRole('listitem');

describe('when nothing can be written', () => {
  test.each([
    ['full', new DOMException('', 'QuotaExceededError'), /no room is left/],
    ['refused', new DOMException('', 'UnknownError'), /refused to write/],
  ])('%s: it is said, the text stays and can be copied', async (_, error, message) => {
    await showPanel();
    await field().fill('call');
    const put = vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => {
      throw error;
    });
    const warnings = said('warn');
    said('error'); // Dexie says it too
    await userEvent.keyboard('{Enter}');
    await expect.element(page.getByRole('alert')).toMatchTextContent(message);
    expect(warnings).toHaveBeenCalledWith('Aparté could not write', expect.objectContaining({ name: error.name }));
    await expect.element(field()).toHaveValue('call');
    await expect.element(page.getByRole('button', { name: 'Copy the text' })).toBeVisible();
    await expectSound();
    put.mockRestore();
    await field().click();
    await userEvent.keyboard('{Enter}');
    await expect.poll(() => entries().elements().length).toBe(1);
    await expect.element(page.getByRole('alert')).not.toBeInTheDocument();
  });

  test('deleted under us: this page stops writing and says so', async () => {
    await showPanel();
    await field().fill('call');
    said('warn');
    const gone = indexedDB.deleteDatabase('aparte');
    await new Promise((done) => {
      gone.onsuccess = done;
    });
    await expect.element(page.getByRole('alert')).toMatchTextContent(/deleted outside this page/);
    await userEvent.keyboard('{Enter}');
    await expect.element(field()).toHaveValue('call');
    expect(db.isOpen()).toBe(false);
  });
});
