import { effect } from '@preact/signals';
import { render } from 'preact';
import { loadKeys, loadMoments } from '../../components/moments.ts';
import { PanelPage } from '../../components/PanelPage.tsx';
import { bring, language, say } from '../../lib/languages/language.ts';
import { followCurtain, setCurtain } from '../../lib/platform/curtain.ts';
import { openKeySettings, readKeys } from '../../lib/platform/keys.ts';
import { rememberOwnBounds } from '../../lib/platform/own-bounds.ts';
import { blankStage, followStageOpen } from '../../lib/platform/stage-open.ts';
import { connectSurface, surfaceWindow, whichSurface } from '../../lib/platform/surface.ts';
import { openWindowIds } from '../../lib/platform/windows.ts';
import { bareShown, followBare, isBare } from '../../lib/state/bare-field.ts';
import { stageOpen, startCueOnly, startStageOpen } from '../../lib/state/cue-only.ts';
import { startCurtain } from '../../lib/state/curtain.ts';
import { CAPTURE, Desk, ENTRY_FIELD, focusField, PLACE } from '../../lib/state/desk.ts';
import { startPreferences } from '../../lib/state/preferences.ts';
import { currentClient, everybody } from '../../lib/store/clients.ts';
import { type Drafts, openDrafts } from '../../lib/store/drafts.ts';
import { live } from '../../lib/store/live.ts';

const surface = whichSurface();

async function readDrafts(): Promise<Drafts> {
  const [windowId, openWindows] = await Promise.all([surfaceWindow(), openWindowIds()]);
  const [drafts, client] = await Promise.all([openDrafts({ surface, windowId }, openWindows), currentClient(), connected]);
  // The first screen is in their language; whoever shows it waits for the page's own anyway.
  if (client?.language && client.language !== language()) await bring(client.language);
  if (asked) {
    // The key goes to the field, from wherever the coach was; no other screen comes first, which would take the letters.
    drafts.set(PLACE, undefined);
    drafts.set(CAPTURE, '');
  }
  // What was left half-written comes first, then notes, once there is somebody to write about.
  else if (!drafts.text('homework') && (client || drafts.text('note'))) desk.kind.value = 'note';
  return drafts;
}

if (surface === 'window') rememberOwnBounds();

const desk = new Desk(readDrafts(), live(() => currentClient).value, live(() => everybody).value);
let asked = false;
const connected = connectSurface(() => {
  asked = true;
  desk.capture();
  bareShown.value = isBare();
  focusField();
});

startCueOnly(surface);
startPreferences();
await Promise.all([startCurtain(followCurtain), startStageOpen(followStageOpen, blankStage), loadKeys()]);
if (isBare()) {
  // What the page was opened for decides whether the field that may have letters in it already stays.
  await connected;
  const field = document.getElementById(ENTRY_FIELD) as HTMLTextAreaElement;
  bareShown.value = asked || field.value !== '';
}
followBare(desk);

// Nothing stays on the stage after the session.
let ran = false;
effect(() => {
  const runs = desk.running.value !== undefined;
  if (ran && !runs && stageOpen.peek()) void blankStage();
  ran = runs;
});

// The toolbar menu is the browser's, in the browser's language, until the coach has chosen another one here.
let shown = language();
effect(() => {
  if (language() === shown) return;
  shown = language();
  const titles = { openInWindow: say().openInWindow, openNotebook: say().notebook };
  void import('../../lib/platform/menu.ts').then((its) => its.setMenuTitles(titles));
});

// Not loaded before somebody goes there.
const notebook = () => import('../../lib/platform/notebook.ts');
const elsewhere = {
  openOwnWindow: () => void import('../../lib/platform/own-window.ts').then((its) => its.openOwnWindow()),
  openNotebook: () => void notebook().then((its) => its.openNotebook()),
  openBackups: () => void notebook().then((its) => its.openBackups()),
  openSettings: () => void notebook().then((its) => its.openSettings()),
  openGuardRails: () => void notebook().then((its) => its.openGuardRails()),
};

// Takes over the elements that are there; unlike `hydrate` it also gives them their attributes.
render(
  <PanelPage desk={desk} browser={{ ...elsewhere, openKeySettings, readKeys, setCurtain }} />,
  document.getElementById('app') as HTMLElement,
);
performance.mark('caret-ready');
void loadMoments();

requestIdleCallback(() => void import('./idle.ts'));
