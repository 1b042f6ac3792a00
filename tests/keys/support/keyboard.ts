import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import type { Letter } from './person.ts';

/** Never the blocking kind: it would freeze the tools that watch the browser, and letters would seem lost. */
async function xdotool(...words: string[]): Promise<void> {
  await promisify(execFile)('xdotool', words);
}

/** A point of the screen, in pixels. */
export interface Point {
  x: number;
  y: number;
}

/** Presses the browser's own accelerator, nothing synthetic: whichever window has the focus gets it. */
export async function press(chord: string): Promise<void> {
  await xdotool('key', chord);
}

/** What a coach does: the chord, and the words at the pace of a hand, whatever the browser is doing meanwhile. */
export async function pressThenType(chord: string, phrase: readonly Letter[]): Promise<void> {
  const keys = phrase.flatMap(({ letter, at }, index) => {
    const before = phrase[index - 1]?.at ?? 0;
    return ['sleep', String((at - before) / 1000), 'key', '--delay', '0', letter];
  });
  await xdotool('key', '--delay', '0', chord, ...keys);
}

export async function type(words: string): Promise<void> {
  await xdotool('type', '--delay', '80', words);
}

export async function click({ x, y }: Point): Promise<void> {
  await xdotool('mousemove', String(Math.round(x)), String(Math.round(y)), 'click', '1');
}
