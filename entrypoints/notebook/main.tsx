import { render } from 'preact';
import { startAutomatic } from '../../components/backup/auto.ts';
import { Desk } from '../../components/desk.ts';
import { watchNotes } from '../../components/lost/lost.ts';
import { chosenOf, followShown } from '../../components/notebook/guard-rails/chosen.ts';
import { Notebook } from '../../components/notebook/Notebook.tsx';
import { sessionUnderWay } from '../../components/notebook/with-whom.ts';
import { Curtain } from '../../components/ui/Curtain.tsx';
import { startCurtain } from '../../components/ui/curtain.ts';
import { startPreferences } from '../../components/ui/preferences.ts';
import { startUpdates } from '../../components/update/update.ts';
import { downloads } from '../../lib/platform/backup/downloads.ts';
import { followCurtain, setCurtain } from '../../lib/platform/curtain.ts';
import { openKeySettings, readKeys } from '../../lib/platform/keys.ts';
import { notesMark } from '../../lib/platform/notes-mark.ts';
import { surfaceWindow } from '../../lib/platform/surface.ts';
import { updates } from '../../lib/platform/update.ts';
import { openWindowIds } from '../../lib/platform/windows.ts';
import { everybody } from '../../lib/store/clients.ts';
import { openDrafts } from '../../lib/store/drafts.ts';
import { countEntries } from '../../lib/store/holdings.ts';
import { live } from '../../lib/store/live.ts';

async function readDrafts() {
  const [windowId, openWindows] = await Promise.all([surfaceWindow(), openWindowIds()]);
  return openDrafts({ surface: 'notebook', windowId }, openWindows);
}

const people = live(() => everybody).value;
startPreferences();
followShown();
await startCurtain(followCurtain);
render(
  <Curtain browser={{ setCurtain, readKeys }}>
    <Notebook
      people={people}
      desk={new Desk(readDrafts(), chosenOf(people), people)}
      entries={live(() => countEntries).value}
      running={sessionUnderWay()}
      browser={{ readKeys, openKeySettings, globalKeys: !import.meta.env.FIREFOX }}
      downloads={downloads}
    />
  </Curtain>,
  document.getElementById('app') as HTMLElement,
);
startAutomatic(downloads);
startUpdates(updates);
void watchNotes(notesMark);
