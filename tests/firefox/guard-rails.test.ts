import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { ARCHIVE_FORMAT, ARCHIVE_VERSION } from '../../lib/exchange/archive.ts';
import { caretIn, clickOn, homework, type Place, seeText } from './harness/coach.ts';
import type { Fox } from './harness/fox.ts';
import { keys, type Page } from './harness/page.ts';
import type { Sidebar } from './harness/sidebar.ts';
import { useFox } from './harness/use-fox.ts';

const DAY = 86_400_000;
const HOUR = 3_600_000;
const [ada, ben, cleo] = ['a', 'b', 'c'].map((letter) => `${letter.repeat(8)}-1111-4111-8111-111111111111`) as [string, string, string];

/** Five weeks that drain: Ada, then Ben on the same day; a plan whose day is today; a rule that nobody was told yet; Cleo's first call. */
function practice(now: number): string {
  let count = 0;
  const stored = (at: number) => ({
    id: `00000000-0000-4000-8000-${String(++count).padStart(12, '0')}`,
    createdAt: at,
    updatedAt: at,
  });
  const noon = new Date(now).setHours(12, 0, 0, 0);
  const weeks = [5, 4, 3, 2, 1].map((back) => noon - back * 7 * DAY);
  const session = (clientId: string, startedAt: number, energy: number) => ({
    ...stored(startedAt),
    ...{ clientId, startedAt, endedAt: startedAt + HOUR, lastEntryAt: startedAt, energy },
  });
  const sessions = weeks.flatMap((at, week) => [session(ada, at, week === 0 ? 4 : 2), session(ben, at + 2 * HOUR, 3)]);
  const begun = stored(weeks[0] as number);
  const client = (id: string, name: string, more = {}) => ({ ...begun, id, name, language: 'fr', ...more });
  const rail = (at: number, fields: object) => ({ ...stored(at), clientId: ada, sessionId: sessions[8]?.id, at, ...fields });
  const [last] = weeks.slice(-1) as [number];
  const local = new Date(now - new Date(now).getTimezoneOffset() * 60_000).toISOString().slice(0, 10);
  const records = {
    clients: [client(ada, 'Ada'), client(ben, 'Ben'), client(cleo, 'Cléo', { status: 'first-call' })],
    sessions,
    notes: [],
    homework: [],
    rails: [
      rail(last, { kind: 'sign', sign: 'late-payment', words: '' }),
      rail(last, { kind: 'plan', words: 'payer avant la séance', by: local, how: 'trois séances de suite' }),
    ],
    own: [{ ...begun, kind: 'rule', spoken: 'on commence à l’heure', words: '', situation: 'late' }],
  };
  return JSON.stringify({ format: ARCHIVE_FORMAT, version: ARCHIVE_VERSION, exportedAt: new Date(now).toISOString(), records });
}

let fox: Fox;
let sidebar: Sidebar;
let notebook: Page;

useFox(async (launched, downloads) => {
  fox = launched;
  const file = join(downloads, 'practice.json');
  await writeFile(file, practice(Date.now()));
  const first = await fox.open('notebook.html');
  await first.ask(() => localStorage.setItem('preferences', JSON.stringify({ language: 'fr', copyOffered: true })));
  await first.close();
  notebook = await fox.open('notebook.html');
  await notebook.setFiles('input[type=file]', file);
  await seeText(notebook, '[role=status]', 'Cette archive apporterait');
  await notebook.click('[aria-labelledby=import-title] .next');
  await seeText(notebook, '[role=status]', 'C’est fait');
  sidebar = await fox.openSidebar();
  await sidebar.focus();
});

const before = 'main[data-screen=preparation]';
const prepared = (text: string) => seeText(sidebar, before, text);

/** Every value set apart for its direction is read as it stands. */
const says = async (place: Place, selector: string) =>
  (await place.ask((wanted: string) => document.querySelector(wanted)?.textContent ?? '', selector)).replace(/[\u2066-\u2069]/gu, '');

async function choose(name: string): Promise<void> {
  await sidebar.click('button.person');
  await caretIn(sidebar, '[role=combobox]');
  await sidebar.type(name);
  await sidebar.press(keys.enter);
  await seeText(sidebar, '.person', name);
  await sidebar.see(before);
}

