import type { ReadonlySignal } from '@preact/signals';
import type { Client } from '../../lib/domain/client.ts';
import { say } from '../../lib/messages/language.ts';
import { sayNotebook } from '../../lib/messages/notebook/index.ts';
import { Announcer } from '../ui/Announcer.tsx';
import { LanguageSelect, ThemeSelect } from '../ui/LookSelects.tsx';
import { ExportSection } from './ExportSection.tsx';
import { ImportSection } from './ImportSection.tsx';

interface Props {
  people: ReadonlySignal<Client[] | undefined>;
  entries: ReadonlySignal<number | undefined>;
}

/** The full-tab page: for now, what is kept here in numbers, a copy of it, and a copy brought in. */
export function Notebook({ people, entries }: Props) {
  return (
    <main class="notebook">
      <header>
        <h1 class="cue">{say().notebook}</h1>
        <div class="looks">
          <LanguageSelect />
          <ThemeSelect />
        </div>
      </header>
      <p>{sayNotebook().notebookIntro}</p>
      {people.value && entries.value !== undefined && <p class="holdings">{sayNotebook().holdings(people.value.length, entries.value)}</p>}
      <ExportSection people={people.value ?? []} empty={entries.value === 0 && people.value?.length === 0} />
      <ImportSection />
      <Announcer />
    </main>
  );
}
