import type { Laid } from '../domain/deck/stage.ts';
import { browser } from './browser.ts';
import { findPage } from './pages.ts';
import type { Bounds } from './place.ts';
import { blankStage, isStageOpen, SHOWN } from './stage-open.ts';

/** Where the stage is: the client is shared a tab, or a window. */
export type StagePlace = 'tab' | 'window';

const page = 'stage.html';
const inWindow = `${page}?window`;
/** The same names as in stage-page.ts. */
const LAID = 'stage';
const BOUNDS = 'stageWindow';
/** Something was shown since the coach last said that sharing has stopped. */
const SHARED = 'stageShared';

const firstSize = { width: 900, height: 640 };

/** Opens the stage, black, or brings the open one forward. The tab opens behind the call, which stays in front. */
export async function openStage(place: StagePlace): Promise<void> {
  await navigator.locks.request('stage-opening', async () => {
    const open = await findStage();
    if (open) {
      await Promise.all([browser.tabs.update(open.tabId, { active: true }), browser.windows.update(open.windowId, { focused: true })]);
      return;
    }
    await blankStage();
    if (place === 'tab') await browser.tabs.create({ url: browser.runtime.getURL(page), active: false });
    else await openWindow();
  });
}

async function openWindow(): Promise<void> {
  const kept = (await browser.storage.local.get(BOUNDS))[BOUNDS] as Bounds | undefined;
  const { left: _left, top: _top, ...size } = kept ?? { left: 0, top: 0, ...firstSize };
  const opening = { type: 'popup' as const, url: browser.runtime.getURL(inWindow) };
  // A remembered place on a screen that is no longer there is refused.
  await browser.windows.create({ ...opening, ...size, ...kept }).catch(() => browser.windows.create({ ...opening, ...size }));
}

const findStage = async () => (await findPage(page)) ?? findPage(inWindow);

export async function closeStage(): Promise<void> {
  await blankStage();
  const open = await findStage();
  if (open) await browser.tabs.remove(open.tabId);
}

/** In the worker: the card is shown, or the stage is black. Without a stage there is nothing to do. */
export async function stageKeyPressed(): Promise<void> {
  if (!(await isStageOpen())) return;
  const { [SHOWN]: shown } = await browser.storage.session.get(SHOWN);
  await (shown ? blankStage() : showStage());
}

export const showStage = (): Promise<void> => browser.storage.session.set({ [SHOWN]: true, [SHARED]: true });

export { blankStage };

/** The coach has stopped sharing. */
export const sharingStopped = (): Promise<void> => browser.storage.session.remove(SHARED);

/** Puts cards on the stage, or takes them off it, shown or not. */
export const lay = (laid: Laid): Promise<void> => browser.storage.local.set({ [LAID]: laid });

export interface StageNow {
  /** As it was kept: to be read with `readLaid`. */
  laid: unknown;
  shown: boolean;
  /** Sharing was not yet said to have stopped. */
  shared: boolean;
}

/** Says what is on the stage, once before this resolves and again at each change in any window. */
export async function followStage(changed: (now: StageNow) => void): Promise<void> {
  let asked = 0;
  const look = async () => {
    const mine = ++asked;
    const [session, local] = await Promise.all([browser.storage.session.get([SHOWN, SHARED]), browser.storage.local.get(LAID)]);
    if (mine === asked) changed({ laid: local[LAID], shown: session[SHOWN] === true, shared: session[SHARED] === true });
  };
  browser.storage.session.onChanged.addListener((changes) => void ((SHOWN in changes || SHARED in changes) && look()));
  browser.storage.local.onChanged.addListener((changes) => void (LAID in changes && look()));
  await look();
}
