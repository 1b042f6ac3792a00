import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, expect, it, vi } from 'vitest';
import { caretIn, clickOn, homework, log, logKey, type Place, sayWhose, seeListed, seeScreen, seeText, seeValue } from './harness/coach.ts';
import { type Fox, launchFox, newProfile } from './harness/fox.ts';
import { keys } from './harness/page.ts';
import type { Sidebar } from './harness/sidebar.ts';
import { FIRST, NEWER, openStore, type Store, storePrefs, updateByItself, versionNow } from './harness/store.ts';
import { until } from './harness/until.ts';

// Real updates: Firefox finds a newer version, downloads it, and asks whether it may install it; nothing is dispatched by hand.

// Firefox starts anew in each, and Aparté once more.
vi.setConfig({ testTimeout: 120_000 });

const ready = 'A newer Aparté is ready.';

let folder: string;
let store: Store;
let fox: Fox;
let sidebar: Sidebar;
let removeProfile: (() => Promise<void>) | undefined;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'aparte-store-'));
  store = await openStore(folder);
});
beforeEach(async () => {
  const { profile, remove } = await newProfile();
  removeProfile = remove;
  fox = await launchFox(profile, { build: store.packed, prefs: storePrefs });
  sidebar = await fox.openSidebar();
  await sidebar.focus();
  await log(sidebar, 'call the baker');
  await sayWhose(sidebar, 'Marie');
});
afterEach(async () => {
  await fox?.close();
  await removeProfile?.();
});
afterAll(async () => {
  store?.close();
  await rm(folder, { recursive: true, force: true });
});

/** So long after a page has gone, or the event page has, all has settled. */
const aWhile = () => new Promise((later) => setTimeout(later, 1_500));

const says = (place: Place, text: string) =>
  place.ask((wanted: string) => document.querySelector('.update')?.textContent?.includes(wanted) ?? false, text);

it('found in a call it waits and is not said; after it, one line; the coach restarts, nothing is lost, it is said', async () => {
  expect(await updateByItself(fox)).toBe('postponed');
  await waits();
  expect(await says(sidebar, ready)).toBe(false);
  await endAndGoOn();
  await seeText(sidebar, '.update', ready);
  await logKey(sidebar);
  await caretIn(sidebar, homework);
  await sidebar.type('half a sentence');
  await seeValue(sidebar, homework, 'half a sentence');
  await clickOn(sidebar, 'Back');
  void clickOn(sidebar, 'Restart now').catch(() => undefined); // its answer goes with the page
  await until('the newer one is there', async () => (await versionNow(fox)) === NEWER);
  sidebar = await fox.openSidebar();
  await seeScreen(sidebar, 'capture'); // where something is half-written
  await seeValue(sidebar, homework, 'half a sentence');
  await clickOn(sidebar, 'Back');
  await seeText(sidebar, '.update', `this is version ${NEWER}`);
  await clickOn(sidebar, 'Close');
  await sidebar.until('it is said no more', () => document.querySelector('.update') === null);
  await seeMaries('call the baker');
  await seeValue(sidebar, homework, 'half a sentence');
});

it('the sidebar closed in a call: it waits, however often the event page stops; closed after the call, it comes', async () => {
  expect(await updateByItself(fox)).toBe('postponed');
  await waits();
  await fox.clickToolbar();
  await until('the sidebar is closed', async () => !(await fox.sidebar.isOpen()));
  await aWhile();
  await fox.stopEventPage();
  sidebar = await fox.openSidebar();
  expect(await versionNow(fox)).toBe(FIRST);
  await aWhile();
  await fox.stopEventPage();
  await aWhile(); // the sidebar has said again that it is there
  await endAndGoOn();
  await seeText(sidebar, '.update', ready);
  await fox.clickToolbar();
  await until('the newer one is there', async () => (await versionNow(fox)) === NEWER);
  sidebar = await fox.openSidebar();
  await seeText(sidebar, '.update', `this is version ${NEWER}`);
  await seeMaries('call the baker');
});

it('with no page of ours open it comes at once, and is said at the next opening', async () => {
  await endAndGoOn();
  await fox.clickToolbar();
  await until('the sidebar is closed', async () => !(await fox.sidebar.isOpen()));
  await updateByItself(fox);
  await until('the newer one is there', async () => (await versionNow(fox)) === NEWER);
  sidebar = await fox.openSidebar();
  await seeText(sidebar, '.update', `this is version ${NEWER}`);
});

/** The call is over, its energy said: the question is who is next. */
async function endAndGoOn(): Promise<void> {
  await sidebar.focus();
  await sidebar.click('.clock');
  await seeText(sidebar, 'h1', 'How much energy is left in you?');
  await sidebar.press('4');
  await clickOn(sidebar, 'Next call');
  await seeScreen(sidebar, 'who');
}

/** Chosen anew, she has what was logged for her before. */
async function seeMaries(words: string): Promise<void> {
  await sidebar.focus();
  await sidebar.click(homework);
  await sidebar.type('Marie');
  await sidebar.press(keys.enter);
  await seeScreen(sidebar, 'preparation');
  await logKey(sidebar);
  await seeListed(sidebar, words);
}

/** Firefox has told the worker, and the page knows it. */
async function waits(): Promise<void> {
  await sidebar.until('an update waits', async () => {
    const { storage } = (globalThis as unknown as { browser: { storage: { session: { get(): Promise<object> } } } }).browser;
    return 'updateReady' in (await storage.session.get());
  });
  expect(await versionNow(fox)).toBe(FIRST);
}
