import { sayDiagnosis } from '../../lib/languages/diagnosis.ts';
import { fill } from '../../lib/languages/sentences/line.ts';
import { openingCue } from '../../lib/languages/sentences/opening.ts';
import { reasonCue } from '../../lib/languages/sentences/reasons.ts';
import type { Step } from '../step/step.ts';
import type { Telling } from './context.ts';
import { onward } from './onward.ts';

/** While the client may be looking, a question to the coach is not shown: the sentence said last stays. */
export function quietly({ homework, voice }: Telling): Step {
  const cue = reasonCue(homework.report?.reasons ?? [], homework);
  return { cues: [cue ? fill(cue, voice) : openingCue('', voice)] };
}

/** The miss was put right meanwhile. */
export const nothingToDecide = (telling: Telling): Step =>
  telling.bare
    ? quietly(telling)
    : {
        forCoach: true,
        cues: [sayDiagnosis().nothingToDecide],
        choices: [{ words: sayDiagnosis().goOn, act: () => onward(telling) }],
      };
