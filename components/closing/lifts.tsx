import { agree } from '../../lib/actions/agree.ts';
import { type CloseContext, evenOrBetter, keep, lastOdds, oddsValue, withLift } from '../../lib/actions/close.ts';
import { sayClosing } from '../../lib/languages/closing.ts';
import { language } from '../../lib/languages/language.ts';
import { oddsInWords } from '../../lib/languages/odds.ts';
import { apart } from '../../lib/languages/said.ts';
import { closing } from '../../lib/languages/sentences/closing.ts';
import { captures, liftNames, nothingComes } from '../../lib/languages/sentences/lifts.ts';
import { fill, inVoice } from '../../lib/languages/sentences/line.ts';
import type { Step, StepField } from '../step/step.ts';
import { CalendarDay, NudgeDay } from './DayFields.tsx';

const again = ({ desk }: CloseContext) => desk.go('odds-again');

/** The open question first: the client's own answer goes in the field, the two usual ones have a key. */
export function lift(context: CloseContext): Step {
  const { desk, voice, homework } = context;
  const odds = lastOdds(homework);
  const up = fill(closing.toTenToOne, voice);
  const answer = (words: string) =>
    keep(
      context,
      (now) => withLift(now, 'own', words),
      () => again(context),
    );
  return {
    cues: evenOrBetter(context) ? [fill(closing.whyThatGood, voice, oddsValue(context)), up] : [up],
    aside: odds && oddsInWords(odds, language()),
    choices: [
      { words: liftNames.calendar[language()], act: () => desk.go('calendar') },
      { words: liftNames.nag[language()], act: () => desk.go('nag') },
      { words: sayClosing().nothingComes, act: () => desk.go('nothing') },
      { words: sayClosing().keepIt, act: () => agree(context, () => desk.go('if-then')) },
    ],
    field: { label: sayClosing().theirAnswer, done: sayClosing().keep, keep: answer },
  };
}

export const calendar = (context: CloseContext): Step => ({
  cues: [fill(captures.calendar, context.voice)],
  more: (
    <CalendarDay
      context={context}
      onKept={(due) =>
        keep(
          context,
          (now) => ({ ...withLift(now, 'calendar'), when: due, calendar: true }),
          () => again(context),
        )
      }
    />
  ),
});

export const nag = (context: CloseContext): Step => ({
  cues: [fill(captures.nag, context.voice)],
  more: (
    <NudgeDay
      context={context}
      onKept={(on) =>
        keep(
          context,
          (now) => ({ ...withLift(now, 'nag'), nudge: { on } }),
          () => again(context),
        )
      }
    />
  ),
});

/** The coach's four, only now. */
export const nothing = ({ desk, voice }: CloseContext): Step => ({
  cues: [fill(closing.toTenToOne, voice)],
  choices: [
    { words: liftNames.smaller[language()], act: () => desk.go('smaller') },
    { words: liftNames.changed[language()], act: () => desk.go('change') },
    { words: inVoice(nothingComes.stuck, { language: language() }), act: () => desk.go('stuck') },
    { words: liftNames['first-minute'][language()], act: () => desk.go('start-now') },
  ],
});

/** Back to the words, with what stands there. */
const reworded = (context: CloseContext, kind: 'smaller' | 'changed'): StepField => ({
  label: sayClosing().newWords,
  begin: context.homework.words,
  done: sayClosing().keep,
  keep: (words) =>
    keep(
      context,
      (now) => ({ ...withLift(now, kind, now.words), words }),
      () => again(context),
    ),
});

export const smaller = (context: CloseContext): Step => ({
  cues: [fill(nothingComes.smaller, context.voice)],
  field: reworded(context, 'smaller'),
});

export const change = (context: CloseContext): Step => ({
  cues: [fill(nothingComes.changed, context.voice)],
  field: reworded(context, 'changed'),
});

/** Where they might get stuck feeds the if–then. */
export const stuck = (context: CloseContext): Step => ({
  cues: [fill(nothingComes.stuck, context.voice)],
  field: {
    label: sayClosing().theirAnswer,
    done: sayClosing().keep,
    keep: (words) =>
      keep(
        context,
        (now) => withLift(now, 'stuck', words),
        () => again(context),
      ),
  },
});

export const startNow = (context: CloseContext): Step => ({
  cues: [fill(nothingComes['first-minute'], context.voice)],
  aside: context.bare ? undefined : apart(context.homework.words),
  choices: [
    {
      words: sayClosing().startedNow,
      act: () =>
        keep(
          context,
          (now) => withLift(now, 'first-minute'),
          () => again(context),
        ),
    },
    { words: sayClosing().notNow, act: () => context.desk.back() },
  ],
});
