import { useSignal } from '@preact/signals';
import { useId, useLayoutEffect, useRef } from 'preact/hooks';
import { nudgeDay } from '../../lib/domain/nudge.ts';
import { addDays, type LocalDate, type LocalTime } from '../../lib/domain/when/calendar.ts';
import type { Due } from '../../lib/domain/when/in-words.ts';
import { sayClosing } from '../../lib/messages/closing/index.ts';
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
  date: LocalDate;
  time?: LocalTime | undefined;
  withTime?: boolean;
  done: string;
  /** Whether keeping it is the one next thing to do. */
  next?: boolean;
  onKept(due: Due): unknown;
}

/** The browser's own fields for a day and a time: it knows how its user writes them. */
export function DayFields({ date, time, withTime = false, done, next = true, onKept }: Props) {
  const id = useId();
  const day = useRef<HTMLInputElement>(null);
  const hour = useRef<HTMLInputElement>(null);
  const missing = useSignal(false);
  useLayoutEffect(() => day.current?.focus(), []);
  const keep = (event: Event) => {
    event.preventDefault();
    const kept = day.current?.value;
    if (!kept) {
      missing.value = true;
      return;
    }
    const at = hour.current?.value;
    onKept(at ? { date: kept as LocalDate, time: at as LocalTime } : { date: kept as LocalDate });
  };
  return (
    <form class="day-fields" onSubmit={keep}>
      <label for={`${id}-day`}>{sayClosing().day}</label>
      <input ref={day} id={`${id}-day`} type="date" {...quietField()} defaultValue={date} onInput={() => (missing.value = false)} />
      {withTime && (
        <>
          <label for={`${id}-time`}>{sayClosing().time}</label>
          <input ref={hour} id={`${id}-time`} type="time" {...quietField()} defaultValue={time ?? ''} />
        </>
      )}
      <button type="submit" class={next ? 'next' : 'second'}>
        {done}
      </button>
      {missing.value && <Alert message={sayClosing().noDay} />}
    </form>
  );
}
