import { useSignal } from '@preact/signals';
import { useId, useLayoutEffect, useRef } from 'preact/hooks';
import { nudgeDay } from '../../lib/domain/nudge.ts';
import { addDays, type LocalDate, type LocalTime } from '../../lib/domain/when/calendar.ts';
import { findWhen } from '../../lib/domain/when/find.ts';
import { type Due, dueInShort } from '../../lib/domain/when/in-words.ts';
import { sayClosing } from '../../lib/messages/closing/index.ts';
import { language } from '../../lib/messages/language.ts';
import { Alert } from '../ui/Alert.tsx';
import { quietField } from '../ui/field.ts';
import { today } from '../ui/today.ts';
import type { CloseContext } from './context.ts';

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

/** A day and a time put right; what was a deadline stays one. */
export const DueFields = ({ due, onKept }: { due: Due; onKept(due: Due): unknown }) => (
  <DayFields
    date={due.date}
    time={due.time}
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
  done: string;
  /** Whether keeping it is the one next thing to do. */
  next?: boolean;
  onKept(due: Due): unknown;
}

/**
 * A day, and perhaps a time, in words, read as in the homework field; what was understood is seen before it is kept. Never a day that is
 * past. With nothing written the one that is proposed is kept.
 */
export function DayFields({ date, time, withTime = false, done, next = true, onKept }: Props) {
  const id = useId();
  const field = useRef<HTMLInputElement>(null);
  const typed = useSignal('');
  const missing = useSignal(false);
  useLayoutEffect(() => field.current?.focus(), []);

  const proposed: Due = { date: date < today() ? today() : date, ...(withTime && time ? { time } : {}) };
  const [read] = findWhen(typed.value, language(), Date.now());
  const found: Due | undefined =
    typed.value.trim() === '' ? proposed : read && { date: read.date, ...(withTime && read.time ? { time: read.time } : {}) };
  const guessed = read?.dayGuessed ? ` · ${sayClosing().dayGuessed}` : '';
  const keep = (event: Event) => {
    event.preventDefault();
    if (found) onKept(found);
    else missing.value = true;
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
          missing.value = false;
        }}
      />
      <div class="under">
        <p class="due" id={`${id}-read`} aria-live="polite">
          {found ? dueInShort(found, language(), today()) + guessed : '…'}
        </p>
        <button type="submit" class={next ? 'next' : 'second'}>
          {done}
        </button>
      </div>
      {missing.value && <Alert message={sayClosing().noDay} />}
    </form>
  );
}
