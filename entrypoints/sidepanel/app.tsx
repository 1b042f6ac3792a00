import { effect } from '@preact/signals';
import { render } from 'preact';
import { Desk, focusField } from '../../components/desk.ts';
import { Panel } from '../../components/Panel.tsx';
import { startPreferences } from '../../components/ui/preferences.ts';
import { language, say } from '../../lib/messages/language.ts';
import { openKeySettings, readKeys } from '../../lib/platform/keys.ts';
import { setMenuTitles } from '../../lib/platform/menu.ts';
import { openNotebook } from '../../lib/platform/notebook.ts';
import { rememberOwnBounds } from '../../lib/platform/own-bounds.ts';
import { openOwnWindow } from '../../lib/platform/own-window.ts';
import { connectSurface, surfaceWindow, whichSurface } from '../../lib/platform/surface.ts';
import { openWindowIds } from '../../lib/platform/windows.ts';
import { currentClient, everybody } from '../../lib/store/clients.ts';
import { type Drafts, openDrafts } from '../../lib/store/drafts.ts';
import { live } from '../../lib/store/live.ts';
import { sweep } from '../../lib/store/sweep.ts';
import { written } from '../../lib/store/trouble.ts';

const surface = whichSurface();

async function readDrafts(): Promise<Drafts> {
  const [windowId, openWindows] = await Promise.all([surfaceWindow(), openWindowIds()]);
  const [drafts, client] = await Promise.all([openDrafts({ surface, windowId }, openWindows), currentClient(), connected]);
  // What was left half-written comes first, then notes, once there is somebody to write about.
  if (!asked && !drafts.text('homework') && (client || drafts.text('note'))) desk.kind.value = 'note';
  return drafts;
}

if (surface === 'window') rememberOwnBounds();

const desk = new Desk(readDrafts(), live(() => currentClient).value, live(() => everybody).value);
let asked = false;
const connected = connectSurface(() => {
  asked = true;
  desk.kind.value = 'homework';
  focusField();
});

startPreferences();

// The toolbar menu is the browser's, in the browser's language, until the coach has chosen another one here.
let shown = language();
effect(() => {
  if (language() === shown) return;
  shown = language();
  void setMenuTitles({ openInWindow: say().openInWindow, openNotebook: say().notebook });
});

// Takes over the elements that are there; unlike `hydrate` it also gives them their attributes.
render(
  <Panel desk={desk} browser={{ openOwnWindow, openNotebook, openKeySettings, readKeys }} />,
  document.getElementById('app') as HTMLElement,
);
performance.mark('caret-ready');

requestIdleCallback(() => void written(() => sweep(Date.now())));
