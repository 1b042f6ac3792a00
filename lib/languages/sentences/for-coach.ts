import type { CoachPart } from '../../domain/coach-part.ts';
import type { Cause, Settled } from '../../domain/outcome.ts';
import type { Because } from '../../domain/stance.ts';
import { type Family, families, type Worked } from '../../domain/worked.ts';
import { type Language, said } from '../language.ts';
import { type Line, line } from './line.ts';
import { rowInWords } from './stance.ts';

// Lines that only the coach reads, never the client. One short line each; counts, no percentage.

/** What is said around them. */
const sayForCoach = said('forCoach');

/** At a miss (method.md §7): committed, not responsible. */
export const notYours: Line = line('forCoach.notYours');
/** Before challenge or firm. */
export const makesSense: Line = line('forCoach.makesSense');
/** The one line of unfinished business. */
export const toDecide: Line = line('forCoach.toDecide');
/** After the call, when a condition was missed. */
export const partingOffered: Line = line('forCoach.partingOffered');

export const causeLabels: Record<Cause, Line> = {
  cant: line('forCoach.cause.cant'),
  'not-this': line('forCoach.cause.not-this'),
  'not-the-change': line('forCoach.cause.not-the-change'),
  'dont-know': line('forCoach.cause.dont-know'),
};

export const settledLabels: Record<Settled, Line> = {
  support: line('forCoach.settled.support'),
  challenge: line('forCoach.settled.challenge'),
  'firm-1': line('forCoach.settled.firm-1'),
  'firm-2': line('forCoach.settled.firm-2'),
  'change-homework': line('forCoach.settled.change-homework'),
  care: line('forCoach.settled.care'),
};

const facts = {
  idea: { coach: line('forCoach.idea.coach'), client: line('forCoach.idea.client') },
  time: { open: line('forCoach.time.open'), fixed: line('forCoach.time.fixed') },
  odds: { unasked: line('forCoach.odds.unasked'), asked: line('forCoach.odds.asked') },
} as const;

/** The facts in a row; only those against the coach when `lapses`. */
function partFacts({ idea, timeFixed, oddsAsked }: CoachPart, language: Language, lapses = false): string {
  const all: [fact: Line, lapse: boolean][] = [
    [facts.idea[idea], idea === 'coach'],
    [timeFixed ? facts.time.fixed : facts.time.open, !timeFixed],
  ];
  if (oddsAsked !== undefined) all.push([oddsAsked ? facts.odds.asked : facts.odds.unasked, !oddsAsked]);
  return all
    .filter(([, lapse]) => lapse || !lapses)
    .map(([fact]) => fact[language])
    .join(', ');
}

/** "Last time: your idea, no day fixed, odds not asked." At every miss; says so when nothing was kept. */
export function coachPartLine(part: CoachPart | undefined, language: Language): string {
  const say = sayForCoach(language);
  return say.lastTime(part ? partFacts(part, language) : say.nothingKept);
}

const byCause: Record<Extract<Because, { kind: 'cause' }>['cause'], Line> = {
  cant: line('forCoach.by.cant'),
  'not-this': line('forCoach.by.not-this'),
  'not-the-change': line('forCoach.by.not-the-change'),
};

/** The one reason of a suggestion, in words and counts. */
export function becauseLine(because: Because, language: Language): string {
  const say = sayForCoach(language);
  if (because.kind === 'struggling') return say.struggling;
  if (because.kind === 'life') return say.life;
  const row = rowInWords(because.misses, language);
  if (because.kind === 'row') return row === undefined ? say.firstMiss : say.missed(row);
  if (because.kind === 'coach-part') return say.yourPart(partFacts(because.part, language, true));
  const cause = byCause[because.cause][language];
  return row === undefined ? `${cause}.` : say.causeInARow(cause, row);
}

const afterWords: Record<Family, Line> = {
  support: line('forCoach.after.support'),
  challenge: line('forCoach.after.challenge'),
  firm: line('forCoach.after.firm'),
};

/** "After support: kept 2 of 3." One line a stance that has any count; none: nothing is shown. */
export const workedLines = (worked: Record<Family, Worked>, language: Language): string[] =>
  families
    .filter((family) => worked[family].of > 0)
    .map((family) => {
      const { kept, of } = worked[family];
      return sayForCoach(language).kept(afterWords[family][language], kept, of);
    });
