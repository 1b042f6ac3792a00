import { afterEach, describe, expect, test, vi } from 'vitest';
import { page } from 'vitest/browser';
import { lostNotes, watchNotes } from '../../lib/actions/lost-notes.ts';
import { areLost, type NotesMark } from '../../lib/domain/lost.ts';
import type { Language } from '../../lib/languages/language.ts';
import { choose } from '../../lib/store/clients.ts';
import { databaseId } from '../../lib/store/database-id.ts';
import { trouble } from '../../lib/store/trouble.ts';
import { expectSound, showNotebook, showPanel, widths } from './mount.tsx';

const at = Date.UTC(2026, 10, 28, 12);
const gone: NotesMark = { database: 'another', records: 1204, at, copy: { at: at - 86_400_000, place: 'downloads' } };
const languages: Language[] = ['en', 'fr'];

afterEach(() => {
  lostNotes.value = undefined;
  trouble.value = undefined;
});

/** A browser that keeps the mark in this test. */
function marks(mark: NotesMark | undefined) {
  const its = { mark, changed: () => {} };
  return {
    its,
    readNotesMark: async () => its.mark,
    keepNotesMark: async (next: NotesMark) => {
      its.mark = next;
      its.changed();
    },
    followNotesMark: (changed: () => void) => {
      its.changed = changed;
    },
  };
}

test('notes are lost when there were some, in another database', () => {
  expect(areLost(undefined, undefined)).toBe(false);
  expect(areLost({ ...gone, records: 0 }, undefined)).toBe(false);
  expect(areLost(gone, 'another')).toBe(false);
  expect(areLost(gone, undefined)).toBe(true);
  expect(areLost(gone, 'one that has begun since')).toBe(true);
});

describe.each(languages)('%s', (language) => {
  test.each(widths)('at %i px the panel says that the notes are gone, when there was a copy, and what to do', async (width) => {
    await choose({ name: 'Marie' });
    const openBackups = vi.fn();
    lostNotes.value = gone;
    await showPanel({ width, language, browser: { openBackups }, asksWho: true });
    const alert = page.getByRole('alert');
    await expect.poll(() => alert.element().textContent).toMatch(language === 'en' ? '1,204 records' : /1\s204 éléments/u);
    expect(alert.element().textContent).toContain('27');
    await expectSound();
    await page.getByRole('button', { name: language === 'en' ? 'Restore the backup' : 'Restaurer la sauvegarde' }).click();
    expect(openBackups).toHaveBeenCalledOnce();
  });

  test.each(widths)('at %i px it says that the database cannot be opened, from the safest step on', async (width) => {
    trouble.value = 'unopened';
    await showPanel({ width, language, asksWho: true });
    trouble.value = 'unopened';
    await expect.element(page.getByRole('alert').first()).toBeVisible();
    await expectSound();
  });
});

test('a database that begins is named and counted; another one in its place is missed until the coach goes on with it', async () => {
  const browser = marks(undefined);
  await watchNotes(browser);
  expect(browser.its.mark).toMatchObject({ database: await databaseId(), records: 0 });
  expect(lostNotes.value).toBeUndefined();

  browser.its.mark = gone;
  await watchNotes(browser);
  expect(lostNotes.value).toEqual(gone);
  expect(browser.its.mark, 'what is not there is not counted over what was').toEqual(gone);

  await showNotebook({});
  await page.getByRole('button', { name: 'Go on with what is here' }).click();
  await expect.element(page.getByRole('alert')).not.toBeInTheDocument();
  expect(browser.its.mark?.database).toBe(await databaseId());
});

test('what says that they are gone goes by itself once as much is there as there was', async () => {
  const browser = marks({ ...gone, records: 2 });
  await watchNotes(browser);
  await showNotebook({});
  await expect.element(page.getByRole('alert')).toBeVisible();
  await choose({ name: 'Marie' });
  expect(lostNotes.value).toBeDefined();
  await choose({ name: 'Paul' });
  await expect.element(page.getByRole('alert')).not.toBeInTheDocument();
  expect(browser.its.mark).toMatchObject({ database: await databaseId(), records: 2 });
});
