import type { Agreement, Choice, Reading, Told } from './outcome.ts';

/**
 * How a homework counts in rows and records, the same everywhere: "done", "partly", "missed"; or undefined when it stands outside
 * of them: not told yet, a life event, or carried over, changed or dropped by agreement (method.md §5).
 */
export function counted({ report }: Told): 'done' | 'partly' | 'missed' | undefined {
  if (report?.outcome === undefined || report.fate !== undefined) return undefined;
  if (report.outcome !== 'not-done') return report.outcome;
  return report.reasons?.includes('life') ? undefined : 'missed';
}

export const isMiss = (homework: Told): boolean => counted(homework) === 'missed';

/** Not done because something happened in life: support by itself, and nothing is asked. */
export const isLifeEvent = ({ report }: Told): boolean =>
  report?.outcome === 'not-done' && report.fate === undefined && (report.reasons?.includes('life') ?? false);

/** The stance settled on, if one was: not when it was put off. */
export const choiceOf = ({ report }: Told): Choice | undefined => (report?.stance === 'later' ? undefined : report?.stance);

/**
 * The odds that count: the last reading up to "agreed", or the last one when it was never agreed (method.md §5). Of two at the same
 * moment the later in the list.
 */
export function promised({ readings = [], agreedAt = Number.POSITIVE_INFINITY }: Agreement): Reading | undefined {
  const until = readings.filter(({ at }) => at <= agreedAt);
  return until.reduce<Reading | undefined>((last, reading) => (last && last.at > reading.at ? last : reading), undefined);
}
