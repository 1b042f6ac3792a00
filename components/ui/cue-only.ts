import { signal } from '@preact/signals';
import { changePreferences, onPreferencesElsewhere, type Preferences, readPreferences } from '../../lib/platform/preferences.ts';
import type { Surface } from '../../lib/platform/surface.ts';

/** Whether this page shows the cue and nothing else. */
export const cueOnly = signal(false);

let here: Surface = 'panel';

/** To be called before the first rendering: the panel and our own window each keep to what was chosen in them. */
export function startCueOnly(surface: Surface): void {
  here = surface;
  const show = ({ cueOnly: chosen }: Preferences) => {
    cueOnly.value = chosen?.includes(here) ?? false;
  };
  show(readPreferences());
  onPreferencesElsewhere(show);
}

export function chooseCueOnly(on: boolean): void {
  const surfaces = (readPreferences().cueOnly ?? []).filter((surface) => surface !== here);
  if (on) surfaces.push(here);
  changePreferences({ cueOnly: surfaces.length > 0 ? surfaces : undefined });
  cueOnly.value = on;
}
