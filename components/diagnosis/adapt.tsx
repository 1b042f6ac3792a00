import { isMiss } from '../../lib/domain/counted.ts';
import { sayClosing } from '../../lib/languages/closing.ts';
import { sayDiagnosis } from '../../lib/languages/diagnosis.ts';
import { language } from '../../lib/languages/language.ts';
import { type AdaptationName, adaptations, changeHomework as otherWork } from '../../lib/languages/sentences/adaptations.ts';
import { closing } from '../../lib/languages/sentences/closing.ts';
import type { Adaptation } from '../../lib/languages/sentences/flow.ts';
import { fill, inVoice } from '../../lib/languages/sentences/line.ts';
import { makeOfIt } from '../../lib/languages/sentences/make-of-it.ts';
import { reasonFlows } from '../../lib/languages/sentences/reasons.ts';
import { soon } from '../../lib/state/a-week-from-now.ts';
import { asksOdds } from '../../lib/state/practice.ts';
import { changeHomework } from '../../lib/store/homework.ts';
import { type Next, takeNext } from '../../lib/store/reports.ts';
import { written } from '../../lib/store/trouble.ts';
import { DayFields } from '../closing/DayFields.tsx';
import type { Step, StepField } from '../step/step.ts';
import { keep, type Telling } from './context.ts';
import { afterReasons, onward } from './onward.ts';

/** What was taken down of it last. */
const madeOf = ({ history, homework }: Telling) => history.findLast(({ follows }) => follows === homework.id);

function offer(telling: Telling, names: readonly AdaptationName[], skip: () => unknown): Step {
  const { desk, voice } = telling;
  return {
    cues: [fill(makeOfIt, voice)],
    choices: names.map((name) => ({
      words: inVoice(adaptations[name].label, { language: language() }),
      act: () => desk.go(`adapt:${name}`),
    })),
    skip: { words: sayDiagnosis().skip, act: skip },
  };
}

/** What can be made of it, by the last reason given. */
export function adapt(telling: Telling): Step {
  const last = telling.homework.report?.reasons?.at(-1);
  return offer(telling, last ? reasonFlows[last].adapt : otherWork, () => afterReasons(telling));
}

/** They do not want this one: something else, for the same end. */
export const change = (telling: Telling): Step => offer(telling, otherWork, () => onward(telling));

/** The close of what is made of it opens where its caret belongs. The miss stands: this is a new one, which follows it. */
export function adaptation(telling: Telling, name: string): Step {
  const { desk, homework, voice, bare } = telling;
  if (!Object.hasOwn(adaptations, name)) return adapt(telling);
  const { say, prefill }: Adaptation = adaptations[name as AdaptationName];
  const take = async (words: string, more: Next = {}): Promise<undefined> => {
    if (await written(() => takeNext(homework, words, more))) desk.go('made');
  };
  const field = (label: string, make: (words: string) => Promise<undefined>, begin = ''): StepField => ({
    label,
    begin,
    done: sayDiagnosis().keep,
    keep: make,
  });
  const day = (make: (due: { date: string; time?: string }) => Next, withTime: boolean) => (
    <DayFields date={soon()} withTime={withTime} done={sayDiagnosis().keep} onKept={(due) => take(homework.words, make(due))} />
  );
  const parts: Record<Adaptation['prefill']['opens'], Partial<Step>> = {
    words: { field: field(sayDiagnosis().newWords, (words) => take(words), prefill.words === 'same' ? homework.words : '') },
    'teach-back': { field: field(sayDiagnosis().newWords, (words) => take(words), homework.words) },
    'if-then': { field: field(sayDiagnosis().ifThen, (ifThen) => take(homework.words, { ifThen })) },
    help: { field: field(sayDiagnosis().whoWhen, (help) => take(homework.words, { help })) },
    when: { more: day((when) => ({ when: when as NonNullable<Next['when']>, ...(name === 'calendar' ? { calendar: true } : {}) }), true) },
    reminder: { more: day(({ date }) => ({ nudge: { on: date as NonNullable<Next['nudge']>['on'] } }), false) },
    'start-now': {
      choices: [
        { words: sayDiagnosis().together, act: () => take(homework.words, { lifts: [{ kind: 'first-minute', at: Date.now() }] }) },
        { words: sayDiagnosis().notNow, act: () => desk.back() },
      ],
    },
  };
  return { cues: [fill(say, voice)], ...(bare ? {} : parts[prefill.opens]) };
}

/** It is taken down: told back, then agreed, or first the odds or a doubt; each leads back to here. */
export function made(telling: Telling): Step {
  const { desk, homework, voice } = telling;
  const next = madeOf(telling);
  const after = () => (homework.report?.stance === undefined ? afterReasons(telling) : onward(telling));
  if (!next) return adapt(telling);
  const place = desk.place.value;
  // The close comes back to what was to come next.
  const then =
    place &&
    (isMiss(homework) && homework.report?.stance === undefined ? { ...place, step: 'cause', past: [...place.past, 'made'] } : place);
  const close = (step: 'odds' | 'doubt') => () => desk.enter('close', next.id, step, then && { then });
  const agree = () =>
    keep(
      telling,
      () => changeHomework(next.id, () => ({ agreedAt: Date.now() })),
      () => sayClosing().agreed(undefined),
      after,
    );
  return {
    cues: [fill(closing.teachBack, voice)],
    aside: sayDiagnosis().takenDown(next.words),
    choices:
      next.agreedAt !== undefined
        ? [{ words: sayDiagnosis().goOn, act: after }]
        : [
            ...(asksOdds() ? [{ words: sayClosing().odds, act: close('odds') }] : []),
            { words: sayClosing().doubt, act: close('doubt') },
            { words: sayClosing().agree, act: agree },
          ],
    skip: { words: sayDiagnosis().skip, act: after },
  };
}
