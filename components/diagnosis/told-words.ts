import { coachPart } from '../../lib/domain/coach-part.ts';
import { promised } from '../../lib/domain/counted.ts';
import type { Homework } from '../../lib/domain/entry.ts';
import { dueInShort } from '../../lib/languages/dates.ts';
import { sayDiagnosis } from '../../lib/languages/diagnosis.ts';
import { language } from '../../lib/languages/language.ts';
import { oddsInWords } from '../../lib/languages/odds.ts';
import { inVoice } from '../../lib/languages/sentences/line.ts';
import { reasonFlows } from '../../lib/languages/sentences/reasons.ts';
import { asksOdds } from '../../lib/state/practice.ts';
import { today } from '../../lib/state/today.ts';

/** "Not done · no time": how it went, in few words; undefined while it is open. */
export function toldInWords({ report }: Homework): string | undefined {
  const as = report?.fate?.as ?? report?.outcome;
  if (!as) return undefined;
  const why = as === 'not-done' || as === 'partly' ? (report?.reasons ?? []) : [];
  const words = [
    sayDiagnosis().outcomes[as],
    ...why.map((reason) => inVoice(reasonFlows[reason].label, { language: language() }).toLowerCase()),
  ];
  return words.join(' · ');
}

/** The facts of a close: whose idea, for when, at what odds; undefined where nothing was kept of it (method.md §3). */
export function closeInWords(homework: Homework): string | undefined {
  const part = coachPart(homework, asksOdds());
  if (!part) return undefined;
  const { when } = homework;
  const odds = promised(homework);
  return [
    part.idea === 'coach' ? sayDiagnosis().yourIdea : sayDiagnosis().theirIdea,
    when ? dueInShort(when, language(), today()) : sayDiagnosis().noDay,
    ...(asksOdds() ? [odds ? oddsInWords(odds, language()) : sayDiagnosis().oddsNotAsked] : []),
  ].join(' · ');
}