it('before the call: what it costs, in counts; nobody else is named', async () => {
  await choose('Ada');
  await clickOn(sidebar, 'Plus');
  await prepared('2 ou moins après quatre des cinq dernières séances (4, 2, 2, 2, 2).');
  expect(await says(sidebar, before)).toContain('Après Ada, vous commencez la séance suivante à 2');
  expect(await says(sidebar, before)).not.toMatch(/Ben|%/u);
});

it('a rule never told is told with two keys from the middle of a note, then recalled; what is taken from it is kept', async () => {
  await clickOn(sidebar, 'Commencer la séance');
  await caretIn(sidebar, homework);
  await sidebar.type('en retard');
  await sidebar.press(keys.f8);
  await seeText(sidebar, 'h1', 'Que faut-il dire');
  await sidebar.press('3');
  await seeText(sidebar, 'h1', 'Je sais que vos journées sont pleines.');
  expect(await says(sidebar, '.step')).toContain('Je ne vous l’avais pas dit clairement\u00a0: on commence à l’heure.');
  await sidebar.press('1');
  await seeText(sidebar, 'h1', 'Qu’est-ce que vous en retenez');
  await sidebar.type('je préviens la veille');
  await caretIn(sidebar, homework);
  await sidebar.press(keys.enter);
  await sidebar.until('back in the note', () => document.querySelector<HTMLTextAreaElement>('#homework')?.value === 'en retard');
  await sidebar.press(keys.f8);
  await seeText(sidebar, 'h1', 'Que faut-il dire');
  await sidebar.press('3');
  await seeText(sidebar, '.cue.then', 'Je l’ai dit le');
  await sidebar.press('1');
  await seeText(sidebar, 'h1', 'Qu’est-ce que vous en retenez');
  await sidebar.press('1'); // agreed
  await seeText(sidebar, '.next-line', 'convenu');
});

it('after the call: three signs', async () => {
  await sidebar.click('.clock');
  await sidebar.see('main[data-screen=after]');
  await sidebar.press('2');
  await clickOn(sidebar, 'C’était le dernier');
  await seeText(sidebar, '.finishing', 'Ada');
  await clickOn(sidebar, 'Quelque chose à noter\u00a0?');
  await sidebar.see('.opened [aria-pressed]');
  const signs = await sidebar.ask(() =>
    [...document.querySelectorAll('.opened button[aria-pressed]')].slice(0, 3).map((button) => button.textContent ?? ''),
  );
  expect(signs).toHaveLength(3);
  for (const sign of signs) {
    await clickOn(sidebar, sign);
    await sidebar.until(
      `${sign} is noted`,
      (words: string) => [...document.querySelectorAll('.opened [aria-pressed=true]')].some(({ textContent }) => textContent === words),
      sign,
    );
  }
});

it('the next call of the day is told without a name; a first call is offered what was learned, and is declined', async () => {
  await choose('Ben');
  await prepared('Vous sortez d’une séance qui vous laisse souvent à 2');
  expect(await says(sidebar, before)).not.toContain('Ada');
  await choose('Cléo');
  await clickOn(sidebar, 'Plus');
  await prepared('Vous avez déjà rencontré');
  expect(await says(sidebar, before)).not.toContain('Ada');
  await clickOn(sidebar, 'Si ce n’est pas pour vous');
  await prepared('Je ne crois pas être la bonne personne pour vous.');
  await clickOn(sidebar, 'J’ai décliné');
  await seeText(sidebar, '.unfinished', 'Décliné');
});

it('a plan’s day: not kept, the parting plan is opened about the same person, filled and still there when it is opened again', async () => {
  await choose('Ada');
  await prepared('payer avant la séance');
  await clickOn(sidebar, 'Pas tenu'); // what was opened of her is still open
  await notebook.close();
  await clickOn(sidebar, 'Fin d’accompagnement');
  const plan = await fox.find('notebook.html#guard-rails');
  await seeText(plan, 'main', 'Un plan n’est pas tenu.');
  expect(await plan.ask(() => `${document.title} ${location.href}`)).not.toContain('Ada');
  await plan.click('[type=checkbox]');
  await seeText(plan, 'main', '1 sur 7');
  await plan.close();
  await prepared('Fin d’accompagnement\u00a0: 1 sur 7.');
});
