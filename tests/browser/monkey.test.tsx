import { afterEach, beforeEach, expect, test } from 'vitest';
import { prove } from '../../lib/exchange/verify.ts';
import type { Desk } from '../../lib/state/desk.ts';
import { choose } from '../../lib/store/clients.ts';
import { takeFromBefore } from '../../lib/store/entries.ts';
import { merge, readArchive } from '../support/archive.ts';
import { randomFrom } from '../support/random.ts';
import { savedArchive } from '../unit/support/archive.ts';
import { hostile } from '../unit/support/records.ts';
import { screenShown, showPanel } from './mount.tsx';

// Somebody who types anything into whatever field there is and presses whatever can be pressed, thousands of times. Nothing may ever be
// uncaught, no screen may fail to show, and what was kept is in a copy that reads back equal.

/** The same in every usual run; `npm run soak` does 10,000 others. */
const acts = Number(import.meta.env.VITE_APARTE_MONKEY ?? 600);
const seed = Number(import.meta.env.VITE_APARTE_SEED ?? 20_261_129);

const { next: random, oneOf } = randomFrom(seed);

const texts = [
  ...hostile,
  ...['le 31 février', 'on Friday at 25:99', '8:1', '½:1', '0:0', '999999999999:1', '-1', '<b>x</b>', 'constructor'],
  ...['أمينة الزهراء', 'Ǆ ß ﬁ İ ı', 'x'.repeat(10_001), 'a\nb\nc', 'Anna\nBen\nCleo', '1', '8 contre 1', 'tomorrow', 'demain 9 h'],
];
const anything = () =>
  random() < 0.6
    ? oneOf(texts)
    : String.fromCodePoint(...Array.from({ length: 1 + random() * 12 }, () => 32 + Math.floor(random() * 0x600)));

const keys = [
  'Enter',
  'Enter',
  'Escape',
  'Tab',
  '0',
  '1',
  '2',
  '3',
  '4',
  '5',
  '6',
  '7',
  '8',
  '9',
  ',',
  ';',
  '/',
  '?',
  'F2',
  'F8',
  'a',
  ' ',
];

const uncaught: string[] = [];
const note = (event: ErrorEvent | PromiseRejectionEvent) => {
  const what = 'reason' in event ? event.reason : event.error;
  // The stage asks the browser for tabs and windows, which a page outside of an extension has none of.
  if (/only be loaded in a browser extension/u.test(String(what))) event.preventDefault();
  else uncaught.push(String(what?.stack ?? what ?? (event as ErrorEvent).message));
};
beforeEach(() => {
  addEventListener('error', note);
  addEventListener('unhandledrejection', note);
});
afterEach(() => {
  removeEventListener('error', note);
  removeEventListener('unhandledrejection', note);
});

const shown = (element: Element) => element.checkVisibility({ visibilityProperty: true });
const all = <T extends Element>(selector: string) => [...document.querySelectorAll<T>(selector)].filter(shown);

const press = (target: Element, key: string) => {
  const event = { key, code: /^\d$/u.test(key) ? `Digit${key}` : key, bubbles: true, cancelable: true, composed: true };
  target.dispatchEvent(new KeyboardEvent('keydown', event));
  target.dispatchEvent(new KeyboardEvent('keyup', event));
};

type Field = HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement;
/** Where something was typed, by what its field is called. */
const reached = new Set<string>();

function typeInto(field: Field): void {
  if (field instanceof HTMLInputElement && /^(?:checkbox|radio)$/u.test(field.type)) {
    field.click();
    return;
  }
  if (field instanceof HTMLSelectElement) field.selectedIndex = Math.floor(random() * field.options.length);
  else {
    field.focus();
    field.value = anything();
    field.dispatchEvent(new InputEvent('input', { bubbles: true }));
  }
  field.dispatchEvent(new Event('change', { bubbles: true }));
  reached.add(field.getAttribute('aria-label') ?? field.labels?.[0]?.textContent ?? field.id);
}

/** What leaves the page, or asks the browser for a file, is not for here. */
const leaves = /Save|window|Notebook|Settings|picture|Copy|aloud|Share|file|calendar/iu;

/** One thing that somebody could do. @returns what it was */
async function act(): Promise<string> {
  const fields = all<Field>('textarea, input:not([type="file"]), select').filter((field) => !field.disabled);
  const buttons = all<HTMLElement>('button, [role="option"], summary').filter(
    (button) => !(button as HTMLButtonElement).disabled && !leaves.test(button.textContent ?? ''),
  );
  const what = random();
  if (fields.length > 0 && what < 0.35) {
    const field = oneOf(fields);
    typeInto(field);
    if (random() < 0.7) press(field, 'Enter');
    return `typed into ${field.getAttribute('aria-label') ?? field.id}`;
  }
  if (buttons.length > 0 && what < 0.85) {
    const button = oneOf(buttons);
    const words = button.textContent;
    button.click();
    return `pressed “${words}”`;
  }
  const key = oneOf(keys);
  press(document.activeElement ?? document.body, key);
  return `key ${key}`;
}

const settled = () => new Promise<void>((done) => requestAnimationFrame(() => setTimeout(done, 12)));

/** All that is kept, in a copy that is proved, and reads back equal. */
async function copyIsGood(): Promise<void> {
  const { text, tally } = await savedArchive();
  await prove({ file: new Blob([text]), opener: { kind: 'plain' } }, tally);
  const counts = await merge(readArchive(text));
  for (const [kind, { added, changed, deleted }] of Object.entries(counts)) {
    expect([kind, added, changed, deleted]).toEqual([kind, 0, 0, 0]);
  }
}

test(
  'anything typed and pressed anywhere: nothing is uncaught, every screen shows, the copy is good',
  async () => {
    console.info(`monkey: ${acts} acts, seed ${seed}`);
    const marie = await choose({ name: 'Marie' });
    for (const words of ['call the baker', 'write to her sister', 'two pages a day']) await takeFromBefore(words, marie.id);
    const desk: Desk = await showPanel({ asksWho: true });
    const screens = new Set<string>();
    const lately: string[] = [];
    for (let count = 0; count < acts; count++) {
      lately.push(await act());
      await settled();
      const fault = uncaught[0] ?? document.querySelector('[role="alert"] .actions')?.parentElement?.textContent;
      if (fault || !screenShown())
        throw new Error(`${fault ?? 'no screen'}\nafter ${count} acts (seed ${seed}): ${lately.slice(-12).join('; ')}`);
      const place = desk.place.value;
      screens.add(place ? `${place.flow}:${place.step.replace(/:[\da-f-]{36}/u, '')}` : (screenShown() ?? ''));
    }
    console.info(`monkey: ${screens.size} screens, ${reached.size} fields: ${[...screens].join(' ')} · ${[...reached].join(' · ')}`);
    await copyIsGood();
  },
  acts * 400,
);
