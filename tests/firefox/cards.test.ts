import { expect, it } from 'vitest';
import { caretIn, clickOn, fromMenu, homework, log, type Place, sayWhose, seeListed, seeText } from './harness/coach.ts';
import type { Fox } from './harness/fox.ts';
import { keys, type Page } from './harness/page.ts';
import type { Sidebar } from './harness/sidebar.ts';
import { useFox } from './harness/use-fox.ts';

let fox: Fox;
let sidebar: Sidebar;
let stage: Page;

useFox(async (launched) => {
  fox = launched;
  sidebar = await fox.openSidebar();
  await sidebar.focus();
});

const seePictures = (count: number) =>
  stage.until(
    `${count} pictures are on the stage`,
    (wanted: number) => {
      const pictures = [...document.querySelectorAll<HTMLImageElement>('#stage img')];
      return pictures.length === wanted && pictures.every(({ naturalWidth }) => naturalWidth === 1200);
    },
    count,
  );

const saysNothingOf = async (place: Place, secret: string) =>
  expect(await place.ask((words: string) => document.documentElement.outerHTML.includes(words), secret)).toBe(false);

it('a spread in its own window, black until it is shown; the sidebar keeps to the cue', async () => {
  await log(sidebar, 'call the baker');
  await sayWhose(sidebar, 'Éloïse');
  await fromMenu(sidebar, 'Picture cards');
  await clickOn(sidebar, 'The story behind it');
  await clickOn(sidebar, 'Spread of 3');
  await seeText(sidebar, '.small', 'Firefox shares windows, not tabs');
  await clickOn(sidebar, 'In a window of its own');
  stage = await fox.find('stage.html?window');
  await seeText(sidebar, '.stage-bar', 'Firefox shares windows');
  await saysNothingOf(sidebar, 'Éloïse');
  await seePictures(0);
  expect(await stage.ask(() => document.title)).toBe('Image');
  await clickOn(sidebar, 'Show it');
  await seePictures(3);
  await saysNothingOf(stage, 'Éloïse');
});

it('a number by key makes its card big, on the stage and in the sidebar', async () => {
  await stage.activate();
  await stage.type('2');
  await seePictures(1);
  await sidebar.until('the second is big', () => document.querySelectorAll('.numbers button')[1]?.ariaPressed === 'true');
  await sidebar.focus();
  await seeText(sidebar, 'h1', 'What’s the story behind it, for you?');
  await caretIn(sidebar, homework);
  await sidebar.type('the year I left');
  await sidebar.press(keys.enter);
  await seeText(sidebar, 'h1', 'Have I got that right?');
});

it('the key blanks it; closing it brings the notes back, with the words', async () => {
  await fox.pressStage();
  await seePictures(0);
  await seeText(sidebar, '.stage-bar', 'Stop sharing in your call.');
  await fox.pressStage();
  await seePictures(1);
  await stage.close();
  await seeText(sidebar, '.person', 'Éloïse');
  await clickOn(sidebar, 'Skip');
  await seeListed(sidebar, 'the year I left');
});

it('the card in words and as a picture to paste: read aloud where there is a voice, and copied as PNG', async () => {
  await fromMenu(sidebar, 'Picture cards');
  await clickOn(sidebar, 'Step into the picture');
  await sidebar.click('.thumbs button');
  await sidebar.click('.in-words summary');
  await clickOn(sidebar, 'Copy the image');
  await seeText(sidebar, '.in-words [role=status]', 'Image copied.'); // Firefox took it; without a screen its clipboard keeps texts alone
  await clickOn(sidebar, 'Read it aloud');
  const voices = await sidebar.ask(() =>
    speechSynthesis.getVoices().some(({ localService, lang }) => localService && lang.startsWith('en')),
  );
  if (voices) await seeText(sidebar, '.in-words', 'Stop reading');
  else await seeText(sidebar, '.in-words [role=status]', 'This computer has no voice of its own');
});
