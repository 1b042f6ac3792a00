import type { Line } from './line.ts';

/** A nudge to paste to a client on its day, line by line. Places: `{words}`, their own; `{when}`. */
export const nudge = {
  hello: {
    en: 'Hello! Here is the nudge you asked me for.',
    fr: 'Bonjour ! Voici le petit rappel que vous m’aviez demandé.',
    tu: 'Bonjour ! Voici le petit rappel que tu m’avais demandé.',
  },
  words: {
    en: '“{words}”',
    fr: '« {words} »',
    short: { en: 'What you wanted to do', fr: 'Ce que vous vouliez faire', tu: 'Ce que tu voulais faire' },
  },
  when: {
    en: 'You said: {when}.',
    fr: 'Vous aviez dit : {when}.',
    tu: 'Tu avais dit : {when}.',
    short: { en: 'You wanted to do it around now.', fr: 'Vous vouliez le faire ces jours-ci.', tu: 'Tu voulais le faire ces jours-ci.' },
  },
  ask: { en: 'How is it going?', fr: 'Où en êtes-vous ?', tu: 'Où en es-tu ?' },
} satisfies Record<string, Line>;

/** Headings of the recap, in the client's own voice: no tu or vous. */
export const recapHeadings = {
  remember: { en: 'What I’ll remember', fr: 'Ce que je retiens' },
  will: { en: 'What I’ll do', fr: 'Ce que je vais faire' },
  when: { en: 'When', fr: 'Quand' },
} satisfies Record<string, Line>;
