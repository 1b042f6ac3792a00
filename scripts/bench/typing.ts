import { type Bench, closePanel, openPanel, pause, type Subject } from './browser.ts';
import type { Figure } from './figures.ts';
import type { TargetPage } from './target.ts';

/** Milliseconds from the `input` event. */
interface Stroke {
  disk: number;
  frame: number;
}

const LETTERS = 25;
/** A fast typist: ten letters a second, never in step with the screen. */
const betweenLetters = () => pause(85 + Math.random() * 30);

/** Types into the floor and into Aparté (with ten years in its database) in turn. */
export async function measureTyping(bench: Bench, rounds: number): Promise<Figure[]> {
  const strokes: Record<'floor' | 'practice', Stroke[]> = { floor: [], practice: [] };
  for (let round = 0; round < rounds; round++) {
    for (const subject of ['floor', 'practice'] as const) strokes[subject].push(...(await typeIn(bench, subject)));
  }
  const compare = (name: string, what: keyof Stroke, limit: number): Figure => ({
    ...{ name, unit: 'ms', budget: { of: 'p95', limit } },
    aparte: strokes.practice.map((stroke) => stroke[what]),
    against: { what: 'floor', samples: strokes.floor.map((stroke) => stroke[what]) },
  });
  return [compare('keystroke → on disk', 'disk', 150), compare('keystroke → next frame', 'frame', 16)];
}

async function typeIn(bench: Bench, subject: Subject): Promise<Stroke[]> {
  const panel = await openPanel(bench, subject);
  await pause(600); // what is done when the browser is idle is done
  await panel.evaluate(watchTyping);
  for (let letter = 0; letter < LETTERS; letter++) {
    await press(panel, String.fromCharCode(97 + letter));
    await betweenLetters();
  }
  await pause(500);
  const strokes = await panel.evaluate(() => globalThis.strokes);
  await closePanel(bench, subject, panel);
  const lost = strokes.some(({ disk, frame }) => disk === 0 || frame === 0);
  if (strokes.length !== LETTERS || lost) throw new Error(`Not every keystroke in ${subject} was seen to reach the disk and the screen.`);
  return strokes;
}

async function press(panel: TargetPage, letter: string): Promise<void> {
  const key = { key: letter, code: `Key${letter.toUpperCase()}`, windowsVirtualKeyCode: letter.toUpperCase().charCodeAt(0) };
  await panel.send('Input.dispatchKeyEvent', { type: 'keyDown', text: letter, ...key });
  await panel.send('Input.dispatchKeyEvent', { type: 'keyUp', ...key });
}

declare global {
  var strokes: Stroke[];
}

/**
 * Runs in the panel. The product has no hook for this: IndexedDB's own `put` is wrapped, which sees the text that is written and hears when
 * its transaction is complete; with strict durability that is when it is on the disk. (Asking for the row from another page instead would
 * find it before it is on the disk, and would compete with the writing.) A write that waited for another one brings several letters at once.
 * A frame counts from when the browser begins to render it: all that the keystroke set off in the page has then run.
 */
function watchTyping(): void {
  globalThis.strokes = [];
  const waiting: { length: number; at: number; stroke: Stroke }[] = [];
  addEventListener(
    'input',
    ({ target, timeStamp }) => {
      const stroke: Stroke = { disk: 0, frame: 0 };
      globalThis.strokes.push(stroke);
      waiting.push({ length: (target as HTMLTextAreaElement).value.length, at: timeStamp, stroke });
      requestAnimationFrame(() => {
        stroke.frame = performance.now() - timeStamp;
      });
    },
    { capture: true },
  );
  const put = IDBObjectStore.prototype.put;
  IDBObjectStore.prototype.put = function (value: { text?: string; body?: { text?: string } }, key) {
    const length = (value.text ?? value.body?.text)?.length;
    if (length !== undefined) {
      this.transaction.addEventListener('complete', () => {
        while (waiting[0] && waiting[0].length <= length) {
          const { at, stroke } = waiting.shift() as (typeof waiting)[0];
          stroke.disk = performance.now() - at;
        }
      });
    }
    return key === undefined ? put.call(this, value) : put.call(this, value, key);
  };
}
