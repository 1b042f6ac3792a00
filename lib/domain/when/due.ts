import type { LocalDate, LocalTime } from './calendar.ts';

/** A day, perhaps a time, perhaps only by then: what is kept of a `When`. */
export interface Due {
  date: LocalDate;
  time?: LocalTime;
  deadline?: true;
}
