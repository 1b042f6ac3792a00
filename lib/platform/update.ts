import { whatOfUpdate } from '../domain/update.ts';
import { browser } from './browser.ts';
import { isDrawn } from './curtain.ts';
import { waitingWindow } from './own-window.ts';
import { isStageOpen } from './stage-open.ts';
import { keepPort } from './surface.ts';

// Facts in the browser's memory, which go with it: then nothing is held any more.
/** The version that waits. */
const READY = 'updateReady';
/** Until when a session runs: the worker does not read the database. */
const UNTIL = 'sessionUntil';
/** On the disk: the version that came, until it was seen. */
const CAME = 'updated';

/** Name of the ports of pages that are there while an update waits. */
const PORT = 'update';

/** A page that is only loaded again is away for less than this. In milliseconds. */
const RELOADS_WITHIN = 1_000;

/**
 * In the worker, at its start. Having a listener is what holds an update in Firefox, until we reload or Firefox starts again. Chromium
 * asks nobody: it holds one while any page of ours is open, tells us, and installs it half a minute after the last has gone, at the
 * latest. In neither does one come into a page of ours before the coach says so.
 */
export function startUpdates(): void {
  browser.runtime.onUpdateAvailable.addListener(async ({ version }) => {
    await browser.storage.session.set({ [READY]: version });
    await restartUnnoticed();
  });
  browser.runtime.onInstalled.addListener(async ({ reason, previousVersion }) => {
    const { version } = browser.runtime.getManifest();
    if (reason === 'update' && previousVersion !== version) await browser.storage.local.set({ [CAME]: version });
  });
  browser.runtime.onConnect.addListener((port) => {
    if (port.name === PORT) port.onDisconnect.addListener(() => void setTimeout(restartUnnoticed, RELOADS_WITHIN));
  });
  void restartUnnoticed();
}

async function restartUnnoticed(): Promise<void> {
  const { [READY]: ready, [UNTIL]: until } = await browser.storage.session.get([READY, UNTIL]);
  if (ready === undefined) return;
  const [contexts, waiting, stageOpen, curtainDrawn] = await Promise.all([
    browser.runtime.getContexts({}),
    waitingWindow(),
    isStageOpen(),
    isDrawn(),
  ]);
  // Neither the background, nor the document that keeps it awake, nor a window that only waits ready is a page of the coach's.
  const pages = contexts.filter(
    ({ contextType, windowId }) =>
      !['BACKGROUND', 'OFFSCREEN_DOCUMENT'].includes(contextType) && (waiting === undefined || windowId !== waiting),
  ).length;
  if (whatOfUpdate({ pages, stageOpen, curtainDrawn, sessionUntil: until as number | undefined }, Date.now()) === 'restart') restart();
}

/** Closes every page of ours and begins anew, with the update that waits. */
const restart = (): void => browser.runtime.reload();

interface UpdateNews {
  /** One waits. */
  ready: boolean;
  /** The version that came, until it was seen. */
  came: string | undefined;
}

/** Says what there is to know of updates, once before this resolves and again at each change. */
async function followUpdates(changed: (news: UpdateNews) => void): Promise<void> {
  const { session, local } = browser.storage;
  let asked = 0;
  const look = async () => {
    const mine = ++asked;
    const [memory, disk] = await Promise.all([session.get(READY), local.get(CAME)]);
    if (mine === asked) changed({ ready: memory[READY] !== undefined, came: disk[CAME] as string | undefined });
  };
  session.onChanged.addListener((changes) => void (READY in changes && look()));
  local.onChanged.addListener((changes) => void (CAME in changes && look()));
  await look();
}

/** Tells the worker until when a session runs. */
async function sessionRuns(until: number | undefined): Promise<void> {
  if (until === undefined) await browser.storage.session.remove(UNTIL);
  else await browser.storage.session.set({ [UNTIL]: until });
}

/** From now on the worker looks again when this page has gone. What a page sends or writes in its last moment does not arrive in Firefox. */
const stayKnown = (): void => keepPort(PORT);

/** That it came was seen. */
const updateSeen = (): Promise<void> => browser.storage.local.remove(CAME);

/** What pages ask of the browser about updates. */
export const updates = { followUpdates, sessionRuns, stayKnown, restart, updateSeen };
