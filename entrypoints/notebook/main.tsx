import { render } from 'preact';
import { Notebook } from '../../components/notebook/Notebook.tsx';
import { startPreferences } from '../../components/ui/preferences.ts';
import { everybody } from '../../lib/store/clients.ts';
import { countEntries } from '../../lib/store/entries.ts';
import { live } from '../../lib/store/live.ts';

startPreferences();
render(
  <Notebook people={live(() => everybody).value} entries={live(() => countEntries).value} />,
  document.getElementById('app') as HTMLElement,
);
