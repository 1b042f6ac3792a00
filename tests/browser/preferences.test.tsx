import { expect, test } from 'vitest';
import type { PracticePreferences } from '../../lib/domain/preferences.ts';
import { create, type Unstored } from '../../lib/domain/record.ts';
import { prefer, preferences, startPreferences } from '../../lib/state/preferences.ts';
import { practicePreferences } from '../../lib/store/preferences.ts';
import { merge } from '../support/archive.ts';
import './mount.tsx';

const kept = () => JSON.parse(localStorage.getItem('preferences') ?? '{}');
const elsewhere = (says: Unstored<PracticePreferences>): PracticePreferences => ({
  ...create<PracticePreferences>(says, Date.now() + 1000),
  id: 'preferences',
});

// One page, one start: what follows happens in the order of a coach's life.
test('how the coach works becomes a record, and stays one', async () => {
  // From before it was one.
  localStorage.setItem('preferences', JSON.stringify({ theme: 'dark', homeworkWord: 'action', practice: 'therapy', favourites: ['boat'] }));
  startPreferences();
  expect(preferences.value).toMatchObject({ theme: 'dark', homeworkWord: 'action', practice: 'therapy' });
  await expect.poll(practicePreferences).toMatchObject({ homeworkWord: 'action', practice: 'therapy', favourites: ['boat'] });
  // What the first paint needs stays where it can be read by then; the rest is in the record alone.
  await expect.poll(kept).toEqual({ theme: 'dark', homeworkWord: 'action' });
  expect(preferences.value).toMatchObject({ theme: 'dark', practice: 'therapy', favourites: ['boat'] });

  // Chosen here: at once, and on the disk.
  prefer({ sessionMinutes: 75, theme: 'light', homeworkWord: undefined });
  expect(preferences.value).toEqual({ theme: 'light', practice: 'therapy', favourites: ['boat'], sessionMinutes: 75 });
  await expect.poll(practicePreferences).toMatchObject({ practice: 'therapy', sessionMinutes: 75 });
  expect((await practicePreferences())?.homeworkWord).toBeUndefined();
  await expect.poll(kept).toEqual({ theme: 'light' });

  // From another machine: part by part.
  await merge({ preferences: [elsewhere({ language: 'fr', practice: 'therapy', favourites: ['boat', 'kite'] })] });
  await expect.poll(() => preferences.value.language).toBe('fr');
  await expect.poll(kept).toEqual({ theme: 'light', language: 'fr' });
  expect(document.documentElement.lang).toBe('fr');
  prefer({ language: 'en' });
  await expect.poll(kept).toEqual({ theme: 'light', language: 'en' });
});
