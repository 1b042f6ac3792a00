import { expect } from 'vitest';
import { click, press, pressThenType } from './keyboard.ts';
import { type Letter, newPhrase, textOf } from './person.ts';
import { until } from './until.ts';
import type { ChatSeen, FieldSeen } from './watch.ts';

/** What an attempt needs of a browser, whichever it is. */
export interface Eyes {
  chat(): Promise<ChatSeen>;
  /** Every homework field there is at this moment. */
  fields(): Promise<FieldSeen[]>;
}

/** What became of a phrase. */
export interface Landing {
  /** When the first letter that is in the field was typed, in ms after the chord: all that follow it are there too. */
  from: number;
  /** How many letters the call heard. */
  heard: number;
}

/** Clicks the call's chat field with the mouse, and comes back when it has the keyboard. */
export async function talkInChat(eyes: Eyes): Promise<void> {
  await until("the call's chat has the focus", async () => {
    const before = await eyes.chat();
    if (before.focused) return true;
    await click(before.at);
    return (await eyes.chat()).focused;
  });
}

/**
 * The chord, and a phrase from 100 ms after it, into whatever has the keyboard now. Counted letter by letter: what the call heard, and
 * what stands in the field that is `wanted`. From the first letter that it takes none is missing, none twice, and the phrase is not lost
 * whole; how soon that is, is a figure (Report, and `npm run bench` beside a bare page). The field is emptied afterwards.
 * @param draft what was half-written in that field before, and stays in front
 */
export async function logHomework(eyes: Eyes, wanted: (field: FieldSeen) => boolean, draft = ''): Promise<Landing> {
  const phrase = newPhrase();
  const words = textOf(phrase);
  const before = await eyes.chat();
  await pressThenType('alt+shift+l', phrase);
  const field = async () => (await eyes.fields()).find((one) => one.focused && wanted(one));
  const seen = async () => JSON.stringify({ typed: words, chat: await eyes.chat(), fields: await eyes.fields() });
  const landed = await until('the end of the phrase is in the homework field', async () => endIn(phrase, await field())).catch(
    async ({ message }: Error) => {
      throw new Error(`${message}; seen: ${await seen()}`);
    },
  );
  const after = await eyes.chat();
  await press('ctrl+a');
  await press('BackSpace');
  await until('the field is empty', async () => (await field())?.words === '');
  expect(landed.front, `in front of the end of “${words}”`).toBe(draft);
  return { from: landed.from, heard: after.heard.slice(before.heard.length).filter((key) => key.length === 1).length };
}

/** The longest end of the phrase that a field ends with, and what stands in front of it; undefined while the last letters have not come. */
function endIn(phrase: readonly Letter[], field: FieldSeen | undefined): { from: number; front: string } | undefined {
  if (!field) return undefined;
  const index = phrase.findIndex((_, first) => field.words.endsWith(textOf(phrase.slice(first))));
  const [letter] = index < 0 ? [] : phrase.slice(index);
  // One letter may be an accident.
  if (!letter || index > phrase.length - 2) return undefined;
  return { from: letter.at, front: field.words.slice(0, index - phrase.length) };
}
