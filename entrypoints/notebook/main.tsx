import { render } from 'preact';
import { Notebook } from '../../components/notebook/Notebook.tsx';
import { Curtain } from '../../components/ui/Curtain.tsx';
import { startAutomatic } from '../../lib/actions/backup/automatic.ts';
import { watchNotes } from '../../lib/actions/lost-notes.ts';
import { startUpdates } from '../../lib/actions/update.ts';
import { wordsHere } from '../../lib/languages/language.ts';
import { downloads } from '../../lib/platform/backup/downloads.ts';
import { followCurtain, setCurtain } from '../../lib/platform/curtain.ts';
import { openKeySettings, readKeys } from '../../lib/platform/keys.ts';
import { notesMark } from '../../lib/platform/notes-mark.ts';
import { surfaceWindow } from '../../lib/platform/surface.ts';
import { updates } from '../../lib/platform/update.ts';
import { openWindowIds } from '../../lib/platform/windows.ts';
import { startCurtain } from '../../lib/state/curtain.ts';
import { Desk } from '../../lib/state/desk.ts';
import { chosenOf, followShown } from '../../lib/state/notebook-person.ts';
import { startPreferences } from '../../lib/state/preferences.ts';
import { sessionUnderWay } from '../../lib/state/session-under-way.ts';
import { followSpoken } from '../../lib/state/spoken.ts';
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
await Promise.all([startCurtain(followCurtain), wordsHere()]);
followSpoken(people);
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
