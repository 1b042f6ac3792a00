import type { LiftKind } from '../../domain/closing.ts';
import { type Line, line } from './line.ts';

/** The ways that lie ready; the first two are what clients mostly answer by themselves, and act at once. */
type Lift = Exclude<LiftKind, 'own'>;

/** The two usual answers to "how could we get that up to ten to one?", to take down with one key (method.md §4.5). */
export const captures = {
  calendar: line('lifts.calendar'),
  nag: line('lifts.nag'),
} satisfies Partial<Record<Lift, Line>>;

/** The coach's four, only behind "nothing comes". */
export const nothingComes = {
  smaller: line('lifts.smaller'),
  changed: line('lifts.changed'),
  stuck: line('lifts.stuck'),
  'first-minute': line('lifts.first-minute'),
} satisfies Partial<Record<Lift, Line>>;

/** The same, as short words on a key; not said to the client. */
export const liftNames: Record<Lift, Line> = {
  calendar: line('lifts.name.calendar'),
  nag: line('lifts.name.nag'),
  smaller: line('lifts.name.smaller'),
  changed: line('lifts.name.changed'),
  stuck: line('lifts.name.stuck'),
  'first-minute': line('lifts.name.first-minute'),
};
