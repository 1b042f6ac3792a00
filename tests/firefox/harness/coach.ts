import { keys, type Page } from './page.ts';

/** Our page wherever it is shown: in the sidebar, in a window of its own, in a tab. */
export type Place = Pick<Page, 'ask' | 'evaluate' | 'until' | 'see' | 'click' | 'type' | 'press'>;

// What a coach does in it, with the keyboard that it has now, and sees in it.

export const homework = '#homework';
export const whose = '[role=combobox]';
export const editor = 'li textarea';
export const alert = '.note[role=alert]';

/** The words of every line of the list, newest first. */
export const listed = (place: Place) => place.ask(() => [...document.querySelectorAll('.row-words')].map(({ textContent }) => textContent));

export const seeListed = (place: Place, words: string) =>
  place.until(
    `“${words}” is in the list`,
    (wanted: string) => [...document.querySelectorAll('.row-words')].some(({ textContent }) => textContent === wanted),
    words,
  );

export const caretIn = (place: Place, selector: string) =>
  place.until(`the caret is in ${selector}`, (wanted: string) => document.activeElement?.matches(wanted), selector);

export const textIn = (place: Place, selector: string) =>
  place.ask((wanted: string) => document.querySelector<HTMLInputElement | HTMLTextAreaElement>(wanted)?.value, selector);

export const seeValue = (place: Place, selector: string, value: string) =>
  place.until(
    `“${value.slice(0, 60)}” is in ${selector}`,
    (wanted: string, text: string) => document.querySelector<HTMLInputElement | HTMLTextAreaElement>(wanted)?.value === text,
    selector,
    value,
  );

export const seeText = (place: Place, selector: string, text: string) =>
  place.until(
    `“${text}” is in ${selector}`,
    (wanted: string, part: string) => [...document.querySelectorAll(wanted)].some(({ textContent }) => textContent?.includes(part)),
    selector,
    text,
  );

/** What is being typed is on the disk: from here on nothing that happens to the page, or to the browser, loses it. */
export const seeKept = (place: Place, text: string) =>
  place.until(
    `“${text}” is on the disk`,
    (wanted: string) =>
      new Promise((answer) => {
        const request = indexedDB.open('aparte');
        request.onsuccess = () => {
          const all = request.result.transaction('drafts').objectStore('drafts').getAll();
          all.onsuccess = () => {
            request.result.close();
            answer(JSON.stringify(all.result).includes(wanted));
          };
        };
      }),
    text,
  );

interface WithBrowser {
  browser: {
    windows: { getCurrent(): Promise<{ id: number }> };
    storage: { session: { set(items: object): Promise<void> } };
  };
}

export const seeScreen = (place: Place, name: string) =>
  place.until(`the screen is ${name}`, (wanted: string) => document.querySelector<HTMLElement>('main')?.dataset.screen === wanted, name);

/** The log-homework key without its keyboard: as the background, which hears it, asks this page for the caret. */
export async function logKey(place: Place): Promise<void> {
  await place.ask(async () => {
    const { browser } = globalThis as unknown as WithBrowser;
    const { id } = await browser.windows.getCurrent();
    await browser.storage.session.set({ caret: { windowId: id, at: Date.now() } });
  });
  await place.until('the field is there', () =>
    ['capture', 'during'].includes(document.querySelector<HTMLElement>('main')?.dataset.screen ?? ''),
  );
}

/** Types words and one Enter, and waits until they stand in the list. With nobody chosen that is what the key is for. */
export async function log(place: Place, words: string): Promise<void> {
  await place.until('a screen is there', () => document.querySelector<HTMLElement>('main')?.dataset.screen !== undefined);
  if (await place.ask(() => document.querySelector<HTMLElement>('main')?.dataset.screen === 'who')) await logKey(place);
  await caretIn(place, homework);
  await place.type(words);
  await place.press(keys.enter);
  await seeListed(place, words);
}

/** Answers “Whose is it?” with a name. */
export async function sayWhose(place: Place, name: string): Promise<void> {
  await caretIn(place, whose);
  await place.type(name);
  await place.press(keys.enter);
  await seeText(place, '.person', name);
  await caretIn(place, homework);
}

/** Clicks the button that says this, or whose name for screen readers is this. */
export async function clickOn(place: Place, words: string): Promise<void> {
  await place.until(
    `a button says “${words}”`,
    (wanted: string) => {
      document.querySelector('[data-clicked]')?.removeAttribute('data-clicked');
      // A choice has its digit before its words.
      const says = (button: HTMLElement) =>
        [button.textContent, button.ariaLabel].some((text) => text?.replace(/[\u2068\u2069]|^\d/gu, '') === wanted);
      const found = [...document.querySelectorAll<HTMLElement>('button')].find((button) => button.checkVisibility() && says(button));
      if (found) found.dataset.clicked = '';
      return found !== undefined;
    },
    words,
  );
  await place.click('[data-clicked]');
}

/** Opens the menu and clicks the item with these words. */
export async function fromMenu(place: Place, words: string): Promise<void> {
  await place.click('.menu-button');
  const at = await place.ask(
    (wanted: string) => [...document.querySelectorAll('.menu .item')].findIndex(({ textContent }) => textContent === wanted),
    words,
  );
  if (at < 0) throw new Error(`Nothing in the menu says “${words}”`);
  await place.click(`.menu .item:nth-of-type(${at + 1})`);
}

/** Tab by Tab, however many controls there are on the way; it fails when the way leads out of the page. @param chord `shift, tab`: backwards */
export async function tabTo(place: Place, selector: string, chord: string[] = [keys.tab]): Promise<void> {
  const way: string[] = [];
  while (!(await place.ask((wanted: string) => document.activeElement?.matches(wanted), selector))) {
    const from = await place.ask(markCaret);
    way.push(from);
    if (way.length > 30) throw new Error(`No Tab leads to ${selector}: ${way.join(', ')}`);
    await place.press(...chord);
    await place.until(`Tab leads on from ${from}`, caretMoved);
  }
}

function markCaret(): string {
  for (const marked of document.querySelectorAll('[data-caret]')) marked.removeAttribute('data-caret');
  const active = document.activeElement as HTMLElement;
  active.dataset.caret = '';
  return `${active.localName}.${active.className}`;
}

function caretMoved(): boolean {
  return (document.activeElement as HTMLElement).dataset.caret === undefined;
}
