import { type Agreement, type Reason, reasons } from '../../domain/outcome.ts';
import type { AdaptationName } from './adaptations.ts';
import type { Option, Step } from './flow.ts';
import type { Line } from './line.ts';

/** What a reason leads to. Its digit is its place in `reasons`: from "not done", one key to its sentence, two at most. */
export interface ReasonFlow {
  label: Line;
  /** The next sentence. */
  say: Line;
  /** The next sentence when what was not done was the coach's idea: "since you chose it" would be wrong. */
  sayIfCoachChose?: Line;
  /** Follow-ups, in turn. */
  followUps: readonly Line[];
  /** What can be made of it; at most three, beside leaving it. */
  adapt: readonly AdaptationName[];
}

export const reasonFlows: Record<Reason, ReasonFlow> = {
  busy: {
    label: { en: 'No time', fr: 'Pas le temps' },
    say: {
      en: 'What did you find time for, even if less important?',
      fr: 'À quoi avez-vous trouvé du temps, même moins important ?',
      tu: 'À quoi as-tu trouvé du temps, même moins important ?',
    },
    followUps: [{ en: 'Why was that, do you think?', fr: 'Pourquoi, à votre avis ?', tu: 'Pourquoi, à ton avis ?' }],
    adapt: ['smaller', 'slot', 'room'],
  },
  hard: {
    label: { en: 'Too hard', fr: 'Trop dur' },
    say: { en: 'Which part was hard?', fr: 'Qu’est-ce qui a été difficile, exactement ?' },
    followUps: [{ en: 'What would have made that part easier?', fr: 'Qu’est-ce qui aurait rendu ça plus facile ?' }],
    adapt: ['smaller', 'help', 'startNow'],
  },
  stuck: {
    label: { en: 'Hit a snag', fr: 'Un obstacle' },
    say: { en: 'Where did it get stuck?', fr: 'Où est-ce que ça a coincé ?' },
    followUps: [{ en: 'What did you try then?', fr: 'Qu’avez-vous tenté, à ce moment-là ?', tu: 'Qu’as-tu tenté, à ce moment-là ?' }],
    adapt: ['planB', 'help', 'otherWay'],
  },
  'not-worth-it': {
    label: { en: 'Less worthwhile', fr: 'Moins utile' },
    say: {
      en: 'What has changed since you chose it?',
      fr: 'Qu’est-ce qui a changé depuis que vous l’avez choisi ?',
      tu: 'Qu’est-ce qui a changé depuis que tu l’as choisi ?',
    },
    sayIfCoachChose: { en: 'What has changed since last time?', fr: 'Qu’est-ce qui a changé depuis la dernière fois ?' },
    followUps: [
      {
        en: 'The more you thought about it, the less it drew you?',
        fr: 'Plus vous y pensiez, moins ça vous attirait ?',
        tu: 'Plus tu y pensais, moins ça t’attirait ?',
      },
      {
        en: 'Deep down, do you want this change?',
        fr: 'Au fond, ce changement, vous le voulez ?',
        tu: 'Au fond, ce changement, tu le veux ?',
      },
    ],
    adapt: ['instead', 'purpose', 'otherWay'],
  },
  forgot: {
    label: { en: 'Forgot', fr: 'Oublié' },
    say: {
      en: 'What would have reminded you at the right moment?',
      fr: 'Qu’est-ce qui vous y aurait fait penser au bon moment ?',
      tu: 'Qu’est-ce qui t’y aurait fait penser au bon moment ?',
    },
    followUps: [{ en: 'When did it come back to you?', fr: 'Ça vous est revenu quand ?', tu: 'Ça t’est revenu quand ?' }],
    adapt: ['after', 'reminder', 'calendar'],
  },
  unclear: {
    label: { en: 'Unclear', fr: 'Pas clair' },
    say: {
      en: 'How did you take it? I may not have been clear.',
      fr: 'Comment l’aviez-vous compris ? J’ai pu manquer de clarté.',
      tu: 'Comment l’avais-tu compris ? J’ai pu manquer de clarté.',
    },
    followUps: [
      { en: 'What was missing for you to start?', fr: 'Que vous manquait-il pour commencer ?', tu: 'Que te manquait-il pour commencer ?' },
    ],
    adapt: ['ownWords', 'tellBack', 'startNow'],
  },
  avoided: {
    label: { en: 'Avoided it', fr: 'Évité' },
    say: {
      en: 'What were you dreading about starting?',
      fr: 'Qu’est-ce que vous redoutiez, en vous y mettant ?',
      tu: 'Qu’est-ce que tu redoutais, en t’y mettant ?',
    },
    followUps: [{ en: 'And if you had started, what might have happened?', fr: 'Et en commençant quand même, que se serait-il passé ?' }],
    adapt: ['startNow', 'leastDreaded', 'whenDread'],
  },
  life: {
    label: { en: 'Life happened', fr: 'La vie' },
    say: {
      en: 'That comes first. What do you need right now?',
      fr: 'Ça passe avant. De quoi avez-vous besoin, là ?',
      tu: 'Ça passe avant. De quoi as-tu besoin, là ?',
    },
    followUps: [{ en: 'Shall we leave this aside for now?', fr: 'On met ça de côté pour l’instant ?' }],
    adapt: ['lighter', 'notNow'],
  },
};

/** How many of the reasons are large choices; the others are behind "something else". */
export const LARGE = 4;

/** "Not done": two cues and the eight choices, each with its digit (method.md §5). The field keeps the client's words. */
export const notDone: Step<Reason> = {
  say: [
    {
      en: 'It could be a few things. Which one fits?',
      fr: 'Ça peut venir de plusieurs choses. Laquelle vous parle ?',
      tu: 'Ça peut venir de plusieurs choses. Laquelle te parle ?',
    },
    {
      en: 'Too busy? Too hard? Hit a snag? Less worthwhile than it seemed?',
      fr: 'Pas le temps ? Trop dur ? Un obstacle ? Moins utile que prévu ?',
    },
  ],
  options: reasons.map((reason, index) => ({
    digit: (index + 1) as Option<Reason>['digit'],
    label: reasonFlows[reason].label,
    to: reason,
    sets: reason,
    ...(index >= LARGE ? { small: true } : {}),
  })),
  keeps: 'clientWords',
};

/** The sentence for the reasons given: the last pressed gives it (method.md §5). Undefined when there is none yet. */
export function reasonCue(given: readonly Reason[], { proposedBy }: Agreement): Line | undefined {
  const last = given.at(-1);
  if (last === undefined) return undefined;
  const { say, sayIfCoachChose } = reasonFlows[last];
  return proposedBy === 'coach' ? (sayIfCoachChose ?? say) : say;
}
