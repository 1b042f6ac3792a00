import { afterAll, expect, it } from 'vitest';
import { caretIn, editor, homework, listed, log, seeListed, seeValue, textIn, whose } from './harness/coach.ts';
import { type Fox, launchFox, newProfile } from './harness/fox.ts';
import { keys, type Page } from './harness/page.ts';
import { until } from './harness/until.ts';

const SAFE_AFTER = 150; // milliseconds from a key to the disk, as promised

let fox: Fox | undefined;
let profile: string;
let removeProfile: (() => Promise<void>) | undefined;
/** What one test leaves is what the next begins with, as it goes on after a crash; nothing is left by a test that failed. */
let left: Page | undefined;

afterAll(end);

async function end(): Promise<void> {
  await fox?.close();
  fox = undefined;
  await removeProfile?.();
  removeProfile = undefined;
}

async function begin(): Promise<Page> {
  const own = left;
  left = undefined;
  if (own) return own;
  await end();
  ({ profile, remove: removeProfile } = await newProfile());
  return start();
}

async function start(): Promise<Page> {
  fox = await launchFox(profile);
  return fox.openOwnWindow();
}

async function kill(): Promise<void> {
  await fox?.kill();
  fox = undefined;
}

/** Escape from a field that a crash has left open closes it. */
async function leave(own: Page): Promise<void> {
  await own.click(whose);
  await own.press(keys.escape);
  await caretIn(own, homework);
}

/** Each field in which a coach can be typing: how to come to it, what stands in it then, and how it is done with after the crash. */
const fields: Record<
  string,
  { at: string; begins: string; reach(own: Page): Promise<unknown>; finish(own: Page, found: string): Promise<unknown> }
> = {
  homework: {
    at: homework,
    begins: '',
    reach: (own) => own.see(homework),
    finish: async (own) => {
      await own.ask(() => document.querySelector<HTMLTextAreaElement>('#homework')?.select());
      await own.press(keys.backspace);
      await seeValue(own, homework, '');
    },
  },
  whose: { at: `li ${whose}`, begins: '', reach: (own) => log(own, 'call'), finish: leave },
  person: { at: whose, begins: '', reach: (own) => own.click('.person'), finish: leave },
  edit: {
    at: editor,
    begins: 'write',
    reach: async (own) => {
      await log(own, 'write');
      await caretIn(own, whose);
      await own.press(keys.escape);
      await caretIn(own, homework);
      await own.click('.entry-words');
    },
    finish: async (own, found) => {
      await own.click(editor);
      await own.press(keys.enter);
      await seeListed(own, found);
      await own.click(homework);
    },
  },
};

it.each(Object.entries(fields))('Firefox is killed while typing in the %s field: all but the last 150 ms is there', async (_, field) => {
  const { at, begins, reach, finish } = field;
  const seed = Date.now() % 100_000;
  const letter = (index: number) => String.fromCharCode(97 + ((seed + index * 7) % 26));
  const typing = 2 * SAFE_AFTER + (seed % 300); // milliseconds, however fast this machine types

  const own = await begin();
  await reach(own);
  await caretIn(own, at);
  await fox?.expectQuiet();
  const letters: string[] = [];
  const typedAt: number[] = [];
  const began = Date.now();
  const due = () => typedAt.some((time) => time <= Date.now() - SAFE_AFTER);
  while (Date.now() < began + typing || !due()) {
    const next = letter(letters.length);
    await own.type(next);
    letters.push(next);
    typedAt.push(Date.now());
  }
  const end = Date.now();
  await kill();

  const safe = typedAt.filter((time) => time <= end - SAFE_AFTER).length;
  console.info(`seed ${seed}: ${safe} of ${letters.length} letters had to be kept`);
  expect(safe).toBeGreaterThan(0);
  const again = await start();
  const wanted = begins + letters.slice(0, safe).join('');
  const kept = again.until(
    `seed ${seed}: ${at} begins with “${wanted}”`,
    (selector: string, text: string) => document.querySelector<HTMLTextAreaElement>(selector)?.value.startsWith(text),
    at,
    wanted,
  );
  await kept.catch(async (error: Error) => {
    throw new Error(`${error.message}; it is “${await textIn(again, at)}”; typed after ${typedAt.map((time) => time - end).join(', ')} ms`);
  });
  const found = (await textIn(again, at)) as string;
  expect(begins + letters.join(''), `seed ${seed}: nothing but what was typed`).toContain(found);
  await finish(again, found);
  await fox?.expectQuiet();
  left = again;
});

it('killed right after Enter: what the list showed is there, once, and the field is empty', async () => {
  const own = await begin();
  await log(own, 'call the baker');
  await kill();
  const again = await start();
  await seeListed(again, 'call the baker');
  expect((await listed(again)).filter((words) => words === 'call the baker')).toHaveLength(1);
  await again.see(`li ${whose}`);
  await seeValue(again, homework, '');
  await fox?.expectQuiet();
  left = again;
});

it('killed while typing in the sidebar: it is there when the sidebar is opened again', async () => {
  const own = await begin();
  await own.close();
  const sidebar = await (fox as Fox).openSidebar();
  await sidebar.focus();
  await sidebar.click(homework);
  await sidebar.type('half a sentence');
  await seeValue(sidebar, homework, 'half a sentence');
  const typed = Date.now();
  await until('it has to be kept by now', () => Date.now() > typed + SAFE_AFTER);
  await kill();
  fox = await launchFox(profile);
  await seeValue(await fox.openSidebar(), homework, 'half a sentence');
  await fox.expectQuiet();
});
