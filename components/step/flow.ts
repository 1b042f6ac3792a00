import { language } from '../../lib/languages/language.ts';
import type { Step as Flow, Option } from '../../lib/languages/sentences/flow.ts';
import { fill, inVoice, type Voice } from '../../lib/languages/sentences/line.ts';
import type { Choice, Step, StepField } from './step.ts';

/** What the steps of a flow write down, and where they lead. */
export interface Does<To extends string> {
  /** How the client is spoken to. */
  voice: Voice;
  /** An option was chosen: writes what it sets, and goes on. */
  choose(option: Option<To>): unknown;
  pressed?(option: Option<To>): boolean;
  /** What stands before the options that are small. */
  somethingElse?: string;
  /** The field, where the step keeps something. */
  field?: Omit<StepField, 'keep' | 'without'>;
  keep?(words: string): Promise<unknown>;
  to(next: To | undefined): unknown;
  goOn: string;
}

/** A step that is data (lib/languages/sentences) as a screen: said, chosen, kept, and on to the next. A reworded or new one is no new code. */
export function stepOf<To extends string>(step: Flow<To>, does: Does<To>): Step {
  const choice = (option: Option<To>): Choice => ({
    words: inVoice(option.label, { language: language() }),
    act: () => does.choose(option),
    ...(does.pressed?.(option) ? { pressed: true } : {}),
  });
  const options = step.options ?? [];
  const small = options.filter((option) => option.small).map(choice);
  const [first, second] = step.say;
  const to = () => does.to(step.next);
  const choices =
    options.length > 0 ? options.filter((option) => !option.small).map(choice) : step.keeps ? [] : [{ words: does.goOn, act: to }];
  const keep = async (words: string) => {
    await does.keep?.(words);
    return undefined;
  };
  return {
    cues: second ? [fill(first, does.voice), fill(second, does.voice)] : [fill(first, does.voice)],
    choices,
    ...(small.length > 0 ? { small: { words: does.somethingElse ?? '', choices: small } } : {}),
    ...(step.keeps && does.field ? { field: { ...does.field, keep, without: to } } : {}),
  };
}
