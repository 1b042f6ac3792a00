import { type PreferenceChanges, type Preferences, soundPreferences } from '../domain/preferences.ts';

// Preferences are kept where they can be read before the first paint (IndexedDB and `browser.storage` answer too late); nothing about
// anybody's life is ever here. `public/early.js` reads the same key. Those of the practice are a record (`lib/store/preferences.ts`).

const KEY = 'preferences';

export function readPreferences(): Preferences {
  let kept: unknown;
  try {
    kept = JSON.parse(localStorage.getItem(KEY) as string);
  } catch {
    // Damaged: everything is as usual again.
  }
  return soundPreferences(kept);
}

/** Keeps these, and none but these, for every page of ours. */
export function keepPreferences(preferences: Preferences): void {
  localStorage.setItem(KEY, JSON.stringify(preferences));
  onPage(readPreferences());
}

/** Changes some of those that are kept here, for every page of ours. @returns all of them */
export function changePreferences(changes: PreferenceChanges): Preferences {
  keepPreferences({ ...readPreferences(), ...changes });
  return readPreferences();
}

/** Calls back when another page of ours changed the preferences. */
export function onPreferencesElsewhere(changed: (preferences: Preferences) => void): void {
  addEventListener('storage', ({ key }) => {
    if (key === KEY || key === null) changed(onPage(readPreferences()));
  });
}

/** The preferences, their theme on the page. */
function onPage(preferences: Preferences): Preferences {
  if (preferences.theme) document.documentElement.dataset.theme = preferences.theme;
  else delete document.documentElement.dataset.theme;
  return preferences;
}
