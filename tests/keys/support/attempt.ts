import { expect } from 'vitest';
import { calm } from './calm.ts';
import { click, press, pressThenType, type } from './keyboard.ts';
import { until } from './until.ts';
import type { ChatSeen, FieldSeen } from './watch.ts';

/** What an attempt needs of a browser, whichever it is. */
export interface Eyes {
  chat(): Promise<ChatSeen>;
  /** Every homework field there is at this moment. */
  fields(): Promise<FieldSeen[]>;
}

let words = 0;

/** Drafts stay from one attempt to the next, so each one has a word of its own. */
function newWord(): string {
  words += 1;
  return `word${[...String(words).padStart(3, '0')].map((digit) => 'abcdefghij'[Number(digit)]).join('')}`;
}

/** Clicks the call's chat field with the mouse, and comes back when it has the keyboard and the machine is at rest. */
export async function talkInChat(eyes: Eyes): Promise<void> {
  await until("the call's chat has the focus", async () => {
    const before = await eyes.chat();
    if (before.focused) return true;
    await click(before.at);
    return (await eyes.chat()).focused;
  });
  await calm();
}

/** The promise: letters typed from so many milliseconds after the chord are in the field. */
const PROMISED = 250;

/**
 * The chord, and a new word from 250 ms after it, into whatever has the keyboard now. None of its letters may be in the call. When the
 * field that is `wanted` had the focus in time, the whole word has to be in it. When it had not, the machine was too busy to show
 * anything about the promise: letters may be lost then, and what has to be in the field is all that is typed once it has the focus.
 * Returns the milliseconds from before the chord is sent until the field has the focus.
 */
export async function logHomework(eyes: Eyes, wanted: (field: FieldSeen) => boolean): Promise<number> {
  const word = newWord();
  const before = await eyes.chat();
  const start = Date.now();
  const typed = pressThenType('alt+shift+l', word);
  let focused = Number.POSITIVE_INFINITY;
  const field = async () => {
    const seen = (await eyes.fields()).find((one) => one.focused && wanted(one));
    if (seen) focused = Math.min(focused, !seen.own && seen.shownAt > start ? seen.shownAt : Date.now());
    return seen;
  };
  await until('the homework field has the focus', field);
  await typed;
  const took = Math.round(focused - start);
  if (took <= PROMISED) await holds(eyes, field, word, took);
  else {
    const again = newWord();
    await type(again);
    await holds(eyes, field, again, took);
  }
  const after = await eyes.chat();
  expect(after.words, "the call's chat").toBe(before.words);
  expect(after.heard.slice(before.heard.length).filter(isLetterOf(word)), 'letters the call heard').toEqual([]);
  return took;
}

async function holds(eyes: Eyes, field: () => Promise<FieldSeen | undefined>, word: string, took: number): Promise<void> {
  const landed = async () => (await field())?.words.includes(word);
  await until(`“${word}” is in the homework field`, landed).catch(async ({ message }: Error) => {
    throw new Error(`${message}; seen: ${JSON.stringify({ took, chat: (await eyes.chat()).words, fields: await eyes.fields() })}`);
  });
}

/**
 * The same for a window that has yet to be made, which takes the browser longer than 250 ms: the word is typed once the window has the
 * focus, and how long that took is what is measured.
 */
export async function logHomeworkOnceThere(eyes: Eyes, wanted: (field: FieldSeen) => boolean): Promise<number> {
  const word = newWord();
  const before = await eyes.chat();
  const start = Date.now();
  await press('alt+shift+l');
  await until('the homework field has the focus', async () => (await eyes.fields()).some((field) => field.focused && wanted(field)));
  const took = Date.now() - start;
  await type(word);
  await until(`“${word}” is in the homework field`, async () =>
    (await eyes.fields()).some((field) => wanted(field) && field.words.includes(word)),
  );
  expect((await eyes.chat()).words, "the call's chat").toBe(before.words);
  return took;
}

/** Of the chord itself the page may hear Alt and Shift, which are not letters. */
function isLetterOf(word: string) {
  return (key: string) => key.length === 1 && word.includes(key.toLowerCase());
}
