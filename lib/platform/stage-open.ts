import { browser } from './browser.ts';

// What a panel needs to know of the stage when it opens. The names stand in stage-page.ts too: sharing them would make the stage load
// what the panel loads.
const lock = 'stage';
export const SHOWN = 'stageShown';

/** A stage that is loaded again is away for less than this. In milliseconds. */
const RELOADS_WITHIN = 1_000;

/** Whether a stage is open: for as long as it lives it holds a lock, which goes with it however it ends. */
export async function isStageOpen(): Promise<boolean> {
  const { held = [] } = await navigator.locks.query();
  return held.some(({ name }) => name === lock);
}

/** Says whether a stage is open, once before this resolves and again at each change. */
export async function followStageOpen(changed: (open: boolean) => void): Promise<void> {
  let open: boolean | undefined;
  let waiting = false;
  const look = async () => {
    const now = await isStageOpen();
    if (now !== open) changed(now);
    open = now;
    if (!now || waiting) return;
    waiting = true;
    // Granted when the last stage has gone. A new one waits for this at most a moment.
    void navigator.locks
      .request(lock, () => undefined)
      .then(() => {
        waiting = false;
        setTimeout(look, RELOADS_WITHIN);
      });
  };
  new BroadcastChannel(lock).onmessage = look;
  await look();
}

/** The stage is black from now on. */
export const blankStage = (): Promise<void> => browser.storage.session.remove(SHOWN);
