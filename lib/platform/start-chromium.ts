import { stayAwake } from './awake.ts';
import { browser } from './browser.ts';
import { curtainKeyPressed } from './curtain.ts';
import { LogHomework } from './log-homework.ts';
import { startMenu } from './menu.ts';
import { sidePanel } from './side-panel.ts';
import { stageKeyPressed } from './stage.ts';
import { startUpdates } from './update.ts';

/** Everything Chromium's worker listens to; all of it in the first tick, or the event that woke the worker would be missed. */
export function startChromium(): void {
  const logHomework = new LogHomework();
  browser.commands.onCommand.addListener(async (command, tab) => {
    if (command === 'log-homework') await logHomework.pressed(tab);
    if (command === 'curtain') await curtainKeyPressed();
    if (command === 'stage') await stageKeyPressed();
  });
  startMenu();
  startUpdates();
  void stayAwake();
  void sidePanel().setPanelBehavior({ openPanelOnActionClick: true });
}
