import { computed, signal } from '@preact/signals';
import type { Preferences } from '../domain/preferences.ts';
import { changePreferences, onPreferencesElsewhere, readPreferences } from '../platform/preferences.ts';
import type { Surface } from '../platform/surface.ts';

const chosenHere = signal(false);

/** Whether the stage is open: somebody may be sharing, and may share the wrong window. */
export const stageOpen = signal(false);

/** Whether this page shows the cue and nothing else. */
export const cueOnly = computed(() => chosenHere.value || stageOpen.value);

let here: Surface = 'panel';

/** To be called before the first rendering: the panel and our own window each keep to what was chosen in them. */
export function startCueOnly(surface: Surface): void {
  here = surface;
  const show = ({ cueOnly: chosen }: Preferences) => {
    chosenHere.value = chosen?.includes(here) ?? false;
  };
  show(readPreferences());
  onPreferencesElsewhere(show);
}

/** Follows the stage; to be awaited before the first rendering. @param gone the stage has closed */
export function startStageOpen(follow: (changed: (open: boolean) => void) => Promise<void>, gone: () => unknown): Promise<void> {
  return follow((open) => {
    if (stageOpen.value && !open) gone();
    stageOpen.value = open;
  });
}

export function chooseCueOnly(on: boolean): void {
  const surfaces = (readPreferences().cueOnly ?? []).filter((surface) => surface !== here);
  if (on) surfaces.push(here);
  changePreferences({ cueOnly: surfaces.length > 0 ? surfaces : undefined });
  chosenHere.value = on;
}
