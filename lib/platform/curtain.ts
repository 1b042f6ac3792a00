import { browser } from './browser.ts';

/** The same key as in public/early.js, which reads it before the first paint. */
const key = 'curtain';

/** A press that comes so soon after another never lifts: a key held down repeats, and a nervous second press is no wish to show. */
const calmMs = 700;
let pressedAt = Number.NEGATIVE_INFINITY;

/** In the worker: the curtain key draws the curtain, or lifts it; no page of ours needs to be open. */
export async function curtainKeyPressed(): Promise<void> {
  const hasty = Date.now() - pressedAt < calmMs;
  pressedAt = Date.now();
  const drawn = await isDrawn();
  if (!drawn || !hasty) await setCurtain(!drawn);
}

/** Draws or lifts the curtain, in every page of ours: in memory at once, and on the disk, so that no restart or update lifts it. */
export async function setCurtain(drawn: boolean): Promise<void> {
  const { session, local } = browser.storage;
  await Promise.all([session.set({ [key]: drawn }), drawn ? local.set({ [key]: true }) : local.remove(key)]);
}

/** Says whether the curtain is drawn, once before this resolves and again at each change. */
export async function followCurtain(changed: (drawn: boolean) => void): Promise<void> {
  let heard = false;
  browser.storage.session.onChanged.addListener((changes) => {
    if (!(key in changes)) return;
    heard = true;
    changed(changes[key]?.newValue === true);
  });
  const drawn = await isDrawn();
  if (!heard) changed(drawn);
}

/** Whether the curtain is drawn. */
export async function isDrawn(): Promise<boolean> {
  const onDisk = browser.storage.local.get(key);
  const { [key]: drawn } = await browser.storage.session.get(key);
  return (drawn ?? (await onDisk)[key]) === true;
}
