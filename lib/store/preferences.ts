import type { PracticePreferences } from '../domain/preferences.ts';
import { change, create, type Unstored } from '../domain/record.ts';
import { db, preferences } from './db.ts';

const ID = 'preferences';

/** How the coach works, as it is kept; null: nothing is yet. */
export const practicePreferences = async (): Promise<PracticePreferences | null> => (await preferences.get(ID)) ?? null;

/** Changes some of them. @param whole all of them, for when nothing is kept yet */
export const changePracticePreferences = (changes: Unstored<PracticePreferences>, whole: Unstored<PracticePreferences>) =>
  db.transaction('rw', preferences.rows, async () => {
    const here = await preferences.get(ID);
    const now = Date.now();
    await preferences.put(here ? change(here, changes, now) : { ...create<PracticePreferences>(whole, now), id: ID });
  });
