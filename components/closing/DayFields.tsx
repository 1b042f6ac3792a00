import { useSignal } from '@preact/signals';
import { useId, useLayoutEffect, useRef } from 'preact/hooks';
import { nudgeDay } from '../../lib/domain/nudge.ts';
import { addDays, asTime, type LocalDate, type LocalTime } from '../../lib/domain/when/calendar.ts';
import type { Due } from '../../lib/domain/when/in-words.ts';
import { type DayRefusal, plannedDay } from '../../lib/domain/when/planned.ts';
import { sayClosing } from '../../lib/messages/closing/index.ts';
import { Alert } from '../ui/Alert.tsx';
import { quietField, yearOfFourDigits } from '../ui/field.ts';
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

/** The browser's own fields for a day and a time: it knows how its user writes them. */
export function DayFields({ date, time, withTime = false, from, done, next = true, onKept }: Props) {
  const id = useId();
  const day = useRef<HTMLInputElement>(null);
  const hour = useRef<HTMLInputElement>(null);
  const refused = useSignal<DayRefusal | undefined>(undefined);
  useLayoutEffect(() => day.current?.focus(), []);
  const keep = (event: Event) => {
    event.preventDefault();
    const kept = plannedDay(day.current?.value, from ?? today());
    if ('refused' in kept) {
      refused.value = kept.refused;
      day.current?.focus();
      return;
    }
    const at = asTime(hour.current?.value);
    onKept(at ? { date: kept.day, time: at } : { date: kept.day });
  };
  return (
    <form class="day-fields" noValidate onSubmit={keep}>
      <label for={`${id}-day`}>{sayClosing().day}</label>
      <input
        ref={day}
        id={`${id}-day`}
        type="date"
        {...quietField()}
        {...yearOfFourDigits}
        defaultValue={date}
        onInput={() => (refused.value = undefined)}
      />
      {withTime && (
        <>
          <label for={`${id}-time`}>{sayClosing().time}</label>
          <input ref={hour} id={`${id}-time`} type="time" {...quietField()} defaultValue={time ?? ''} />
        </>
      )}
      <button type="submit" class={next ? 'next' : 'second'}>
        {done}
      </button>
      {refused.value && <Alert message={sayClosing().dayRefused[refused.value]} />}
    </form>
  );
}
