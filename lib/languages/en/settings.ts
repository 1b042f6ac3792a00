import type { Widened } from './panel.ts';

const counted = (count: number) => count.toLocaleString('en');

export const en = {
  intro: 'Kept in this browser. What you change here holds at once in every page of Aparté.',
  groups: {
    look: 'Language and look',
    work: 'Your work',
    keys: 'Keys',
    singleKeys: 'Single keys',
    writing: 'Writing',
    stored: 'What is stored',
  },

  languageWhy: 'The language of all that Aparté shows. Change it if you would rather work in the other one.',
  themeWhy: 'Follows your system. Choose one if the page is too bright, or too dim, beside your call.',

  practice: 'Your practice',
  practices: { coaching: 'Coaching', career: 'Career', therapy: 'Therapy' },
  practiceWhy: 'Decides which questions you are offered. In therapy those that press are left out, unless you turn them on.',
  odds: 'Ask for odds',
  oddsWhy: '“Ten to one you will, or you won’t?” Turn it on if the question suits the people you see.',
  firm2: 'Offer the last firm sentence',
  firm2Why: '“This has to get done, or we stop”, from the second miss in a row. Turn it on if stopping is part of how you work.',
  length: 'Usual session length',
  lengthWhy: 'Ten minutes before its end the clock says “time to close”. A length set for one person, under “About …”, goes before it.',
  word: 'Word for homework',
  wordWhy: 'Stands on buttons and in lists; the sentences to say never use one. Choose the word that you use with people.',

  keysWhy: 'They work from any tab of the browser. Change one when your call or another program needs it.',
  keyMissing: 'none: taken by something else, or removed',
  keysButton: 'Choose your keys',
  keysButtonWhy: 'Opens the browser’s own page for them; what you change there shows here when you come back.',
  keysGlobal: (chord: string) =>
    `With a call in the Zoom or Teams app in front, only a global key reaches Aparté: on that page choose ${chord} and a digit from 0 to 9, then “Global” beside it.`,
  keysNoGlobal: 'With a call in the Zoom or Teams app in front, no key reaches Firefox: click in our own window instead.',

  singleKeys: 'Single keys do something outside of fields',
  singleKeysWhy:
    'Digits choose, signs lead somewhere, letters go to the field. Switch it off if you dictate, or press keys by accident: everything they do is a click too. Enter, Esc, F2, F8 and Ctrl+Z stay.',
  signsWhy: 'Where a sign is hard to reach on your keyboard, press the one you want in its field.',
  signs: { presence: 'Presence', plainly: 'Say it plainly', find: 'Find', keys: 'List the keys' },
  signRefused: {
    letter: 'Letters go to the field: choose a sign, such as * or #.',
    digit: 'Digits choose: take a sign, such as * or #.',
    none: 'This is no single sign: choose one such as * or #.',
    taken: 'This sign does something else already.',
  },
  usualSigns: 'The usual signs again',

  spellcheck: 'Check spelling while you type',
  spellcheckWhy:
    'Off, because a browser’s enhanced spell check may send what you type to its maker. Turn it on if yours checks on this computer only.',

  storedWhere: 'All of it is in this browser profile, and nowhere else. Removing Aparté from the browser deletes everything at once.',
  storedCopy: 'Keep a copy',
  stored: {
    people: 'People',
    sessions: 'Sessions',
    notes: 'Notes',
    guardRails: 'Guard rails',
    space: 'Space used',
    schema: 'Version of the database',
  },
  counted,
  about: (size: string) => `about ${size}`,
};

export type SettingsMessages = Widened<typeof en>;
