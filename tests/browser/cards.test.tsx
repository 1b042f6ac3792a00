import { describe, expect, test } from 'vitest';
import { page } from 'vitest/browser';
import '../../components/cards/cards.css';
import { steps } from '../../components/cards/steps.tsx';
import { loadMoments } from '../../components/moments.ts';
import { cards } from '../../lib/domain/deck/deck.ts';
import type { Language } from '../../lib/languages/language.ts';
import { prefer } from '../../lib/state/preferences.ts';
import { changeClient, choose, idOf, makeCurrent } from '../../lib/store/clients.ts';
import { db, notes } from '../../lib/store/db.ts';
import { take } from '../../lib/store/entries.ts';
import { startSession } from '../../lib/store/sessions.ts';
import { expectSound, showPanel, widths } from './mount.tsx';

const cue = () => page.getByRole('heading', { level: 1 });

async function withMarie(language: Language, width = 360) {
  const { id } = await choose({ name: 'Marie' });
  await changeClient(id, { language, cards: { aside: ['courtyard'], hidden: ['train'], hiddenTags: ['height'] } });
  await startSession(id);
  await loadMoments();
  const desk = await showPanel({ width, language });
  await take('note', 'a quiet place', id, await desk.draftsRead, 'note', { card: 'courtyard', exercise: 'step-in' });
  return { desk, id };
}

const runs = [
  { exercise: 'step-in', card: 'courtyard', words: 'I would sit down', through: ['consent', 'pick', 'share', 'ask1', 'ask2', 'right'] },
  {
    exercise: 'story',
    spread: cards.slice(0, 12).map(({ id }) => id),
    words: 'the year that I left home, and all that came after',
    through: ['pick', 'which', 'ask1', 'right'],
  },
  { exercise: 'met', card: 'courtyard', emotion: 'trust', words: 'at school', through: ['aside', 'emotion', 'ask1', 'ask2', 'ask3'] },
];

describe.each(widths)('at %i px', (width) => {
  test.each(['en', 'fr'] as const)(
    'every step with a card is sound, in %s',
    async (language) => {
      document.documentElement.dataset.theme = language === 'en' ? 'light' : 'dark';
      const { desk, id } = await withMarie(language, width);
      expect([...new Set(runs.flatMap(({ through }) => through))].sort()).toEqual(Object.keys(steps).sort());
      for (const { through, ...run } of runs) {
        desk.drafts.value?.set(`cards:${id}:run`, JSON.stringify(run));
        desk.leave();
        await expect.poll(() => document.querySelector('.step')).toBeNull();
        for (const step of through) {
          desk.enter('cards', id, step);
          await expect.element(cue()).toBeVisible();
          await expect.element(page.getByRole('button', { name: /Back|Retour/u })).toBeVisible();
          expect(document.body.textContent).not.toMatch(/undefined|\{/u);
          await expectSound();
          await page.screenshot({ path: `../../.reports/cards/${run.exercise}-${step}-${width}-${language}.png` });
        }
      }
      desk.leave();
    },
    60_000,
  );
});

test('one card: everything that can be done with it is sound, and its description is in the client’s language', async () => {
  const { desk, id } = await withMarie('fr');
  desk.enter('cards', id, 'aside');
  await page.getByRole('button', { name: 'Voir de près' }).click();
  await page.getByRole('button', { name: 'Deux au bord du bassin' }).click();
  await expect.element(page.getByRole('button', { name: 'Mettre de côté' })).toHaveAttribute('aria-pressed', 'true');
  await page.getByText('Avec des mots').click();
  await expect.element(page.getByText(/^Une cour ensoleillée/u)).toBeVisible();
  await page.getByText('Pas pour cette personne').click();
  await expectSound();
  await page.screenshot({ path: '../../.reports/cards/detail.png' });
});

test('what is hidden from somebody is not in the picker, until it is shown again', async () => {
  const { desk, id } = await withMarie('en');
  desk.enter('cards', id, 'aside');
  const away = cards.filter((card) => card.id === 'train' || card.safety.includes('height')).length;
  await expect.element(page.getByText(new RegExp(`^${away} cards? (?:is|are) not for this person`, 'u'))).toBeVisible();
  expect(document.querySelectorAll('.thumbs button')).toHaveLength(cards.length - away);
  await page.getByRole('button', { name: 'Show them again' }).click();
  await expect.poll(() => document.querySelectorAll('.thumbs button').length).toBe(cards.length);
});

test('thumbnails far below are not fetched; nothing found and nothing yet are said', async () => {
  const { desk, id } = await withMarie('en');
  prefer({ favourites: [] });
  desk.enter('cards', id, 'aside');
  await expect.element(page.getByText(/^\d+ cards$/u)).toBeVisible();
  const lazy = [...document.querySelectorAll<HTMLImageElement>('.thumbs img')];
  expect(lazy.every((one) => one.loading === 'lazy')).toBe(true);
  await page.getByRole('textbox', { name: 'Find by words' }).fill('xyzzy');
  await expect.element(page.getByText('No card fits. Take away a word or a filter.')).toBeVisible();
  await page.getByRole('textbox', { name: 'Find by words' }).fill('');
  await page.getByRole('combobox', { name: 'Which cards' }).selectOptions('Favourites');
  await expect.element(page.getByText('None yet: mark a card as a favourite.')).toBeVisible();
});

test('the cards of somebody else are never shown, not even until those of this person are read', async () => {
  const { desk, id } = await withMarie('en');
  const paul = await idOf({ name: 'Paul' });
  const shown = () => document.querySelectorAll('.thumbs button').length;
  const lastTime = page.getByText(/^Last time you chose/u);

  desk.enter('cards', id, 'consent');
  await expect.element(lastTime).toBeVisible();
  let release = holdNotes();
  desk.enter('cards', paul, 'consent');
  await afterRendering();
  expect(lastTime.elements()).toEqual([]);
  release();

  desk.enter('cards', id, 'aside');
  await page.getByRole('combobox', { name: 'Which cards' }).selectOptions('Used with them');
  await expect.poll(shown).toBe(1);
  await makeCurrent(paul);
  release = holdNotes();
  await expect.element(page.getByRole('button', { name: /^Paul/u })).toBeVisible();
  expect(shown()).toBe(0);
  release();
});

const afterRendering = () => new Promise((done) => requestAnimationFrame(() => setTimeout(done)));

/** From now on whoever reads the notes, or writes anything, waits. @returns lets them */
function holdNotes(): () => void {
  let held = true;
  const transaction = db.backendDB().transaction(notes.rows.name, 'readwrite');
  const hold = () => {
    if (held) transaction.objectStore(notes.rows.name).count().onsuccess = hold;
  };
  hold();
  return () => {
    held = false;
  };
}
