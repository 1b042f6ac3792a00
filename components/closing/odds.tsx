import { agree } from '../../lib/actions/agree.ts';
import { type CloseContext, keep, lastOdds } from '../../lib/actions/close.ts';
import { atLeastTenToOne, type Odds } from '../../lib/domain/odds.ts';
import { parseOdds } from '../../lib/domain/parse-odds.ts';
import { tally } from '../../lib/domain/promise-record.ts';
import { sayClosing } from '../../lib/languages/closing.ts';
import { language } from '../../lib/languages/language.ts';
import { oddsInWords } from '../../lib/languages/odds.ts';
import { anchorChoices, closing } from '../../lib/languages/sentences/closing.ts';
import { fill, inVoice } from '../../lib/languages/sentences/line.ts';
import { unclearOdds } from '../../lib/languages/sentences/unclear.ts';
import type { Step } from '../step/step.ts';

/** The question for the client's own past, then the bet. */
export const odds = (context: CloseContext): Step => ({
  aside: counts(context),
  ...ask(context, (said) => (atLeastTenToOne(said) ? settle(context) : context.desk.go('lift'))),
  cues: [fill(closing.beforeOdds, context.voice), fill(plain(context) ? closing.oddsOutOfTen : closing.odds, context.voice)],
});

const plain = ({ desk }: CloseContext): boolean => desk.client.value?.plainOdds === true;

/** For the coach alone: what was kept of what was promised. Counts, no percentage. */
function counts({ history, homework }: CloseContext): string | undefined {
  const { kept, partly, of } = tally(history.filter(({ id }) => id !== homework.id));
  return of > 0 ? sayClosing().keptSoFar(kept, partly, of) : undefined;
}

/** Once more after the lifts; one pass only. */
export function oddsAgain(context: CloseContext): Step {
  const before = lastOdds(context.homework);
  return {
    ...ask(context, () => settle(context)),
    cues: [fill(closing.oddsAgain, context.voice)],
    aside: before && sayClosing().wasBefore(oddsInWords(before, language())),
  };
}

const settle = (context: CloseContext) => agree(context, () => context.desk.go('if-then'));

function ask(context: CloseContext, then: (said: Odds) => unknown): Pick<Step, 'choices' | 'field'> {
  const take = (said: Odds) =>
    keep(
      context,
      ({ readings = [] }) => ({ readings: [...readings, { ...said, at: Date.now() }] }),
      () => then(said),
    );
  return {
    choices: anchorChoices.map(({ odds: anchor, line }) => ({ words: inVoice(line, context.voice), act: () => take(anchor) })),
    field: {
      label: sayClosing().otherOdds,
      done: sayClosing().takeOdds,
      keep: async (text) => {
        const said = parseOdds(text, plain(context) ? { outOf: 10 } : undefined);
        if ('unclear' in said) return unclearOdds[said.unclear][language()];
        return take(said);
      },
    },
  };
}
