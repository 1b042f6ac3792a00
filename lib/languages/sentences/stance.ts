import type { Stance } from '../../domain/outcome.ts';
import type { Language } from '../language.ts';
import type { Line } from './line.ts';

/** A stance as it is said. */
export interface Saying {
  /** What stands on the choice: the heart of it, of equal weight with the others. */
  gist: Line;
  /** The cues, one after the other; the first opens by acknowledging. */
  say: readonly Line[];
}

const challenge: Line = {
  en: 'That’s {row} in a row. What does that tell us?',
  fr: 'C’est la {row} fois d’affilée. Qu’est-ce que ça nous dit ?',
  short: { en: 'It wasn’t done. What does that tell us?', fr: 'Ça n’a pas été fait. Qu’est-ce que ça nous dit ?' },
};

export const sayings: Record<Stance, Saying> = {
  support: {
    gist: {
      en: 'What would help this time?',
      fr: 'Qu’est-ce qui vous aiderait, cette fois ?',
      tu: 'Qu’est-ce qui t’aiderait, cette fois ?',
    },
    say: [
      {
        en: 'Thanks for telling me. What would help this time?',
        fr: 'Merci de me le dire. Qu’est-ce qui vous aiderait, cette fois ?',
        tu: 'Merci de me le dire. Qu’est-ce qui t’aiderait, cette fois ?',
      },
    ],
  },
  challenge: {
    gist: challenge,
    say: [{ en: 'Thanks for being straight with me.', fr: 'Merci de votre franchise.', tu: 'Merci de ta franchise.' }, challenge],
  },
  'firm-1': {
    gist: {
      en: 'Is this a wise use of your money and our time?',
      fr: 'Est-ce un bon usage de votre argent, de notre temps ?',
      tu: 'Est-ce un bon usage de ton argent, de notre temps ?',
    },
    say: [
      { en: 'I can see it isn’t simple.', fr: 'Je vois bien que ce n’est pas simple.' },
      {
        en: 'I’m not sure continuing is a wise use of your money,',
        fr: 'Je doute que continuer soit un bon usage de votre argent,',
        tu: 'Je doute que continuer soit un bon usage de ton argent,',
      },
      {
        en: 'your time, or mine. What do you think?',
        fr: 'de votre temps et du mien. Qu’en pensez-vous ?',
        tu: 'de ton temps et du mien. Qu’en penses-tu ?',
      },
    ],
  },
  'firm-2': {
    gist: { en: 'This has to get done, or we stop.', fr: 'Il faut que ce soit fait, sinon on arrête.' },
    say: [
      { en: 'This is hard to hear, I know.', fr: 'C’est dur à entendre, je le sais.' },
      {
        en: 'For your sake and mine, this has to get done.',
        fr: 'Pour vous comme pour moi, il faut que ce soit fait.',
        tu: 'Pour toi comme pour moi, il faut que ce soit fait.',
      },
      { en: 'If it doesn’t, we’ll stop our sessions.', fr: 'Sinon, nous arrêterons nos séances.' },
    ],
  },
};

/** Asked at the close of what Firm 2 made a condition; `date` as it is spoken: "3 May", "3 mai". */
export const conditionCue: Line = {
  en: 'Done by {date}, then. Can you agree to that?',
  fr: 'Ce sera fait d’ici le {date}. Vous êtes d’accord ?',
  tu: 'Ce sera fait d’ici le {date}. Tu es d’accord ?',
  short: { en: 'By when, then? Can you agree to that?', fr: 'D’ici quand ? Vous êtes d’accord ?', tu: 'D’ici quand ? Tu es d’accord ?' },
};

/** Struggling or unsafe: care and referral, not pressure. In turn; the last one only when it is urgent. */
export const care: readonly Line[] = [
  {
    en: 'Let’s leave that aside. How are you, really?',
    fr: 'Laissons ça de côté. Comment allez-vous, vraiment ?',
    tu: 'Laissons ça de côté. Comment vas-tu, vraiment ?',
  },
  {
    en: 'Are you safe, right now?',
    fr: 'Êtes-vous en sécurité, là, maintenant ?',
    tu: 'Es-tu en sécurité, là, maintenant ?',
  },
  {
    en: 'Thanks for telling me. You deserve more help than mine alone.',
    fr: 'Merci de me le dire. Vous méritez plus que mon aide.',
    tu: 'Merci de me le dire. Tu mérites plus que mon aide.',
  },
  { en: 'Shall we look together for someone to talk to, today?', fr: 'On cherche ensemble à qui en parler, dès aujourd’hui ?' },
  {
    en: 'If you’re in danger, call for help now. I’m staying here.',
    fr: 'En cas de danger, appelez les secours. Je reste là.',
    tu: 'En cas de danger, appelle les secours. Je reste là.',
  },
];

const rows: Record<Language, readonly string[]> = {
  en: ['twice', 'three times', 'four times', 'five times', 'six times', 'seven times', 'eight times', 'nine times', 'ten times'],
  fr: ['deuxième', 'troisième', 'quatrième', 'cinquième', 'sixième', 'septième', 'huitième', 'neuvième', 'dixième'],
};

/** The value of `{row}`: "twice", "deuxième". Undefined below two, where nothing is in a row: the short form is said. */
export function rowInWords(misses: number, language: Language): string | undefined {
  if (misses < 2) return undefined;
  return rows[language][misses - 2] ?? (language === 'en' ? `${misses} times` : `${misses}e`);
}
