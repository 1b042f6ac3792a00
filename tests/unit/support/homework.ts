import type { Report, Told } from '../../../lib/domain/outcome.ts';

const DAY = 86_400_000;
const start = 1_795_000_000_000;

/** A day on which there is a session, from 0 on. */
export const onDay = (day: number) => start + day * DAY;

/**
 * A homework taken down on one day and told in the session of another.
 * @param told the day it was told
 */
export function told(id: string, told: number, report: Partial<Report> = {}, fields: Partial<Told> = {}): Told {
  return {
    id,
    at: onDay(told - 7) + 1,
    sessionId: `session ${told - 7}`,
    report: { at: onDay(told), sessionId: `session ${told}`, outcome: 'not-done', ...report },
    ...fields,
  };
}

/** A homework that was taken down, agreed well, and not told yet. */
export const open = (id: string, taken: number, fields: Partial<Told> = {}): Told => ({
  id,
  at: onDay(taken) + 1,
  sessionId: `session ${taken}`,
  ...fields,
});

/** Agreed as well as can be: the client's idea, a day, odds. */
export const agreedWell = {
  proposedBy: 'client',
  when: { date: '2026-11-20' },
  readings: [{ for: 10, against: 1, at: start }],
  agreedAt: start,
} as const satisfies Partial<Told>;
