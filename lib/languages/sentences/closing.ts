import { anchors } from '../../domain/odds.ts';
import type { Line } from './line.ts';
import { lines } from './lines.ts';

/** The close, in the order in which it is said (method.md §4). Places: `{idea}`, the coach's alternative; `{odds}`, in short words. */
export const closing = {
  homework: lines.homework,
  another: lines.another,
  /** Left open on purpose. */
  leftOpen: {
    en: 'Let’s leave it open, then. It can come in its own time.',
    fr: 'On laisse ouvert, alors. Ça viendra à son heure.',
  },

  doubtAble: {
    en: 'Sounds like a lot. Can you do it, with or without help?',
    fr: 'Ça me paraît beaucoup. Vous pensez y arriver, avec ou sans aide ?',
    tu: 'Ça me paraît beaucoup. Tu penses y arriver, avec ou sans aide ?',
  },
  doubtHelp: {
    en: 'Who could help you with it, and when?',
    fr: 'Qui pourrait vous aider, et quand ?',
    tu: 'Qui pourrait t’aider, et quand ?',
  },
  doubtOther: {
    en: 'I wonder about {idea}, instead or as well. What do you think?',
    fr: 'Je me demande : {idea}, à la place ou en plus ? Qu’en pensez-vous ?',
    tu: 'Je me demande : {idea}, à la place ou en plus ? Qu’en penses-tu ?',
    short: {
      en: 'I wonder about something else. What do you think?',
      fr: 'Je pense à autre chose, aussi. Qu’en pensez-vous ?',
      tu: 'Je pense à autre chose, aussi. Qu’en penses-tu ?',
    },
  },

  /** For the coach, quietly, while the client answers. */
  quietCheck: { en: 'Are they willing? Are they able?', fr: 'L’envie y est ? Les moyens aussi ?' },

  /** For the client: linking a forecast to one's own past removes the optimism (Buehler 1994). The counts stay on the coach's side. */
  beforeOdds: { en: 'The last few times, what happened?', fr: 'Les dernières fois, qu’est-ce qui s’est passé ?' },
  odds: {
    en: 'Say we’re in Vegas. What are the odds you do it?',
    fr: 'Si on était à Las Vegas, quelles chances que ce soit fait ?',
  },
  /** For a client who should not hear of Vegas; a bare number then answers it (`parseOdds` with `outOf: 10`). */
  oddsOutOfTen: {
    en: 'Out of ten times, how many would you do it?',
    fr: 'Sur dix fois, combien de fois vous le feriez ?',
    tu: 'Sur dix fois, combien de fois tu le ferais ?',
  },
  oddsAgain: { en: 'And now, what are the odds?', fr: 'Et maintenant, quelles chances que ce soit fait ?' },

  /** At even or better, before the way up: their own reasons are the strongest. */
  whyThatGood: {
    en: '{Odds}: what makes it that good, not less?',
    fr: '{Odds} : qu’est-ce qui vous y fait croire ?',
    tu: '{Odds} : qu’est-ce qui t’y fait croire ?',
    short: {
      en: 'What makes it that good, not less?',
      fr: 'Qu’est-ce qui vous y fait croire ?',
      tu: 'Qu’est-ce qui t’y fait croire ?',
    },
  },
  toTenToOne: { en: 'How could we get that up to ten to one?', fr: 'Comment pourrait-on monter à dix contre un que oui ?' },
  /** A respectable end, below ten to one. */
  eyesOpen: {
    en: 'All right, {odds} it is, eyes open.',
    fr: 'D’accord, on garde {odds}, les yeux ouverts.',
    short: { en: 'All right, we keep it as it is, eyes open.', fr: 'D’accord, on garde ça, les yeux ouverts.' },
  },

  ifThen: {
    en: 'When exactly will you do it? “When …, I will …”',
    fr: 'À quel moment, au juste ? « Quand …, je … »',
  },
  /** After "where might you get stuck?". */
  ifThenStuck: {
    en: 'And if that happens, what will you do?',
    fr: 'Et si ça arrive, qu’est-ce que vous ferez ?',
    tu: 'Et si ça arrive, qu’est-ce que tu feras ?',
  },
  teachBack: lines.teachBack,
  remember: {
    en: 'What will you remember from today?',
    fr: 'Qu’est-ce que vous retenez d’aujourd’hui ?',
    tu: 'Qu’est-ce que tu retiens d’aujourd’hui ?',
  },
} satisfies Record<string, Line>;

const anchorLines: readonly Line[] = [
  { en: 'Ten to one you won’t?', fr: 'Dix contre un que non ?' },
  { en: 'Even money?', fr: 'Une chance sur deux ?' },
  { en: 'Three to one you will?', fr: 'Trois contre un que oui ?' },
  { en: 'Ten to one you will?', fr: 'Dix contre un que oui ?' },
];
/** The four odds to choose from, with the words in which they are offered. */
export const anchorChoices = anchors.map((odds, index) => ({ odds, line: anchorLines[index] as Line }));
