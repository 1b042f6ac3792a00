import { type ReadonlySignal, signal } from '@preact/signals';

/** The parts of the notebook; the first is shown when the address names none. */
export const sections = ['notebook', 'guard-rails', 'backups', 'settings'] as const;
export type Section = (typeof sections)[number];

const named = (): Section => sections.find((section) => location.hash === `#${section}`) ?? sections[0];

const shown = signal(named());
addEventListener('hashchange', () => {
  shown.value = named();
});

/** The part that the address names, after its `#`: never anybody's name, never a search. */
export const section: ReadonlySignal<Section> = shown;
