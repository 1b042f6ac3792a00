import { isMiss } from '../../lib/domain/counted.ts';
import { type Reason, reasons as reasonNames, without, withReason } from '../../lib/domain/outcome.ts';
import { sayDiagnosis } from '../../lib/languages/diagnosis.ts';
import { language } from '../../lib/languages/language.ts';
import { coachPartLine } from '../../lib/languages/sentences/for-coach.ts';
import { fill, inVoice, type Line } from '../../lib/languages/sentences/line.ts';
import { notDone, reasonCue, reasonFlows } from '../../lib/languages/sentences/reasons.ts';
import { tell } from '../../lib/store/reports.ts';
import { stepOf } from '../step/flow.ts';
import type { Choice, Step, StepField } from '../step/step.ts';
import { partOf } from './cause.tsx';
import { keep, type Telling } from './context.ts';
import { afterReasons } from './onward.ts';

const label = (reason: Reason) => inVoice(reasonFlows[reason].label, { language: language() });
/** So many stand large; the others are behind one more word. */
const LARGE = 4;
const reasonsOf = ({ homework }: Telling) => homework.report?.reasons ?? [];

const put = (telling: Telling, reason: Reason, make: typeof withReason, then?: () => unknown) =>
  keep(
    telling,
    () => tell(telling.homework.id, ({ reasons = [] }) => ({ reasons: make(reasons, reason) })),
    () => sayDiagnosis().noted(label(reason).toLowerCase()),
    then,
  );

/** What got in the way: one key, and its sentence; by coming back, several (method.md §5). */
export function reasons(telling: Telling): Step {
  const { desk, voice } = telling;
  const given = reasonsOf(telling);
  const step = stepOf(notDone, {
    voice,
    goOn: sayDiagnosis().goOn,
    somethingElse: sayDiagnosis().somethingElse,
    pressed: ({ to }) => given.includes(to),
    choose: ({ to }) => put(telling, to, withReason, () => desk.go('say')),
    to: () => (given.length > 0 ? desk.go('say') : afterReasons(telling)),
  });
  return {
    ...step,
    aside: isMiss(telling.homework) ? coachPartLine(partOf(telling), language()) : undefined,
    ...(given.length > 0 ? { more: <Given telling={telling} /> } : {}),
    field: words(telling, () => (given.length > 0 ? desk.go('say') : afterReasons(telling))),
  };
}

/** Each reason that was given, to be taken away. */
function Given({ telling }: { telling: Telling }) {
  return (
    <div class="chips">
      {reasonsOf(telling).map((reason) => (
        <button
          key={reason}
          type="button"
          class="chip"
          aria-label={sayDiagnosis().takeAway(label(reason))}
          onClick={() => put(telling, reason, without)}
        >
          {label(reason)} <span aria-hidden="true">×</span>
        </button>
      ))}
    </div>
  );
}

/** The client's words on what got in the way: one text, whichever of its questions it answers. */
function words(telling: Telling, then: () => unknown): StepField {
  const kept = telling.homework.report?.clientWords;
  return {
    label: sayDiagnosis().inTheirWords,
    begin: kept ? `${kept}\n` : '',
    done: sayDiagnosis().keep,
    keep: (clientWords) =>
      keep(
        telling,
        () => tell(telling.homework.id, () => ({ clientWords })),
        () => sayDiagnosis().noted(sayDiagnosis().theirWords),
        then,
      ),
    without: then,
  };
}

/** One more reason is one key more: the four large ones, on the digits that come after the choices. */
const another = (telling: Telling): Choice[] =>
  reasonNames.slice(0, LARGE).map((reason) => ({
    words: label(reason),
    ...(reasonsOf(telling).includes(reason) ? { pressed: true } : {}),
    act: () => put(telling, reason, withReason, () => telling.desk.go('say')),
  }));

/** The sentence of the last reason, then its follow-ups. @param place 0 for the sentence itself */
function sentence(telling: Telling, place: number): Step {
  const { desk, homework, voice } = telling;
  const last = reasonsOf(telling).at(-1);
  const first = reasonCue(reasonsOf(telling), homework);
  const lines: Line[] = last && first ? [first, ...reasonFlows[last].followUps] : [notDone.say[0]];
  const line = lines[place] ?? (lines[0] as Line);
  const further: Choice[] = place + 1 < lines.length ? [{ words: sayDiagnosis().askFurther, act: () => desk.go(`follow:${place}`) }] : [];
  const then = () => (further.length > 0 ? desk.go(`follow:${place}`) : desk.go('adapt'));
  return {
    cues: [fill(line, voice)],
    choices: [
      ...further,
      { words: sayDiagnosis().whatToMake, act: () => desk.go('adapt') },
      ...(isMiss(homework) ? [{ words: sayDiagnosis().yourPart, act: () => desk.go('cause') }] : []),
    ],
    small: { words: sayDiagnosis().anotherReason, choices: another(telling) },
    field: words(telling, then),
  };
}

export const sayReason = (telling: Telling): Step => sentence(telling, 0);
export const followUp = (telling: Telling, place: string): Step => sentence(telling, Number(place) + 1);
