import type { Widened } from '../en.ts';

const counted = (count: number) => count.toLocaleString('en');

export const en = {
  intro: 'Kept in this browser. What you change here holds at once in every page of Aparté.',
  groups: { look: 'Language and look', work: 'Your work', keys: 'Keys', writing: 'Writing', stored: 'What is stored' },

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
