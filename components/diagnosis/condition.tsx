import { choiceOf } from '../../lib/domain/counted.ts';
import type { Homework } from '../../lib/domain/entry.ts';
import { isOpen } from '../../lib/domain/open.ts';
import type { LocalDate } from '../../lib/domain/when/calendar.ts';
import { dayInWords } from '../../lib/languages/dates.ts';
import { sayDiagnosis } from '../../lib/languages/diagnosis.ts';
import { apart } from '../../lib/languages/said.ts';
import { speak } from '../../lib/languages/sentences/speak.ts';
import { conditionCue } from '../../lib/languages/sentences/stance.ts';
import { soon } from '../../lib/state/a-week-from-now.ts';
import { today } from '../../lib/state/today.ts';
import { changeHomework } from '../../lib/store/homework.ts';
import { takeNext } from '../../lib/store/reports.ts';
import { written } from '../../lib/store/trouble.ts';
import { DayFields } from '../closing/DayFields.tsx';
import type { Step } from '../step/step.ts';
import { keep, type Telling } from './context.ts';
import { onward } from './onward.ts';

/** What was taken down next after Firm 2 was said, or already in its session: the one that the condition is about. */
function taken({ homework, history }: Telling): Homework | undefined {
  const choice = choiceOf(homework);
  const next = ({ id, at, sessionId, follows }: Homework) =>
    id !== homework.id && (follows === homework.id || at >= (choice?.at ?? 0) || (sessionId !== '' && sessionId === choice?.sessionId));
  return history.findLast((one) => isOpen(one) && next(one));
}

/** Firm 2 makes the next homework a condition: what has to be done, then by when (method.md §5). */
export function condition(telling: Telling): Step {
  const { homework, bare } = telling;
  const next = taken(telling);
  const skip = { words: sayDiagnosis().skip, act: () => onward(telling) };
  if (next) return { ...(next.when ? confirm(telling, next, next.when.date) : byWhen(telling, next)), skip };
  return {
    cues: [cue(telling)],
    field: {
      label: sayDiagnosis().conditionWords,
      begin: bare ? '' : homework.words,
      done: sayDiagnosis().keep,
      keep: async (words) => {
        await written(() => takeNext(homework, words));
        return undefined;
      },
    },
    skip,
  };
}

const cue = ({ voice, bare }: Telling, by?: LocalDate) =>
  speak(conditionCue, voice, by && !bare ? { date: dayInWords(by, voice.language, today()) } : {});

const confirm = (telling: Telling, next: Homework, by: LocalDate): Step => ({
  cues: [cue(telling, by)],
  aside: apart(next.words),
  choices: [
    { words: sayDiagnosis().conditionAgreed, act: () => mark(telling, next, by) },
    { words: sayDiagnosis().otherDay, act: () => telling.desk.go('condition-day') },
  ],
});

const byWhen = (telling: Telling, next: Homework): Step => ({
  cues: [cue(telling)],
  aside: apart(next.words),
  more: (
    <DayFields
      key={next.id}
      date={next.when?.date ?? soon()}
      done={sayDiagnosis().conditionAgreed}
      onKept={({ date }) => mark(telling, next, date)}
    />
  ),
});

export function conditionDay(telling: Telling): Step {
  const next = taken(telling);
  return next ? byWhen(telling, next) : condition(telling);
}

const mark = (telling: Telling, { id, when, agreedAt }: Homework, by: LocalDate) =>
  keep(
    telling,
    () =>
      changeHomework(id, () => ({
        condition: { by, after: telling.homework.id },
        when: when?.date === by ? when : { date: by, deadline: true },
        agreedAt: agreedAt ?? Date.now(),
      })),
    () => sayDiagnosis().noted(cue(telling, by)),
    () => onward(telling),
  );
