import { signal } from '@preact/signals';
import axe from 'axe-core';
import { type ComponentChild, render } from 'preact';
import { afterEach, beforeEach, expect } from 'vitest';
import { page } from 'vitest/browser';
import './styles.css';
import { loadKeys, loadMoments } from '../../components/moments.ts';
import { Notebook } from '../../components/notebook/Notebook.tsx';
import type { KeyBrowser } from '../../components/notebook/settings/Settings.tsx';
import { Panel } from '../../components/Panel.tsx';
import { moreField } from '../../components/prepare/MoreBefore.tsx';
import type { Downloads } from '../../lib/actions/backup/make-copy.ts';
import { type Language, setLanguage } from '../../lib/languages/language.ts';
import { Desk, EVENING, type PanelBrowser } from '../../lib/state/desk.ts';
import { chosenOf } from '../../lib/state/notebook-person.ts';
import type { Section } from '../../lib/state/notebook-section.ts';
import { preferences } from '../../lib/state/preferences.ts';
import { chooseNobody, currentClient, everybody } from '../../lib/store/clients.ts';
import { db } from '../../lib/store/db.ts';
import { openDrafts } from '../../lib/store/drafts.ts';
import { countEntries } from '../../lib/store/holdings.ts';
import { live } from '../../lib/store/live.ts';
import { startSession } from '../../lib/store/sessions.ts';
import { trouble } from '../../lib/store/trouble.ts';

export const widths = [250, 360];

beforeEach(async () => {
  // Emptied, not deleted: what the test before was still reading would be cut off, and say so.
  await db.open();
  await db.transaction('rw', db.tables, () => Promise.all(db.tables.map((table) => table.clear())));
  trouble.value = undefined;
});

/** What tests started and showed: it ends with the test. */
export const stops: (() => void)[] = [];

const desks: Desk[] = [];

/** Ends with the test; what is still being kept of its drafts is on the disk before the next one begins. */
export function ofThisTest(desk: Desk): Desk {
  stops.push(() => desk.stop());
  desks.push(desk);
  return desk;
}

afterEach(async () => {
  for (const stop of stops.splice(0)) stop();
  await Promise.all(desks.splice(0).map((desk) => desk.drafts.peek()?.flushed()));
  document.body.replaceChildren();
  localStorage.clear();
  preferences.value = {};
  delete document.documentElement.dataset.theme;
});

interface Showing {
  width?: number;
  language?: Language;
  /** Where; the page itself unless something is there to be taken over. */
  into?: Element;
  /** Runs in the same tick as the rendering. */
  rightAfter?: () => void;
}

/** Shows components in a window of this width, with the real styles, in the real page. */
export async function show(
  what: ComponentChild,
  { width = 360, language = 'en', into = document.body, rightAfter }: Showing = {},
): Promise<void> {
  await page.viewport(width, 720);
  await loadKeys();
  setLanguage(language);
  render(what, into);
  stops.push(() => render(null, into));
  rightAfter?.();
}

/** A browser that lets nothing be saved by itself. */
export const noDownloads: Downloads = {
  mayDownload: async () => false,
  askToDownload: async () => false,
  saveToDownloads: async (name) => ({ bytes: 0, name, asked: false }),
};

const quietBrowser: PanelBrowser = {
  openOwnWindow() {},
  openNotebook() {},
  openSettings() {},
  openGuardRails() {},
  openBackups() {},
  openKeySettings() {},
  setCurtain() {},
  readKeys: async () => [
    { command: '_execute_action', shortcut: 'Alt+Shift+J' },
    { command: 'log-homework', shortcut: 'Alt+Shift+L' },
  ],
};

type PanelShowing = Showing & { browser?: Partial<PanelBrowser>; asksWho?: true; evening?: true; more?: true };

/** Which screen the panel shows. */
export const screenShown = () => document.querySelector<HTMLElement>('main')?.dataset.screen;

/**
 * The whole panel of one browser window, on the real database. With nobody chosen it is as the log-homework key brings it.
 * @param options `asksWho`: it was opened otherwise, and asks who is next; `evening`: nobody is chosen, and the coach is at what waits;
 * `more`: in Preparation, with what is behind one more word
 */
export async function showPanel(options: PanelShowing = {}): Promise<Desk> {
  if (options.evening) await chooseNobody();
  const [client, people] = [live(() => currentClient), live(() => everybody)];
  stops.push(client.stop, people.stop);
  const desk = ofThisTest(new Desk(openDrafts({ surface: 'panel', windowId: 1 }, [1]), client.value, people.value));
  await desk.draftsRead;
  await show(<Panel desk={desk} browser={{ ...quietBrowser, ...options.browser }} />, options);
  await loadMoments();
  await expect.poll(screenShown).toBeDefined();
  if (options.evening) desk.open(EVENING);
  if (options.more) desk.open(moreField(desk.client.value?.id ?? ''));
  if (screenShown() === 'who' && !options.asksWho && !options.evening) {
    desk.capture();
    await expect.poll(screenShown).toBe('capture');
  }
  return desk;
}

/** The panel in a call with somebody who is chosen, at the field for what they want to do. */
export async function showCall(clientId: string): Promise<Desk> {
  await startSession(clientId);
  const desk = await showPanel();
  await expect.poll(screenShown).toBe('during');
  return desk;
}

/** The desk of a notebook: about whom is said there. */
export async function notebookDesk(): Promise<Desk> {
  const people = live(() => everybody);
  stops.push(people.stop);
  const desk = ofThisTest(new Desk(openDrafts({ surface: 'notebook', windowId: 1 }, [1]), chosenOf(people.value), people.value));
  await desk.draftsRead;
  return desk;
}

/** The whole notebook, on the real database. @param section where it opens */
export async function showNotebook({
  section,
  browser,
  downloads = noDownloads,
  ...options
}: Showing & { section?: Section; browser?: Partial<KeyBrowser>; downloads?: Downloads } = {}): Promise<void> {
  const [people, entries] = [live(() => everybody), live(() => countEntries)];
  stops.push(people.stop, entries.stop);
  const here = {
    desk: await notebookDesk(),
    people: people.value,
    entries: entries.value,
    running: signal(undefined),
    downloads,
  };
  await show(<Notebook {...here} browser={{ readKeys: async () => [], openKeySettings() {}, globalKeys: true, ...browser }} />, options);
  if (section === undefined) return;
  location.hash = section;
  stops.push(() => {
    location.hash = '';
  });
}

/** A sentence as `toHaveTextContent` reads it: spaces that no line breaks at are spaces. */
export const asRead = (text: string): string => text.replaceAll('\u00a0', ' ');

/** Fails on anything that axe finds, on a page wider than its window, and on a button too small for one hand. */
export async function expectSound(): Promise<void> {
  const { violations } = await axe.run(document, { rules: { region: { enabled: false }, 'page-has-heading-one': { enabled: false } } });
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`)).toEqual([]);
  expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(innerWidth);
  const small = [...document.querySelectorAll<HTMLElement>('button, [role="option"], input[type="text"], select')]
    .filter((target) => target.checkVisibility())
    .filter((target) => target.getBoundingClientRect().height < 44 && !target.matches('.entry-words'));
  expect(small.map((target) => target.outerHTML)).toEqual([]);
}
