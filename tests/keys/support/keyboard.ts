import { execFile } from 'node:child_process';
import { promisify } from 'node:util';

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

/** What a coach does: the chord, then words at once. The 250 ms are the specification, not a wait for something to be ready. */
export async function pressThenType(chord: string, words: string): Promise<void> {
  await xdotool('key', chord, 'sleep', '0.25', 'type', '--delay', '30', words);
}

export async function type(words: string): Promise<void> {
  await xdotool('type', '--delay', '30', words);
}

export async function click({ x, y }: Point): Promise<void> {
  await xdotool('mousemove', String(Math.round(x)), String(Math.round(y)), 'click', '1');
}
