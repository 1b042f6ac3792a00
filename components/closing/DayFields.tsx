import { useSignal } from '@preact/signals';
import { useId, useLayoutEffect, useRef } from 'preact/hooks';
import type { CloseContext } from '../../lib/actions/close.ts';
import { nudgeDay } from '../../lib/domain/nudge.ts';
import { addDays, type LocalDate, type LocalTime } from '../../lib/domain/when/calendar.ts';
import type { Due } from '../../lib/domain/when/due.ts';
import { findWhen, takenDue } from '../../lib/domain/when/find.ts';
import { type DayRefusal, plannedDay } from '../../lib/domain/when/planned.ts';
import { sayClosing } from '../../lib/languages/closing.ts';
import { dueInShort } from '../../lib/languages/dates.ts';
import { language } from '../../lib/languages/language.ts';
import { today } from '../../lib/state/today.ts';
import { Alert } from '../ui/Alert.tsx';
import { quietField } from '../ui/field.ts';

/** A day, and for the calendar a time. What is proposed comes from their words; Enter takes it. */
export function CalendarDay({ context, onKept }: { context: CloseContext; onKept(due: Due): unknown }) {
  const known = context.homework.when;
  return (
    <DayFields date={known?.date ?? addDays(today(), 1)} time={known?.time} withTime onKept={onKept} done={sayClosing().intoCalendar} />
  );
}

export function NudgeDay({ context, onKept }: { context: CloseContext; onKept(on: LocalDate): unknown }) {
  const { when, nudge } = context.homework;
  const proposed = nudge?.on ?? (when && nudgeDay(when, today())) ?? addDays(today(), 1);
  return <DayFields date={proposed} onKept={({ date }) => onKept(date)} done={sayClosing().remindMe} />;
}

/** A day and a time put right; what was a deadline stays one. @param from the earliest day that can be meant, when not today */
export const DueFields = ({ due, from, onKept }: { due: Due; from?: LocalDate; onKept(due: Due): unknown }) => (
  <DayFields
    date={due.date}
    time={due.time}
    from={from}
    withTime
    done={sayClosing().keep}
    onKept={(kept) => onKept(due.deadline ? { ...kept, deadline: true } : kept)}
  />
);

interface Props {
  /** Proposed; one that is past is proposed for today. */
  date: LocalDate;
  time?: LocalTime | undefined;
  withTime?: boolean;
  /** The earliest day that can be meant; today when absent. */
  from?: LocalDate | undefined;
  done: string;
  /** Whether keeping it is the one next thing to do. */
  next?: boolean;
  onKept(due: Due): unknown;
}

/** As a date field would write it: a year that nobody can mean is named as such. */
const inNumbers = /^\d+-\d+-\d+$/u;

const asked = (again: DayRefusal | 'guessed', inShort = ''): string => {
  if (again === 'guessed') return sayClosing().guessAgain(inShort);
  return again === 'missing' ? sayClosing().noDay : sayClosing().dayRefused[again];
};

/**
 * A day, and perhaps a time, in words, read as in the homework field; what was understood is seen before it is kept. With nothing written
 * the one that is proposed is kept; one that is past, or that nobody can mean, is asked for again, and of a guess Enter asks once more.
 */
export function DayFields({ date, time, withTime = false, from = today(), done, next = true, onKept }: Props) {
  const id = useId();
  const field = useRef<HTMLInputElement>(null);
  const typed = useSignal('');
  const again = useSignal<DayRefusal | 'guessed' | undefined>(undefined);
  useLayoutEffect(() => field.current?.focus(), []);

  const text = typed.value.trim();
  const [read] = findWhen(text, language(), Date.now());
  const said = read ? takenDue(read) : text === '' ? { date: date < from ? from : date, time } : undefined;
  const planned = plannedDay(said?.date ?? inNumbers.exec(text)?.[0], from);
  const found: Due | undefined =
    'day' in planned ? { date: planned.day, ...(withTime && said?.time ? { time: said.time } : {}) } : undefined;
  const inShort = found && dueInShort(found, language(), today());
  const keep = (event: Event) => {
    event.preventDefault();
    if ('refused' in planned) again.value = planned.refused;
    // By habit, perhaps before it was seen: a click on the button, or another Enter, takes it.
    else if (read?.guess && !again.value && document.activeElement === field.current) again.value = 'guessed';
    else if (found) onKept(found);
  };
  return (
    <form class="day-fields" onSubmit={keep}>
      <label for={id}>{withTime ? sayClosing().dayAndTime : sayClosing().day}</label>
      <input
        ref={field}
        id={id}
        type="text"
        dir="auto"
        {...quietField()}
        placeholder={withTime ? sayClosing().dayAndTimeHint : sayClosing().dayHint}
        aria-describedby={`${id}-read`}
        onInput={(event) => {
          typed.value = event.currentTarget.value;
          again.value = undefined;
        }}
      />
      <div class="under">
        <p class="due" id={`${id}-read`} aria-live="polite">
          {inShort ? inShort + (read?.guess ? ` · ${sayClosing().dayGuessed}` : '') : '…'}
        </p>
        <button type="submit" class={next ? 'next' : 'second'}>
          {done}
        </button>
      </div>
      <Alert message={again.value && asked(again.value, inShort)} />
    </form>
  );
}
