import type { ReadonlySignal } from '@preact/signals';
import type { Downloads } from '../../lib/actions/backup/make-copy.ts';
import type { Client } from '../../lib/domain/client.ts';
import type { Session } from '../../lib/domain/session.ts';
import { sayAround } from '../../lib/languages/around.ts';
import { sayBackup } from '../../lib/languages/backup.ts';
import { sayGuardRails } from '../../lib/languages/guard-rails.ts';
import { say } from '../../lib/languages/language.ts';
import { sayNotebook } from '../../lib/languages/notebook.ts';
import type { Desk } from '../../lib/state/desk.ts';
import { type Section, section, sections } from '../../lib/state/notebook-section.ts';
import { ToFinish } from '../after/ToFinish.tsx';
import { LostNotes } from '../lost/LostNotes.tsx';
import { Announcer } from '../ui/Announcer.tsx';
import { Boundary } from '../ui/Boundary.tsx';
import { Backups } from './backup/Backups.tsx';
import { ExportSection } from './ExportSection.tsx';
import { GuardRails } from './guard-rails/GuardRails.tsx';
import { UndoLine } from './guard-rails/UndoLine.tsx';
import { ImportSection } from './ImportSection.tsx';
import { type KeyBrowser, Settings } from './settings/Settings.tsx';

interface Props {
  people: ReadonlySignal<Client[] | undefined>;
  entries: ReadonlySignal<number | undefined>;
  /** The session under way, if there is one. */
  running: ReadonlySignal<Session | undefined>;
  browser: KeyBrowser;
  downloads: Downloads;
  /** What is typed in the guard rails, and about whom. */
  desk: Desk;
}

const titles: Record<Section, () => string> = {
  notebook: () => say().notebook,
  'guard-rails': () => sayGuardRails().title,
  backups: () => sayBackup().title,
  settings: () => sayAround().settings,
};

/** They are in this page. */
const here = {
  openGuardRails() {
    location.hash = '#guard-rails';
  },
  openBackups() {
    location.hash = '#backups';
  },
};

/** The full-tab page: for now, what is to finish, a copy of everything, a copy brought in; backups; and the settings. */
export function Notebook({ browser, downloads, desk, ...kept }: Props) {
  const shown = section.value;
  return (
    <main class="notebook">
      <nav class="sections">
        {sections.map((name) => (
          <a key={name} href={`#${name}`} aria-current={name === shown ? 'page' : undefined}>
            {titles[name]()}
          </a>
        ))}
      </nav>
      <LostNotes onRestore={here.openBackups} />
      <h1 class="cue">{titles[shown]()}</h1>
      <Boundary key={shown}>
        {shown === 'settings' && <Settings browser={browser} />}
        {shown === 'guard-rails' && <GuardRails desk={desk} />}
        {shown === 'backups' && <Backups downloads={downloads} />}
        {shown === 'notebook' && <Kept desk={desk} {...kept} />}
      </Boundary>
      <UndoLine desk={desk} />
      <Announcer />
    </main>
  );
}

function Kept({ people, entries, running, desk }: Omit<Props, 'browser' | 'downloads'>) {
  return (
    <>
      <p>{sayNotebook().notebookIntro}</p>
      {people.value && entries.value !== undefined && <p class="holdings">{sayNotebook().holdings(people.value.length, entries.value)}</p>}
      <ToFinish desk={{ people, running }} page={desk} browser={here} />
      <ExportSection people={people.value ?? []} empty={entries.value === 0 && people.value?.length === 0} />
      <ImportSection />
    </>
  );
}
