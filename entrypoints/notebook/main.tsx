import { render } from 'preact';
import { Notebook } from '../../components/notebook/Notebook.tsx';
import { startPreferences } from '../../components/ui/preferences.ts';
import { everybody } from '../../lib/store/clients.ts';
import { countHomework } from '../../lib/store/homework.ts';
import { live } from '../../lib/store/live.ts';

startPreferences();
render(
  <Notebook people={live(() => everybody).value} entries={live(() => countHomework).value} />,
  document.getElementById('app') as HTMLElement,
);
