import { browser } from './browser.ts';
import { curtainKeyPressed } from './curtain.ts';
import { KnownSurfaces } from './known-surfaces.ts';
import { startMenu } from './menu.ts';
import { openOwnWindow } from './own-window.ts';
import { readyBesideSidebar } from './ready-window.ts';
import { stageKeyPressed } from './stage.ts';
import { startUpdates } from './update.ts';

/** Everything Firefox's event page listens to. It keeps nothing: without a page of ours it is stopped after half a minute, and started by the next event. */
export function startFirefox(): void {
  const surfaces = new KnownSurfaces();
  browser.action.onClicked.addListener(() => browser.sidebarAction.toggle());
  // Nothing moves the focus from a key into Firefox's sidebar: letters would go to the call. A window of ours does take it.
  browser.commands.onCommand.addListener(async (command) => {
    if (command === 'log-homework') await openOwnWindow(surfaces.ownWindow);
    if (command === 'curtain') await curtainKeyPressed();
    if (command === 'stage') await stageKeyPressed();
  });
  readyBesideSidebar();
  startMenu();
  startUpdates();
}
