import { finish } from '../../lib/actions/agree.ts';
import { type CloseContext, keep, lastOdds, oddsValue } from '../../lib/actions/close.ts';
import { atLeastTenToOne } from '../../lib/domain/odds.ts';
import { sayAround } from '../../lib/languages/around.ts';
import { sayClosing } from '../../lib/languages/closing.ts';
import { apart } from '../../lib/languages/said.ts';
import { closing } from '../../lib/languages/sentences/closing.ts';
import { fill } from '../../lib/languages/sentences/line.ts';
import { putBack } from '../../lib/store/homework.ts';
import { written } from '../../lib/store/trouble.ts';
import type { Step } from '../step/step.ts';

/** "When …, I will …": rehearsed plans of this form work better (Sheeran 2024; method.md §4.6). What might get in the way begins it. */
export function ifThen(context: CloseContext): Step {
  const { desk, homework, voice, bare } = context;
  const odds = lastOdds(homework);
  const stuck = homework.lifts?.findLast(({ kind }) => kind === 'stuck')?.words;
  const question = fill(stuck && !bare ? closing.ifThenStuck : closing.ifThen, voice);
  return {
    cues: odds && !atLeastTenToOne(odds) ? [fill(closing.eyesOpen, voice, oddsValue(context)), question] : [question],
    field: {
      label: sayClosing().ifThen,
      begin: homework.ifThen ?? (stuck ? sayClosing(voice.language).ifStuck(stuck) : ''),
      done: sayClosing().keep,
      keep: (words) =>
        keep(
          context,
          () => ({ ifThen: words }),
          () => desk.go('teach-back'),
        ),
      without: () => desk.go('teach-back'),
    },
  };
}

/** Their version may replace what was written; the line at the bottom brings the first one back. */
export function teachBack(context: CloseContext): Step {
  const { desk, homework, voice } = context;
  const replace = async (words: string) => {
    await keep(
      context,
      () => ({ words }),
      () => finish(context),
    );
    desk.offer.value = {
      words: () => sayClosing().theirVersion,
      acts: [{ words: () => sayAround().undo, act: () => written(() => putBack(homework)) }],
    };
    return undefined;
  };
  return {
    cues: [fill(closing.teachBack, voice)],
    aside: sayClosing().written(apart(homework.words)),
    choices: [{ words: sayClosing().asWritten, act: () => finish(context) }],
    field: { label: sayClosing().theirWay, done: sayClosing().replace, keep: replace, without: () => finish(context) },
  };
}
