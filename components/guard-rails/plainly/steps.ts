import type { Rule } from '../../../lib/domain/guard-rails/own.ts';
import { isSituation, ruleFor, situations, standing, timesSaid } from '../../../lib/domain/guard-rails/plainly.ts';
import type { Rail, RailOf } from '../../../lib/domain/guard-rails/rail.ts';
import { dayAt, dayOf } from '../../../lib/languages/dates.ts';
import { language } from '../../../lib/languages/language.ts';
import { sayPlainly } from '../../../lib/languages/plainly.ts';
import { acknowledgeRule, plainly, ruleLines, takeFromThat } from '../../../lib/languages/sentences/guard-rails/plainly.ts';
import { starterRules } from '../../../lib/languages/sentences/guard-rails/rules.ts';
import { inVoice, type Voice } from '../../../lib/languages/sentences/line.ts';
import { lines } from '../../../lib/languages/sentences/lines.ts';
import { speak } from '../../../lib/languages/sentences/speak.ts';
import type { Choice, Step } from '../../step/step.ts';

/** What a step is made from. */
export interface Saying {
  voice: Voice;
  rules: readonly Rule[];
  /** What the guard rails keep about the person. */
  rails: readonly Rail[];
  /** The client may be looking. */
  bare: boolean;
  go(step: string): void;
  leave(): void;
  /** Writes that it was said, or put off, then goes on. */
  keep(as: RailOf<'saying'>['as'], what: string): Promise<unknown>;
  /** Writes what they take from it, then goes on. */
  take(words: string): Promise<unknown>;
  agree(what: string): Promise<unknown>;
}

/** A rule as it is said: in the client's language as long as its words are ours, else as the coach wrote it. */
export function spokenRule({ spoken, starter }: Pick<Rule, 'spoken' | 'starter'>, voice: Voice): string {
  const ours = starter === undefined ? undefined : starterRules[starter]?.spoken;
  return ours && [ours.en, ours.fr].includes(spoken) ? inVoice(ours, voice) : spoken;
}

/** What a choice, a line of the log or of Preparation calls it. @param what a situation, or the id of a rule */
export function nameOf(what: string, rules: readonly Rule[]): string {
  if (isSituation(what)) return sayPlainly().situations[what];
  const rule = rules.find(({ id }) => id === what);
  return rule ? spokenRule(rule, { language: language() }) : '…';
}

const SHOWN = 4;
const MOST = 8;

/** The coach sees what may need saying; four large, four behind one more word, all eight on their digits. */
export function whatStep({ voice, rules, bare, go, leave }: Saying): Step {
  if (bare) return { cues: [inVoice(lines.homework, voice)] };
  const choices: Choice[] = situations.map((one) => ({ words: sayPlainly().situations[one], act: () => go(`say:${one}`) }));
  const others = rules.some(({ situation }) => situation === undefined || !isSituation(situation));
  return {
    forCoach: true,
    cues: [sayPlainly().what],
    choices: choices.slice(0, SHOWN),
    small: { words: sayPlainly().more, choices: choices.slice(SHOWN) },
    skip: others ? { words: sayPlainly().yourRules, act: () => go('rules') } : { words: sayPlainly().back, act: leave },
  };
}

/** The rules that answer no situation of ours, those made last first. */
export function rulesStep({ voice, rules, bare, go }: Saying): Step {
  if (bare) return { cues: [inVoice(lines.homework, voice)] };
  const others = rules.filter(({ situation }) => situation === undefined || !isSituation(situation)).slice(-MOST);
  const choices = others
    .toReversed()
    .map((rule) => ({ words: spokenRule(rule, { language: language() }), act: () => go(`say:${rule.id}`) }));
  return {
    forCoach: true,
    cues: [sayPlainly().what],
    choices: choices.slice(0, SHOWN),
    ...(choices.length > SHOWN ? { small: { words: sayPlainly().more, choices: choices.slice(SHOWN), shown: true } } : {}),
  };
}

/** Half a line that acknowledges, then the sentence: that of the rule, by how it stands with this person, else that of the situation. */
export function sayStep(saying: Saying, which: string): Step {
  const { voice, rails, rules, keep } = saying;
  const rule = rules.find(({ id }) => id === which) ?? ruleFor(rules, which);
  if (!rule && !isSituation(which)) return whatStep(saying);
  const what = rule?.id ?? which;
  const stands = rule ? standing(rails, rule.id) : undefined;
  const said = timesSaid(rails, what).map(({ at }) => dayAt(at));
  const situation = isSituation(which) ? plainly[which] : undefined;
  const acknowledge = situation?.acknowledge ?? acknowledgeRule;
  const values =
    rule && stands ? { rule: spokenRule(rule, voice), date: 'at' in stands ? dayOf(stands.at, voice.language) : undefined } : {};
  const [first, second] = rule && stands ? [ruleLines[stands.as]] : (situation?.say ?? []);
  const cue = first ? speak(first, voice, values) : '';
  const as = !stands ? 'said' : stands.as === 'never' ? 'told' : 'recalled';
  return {
    cues: [speak(acknowledge, voice), second ? `${cue} ${speak(second, voice)}` : cue],
    aside: said.length > 0 ? sayPlainly().saidOn(said.join(', ')) : undefined,
    choices: [{ words: sayPlainly().said, act: () => keep(as, what) }],
    skip: { words: sayPlainly().later, act: () => keep('to-say', what) },
  };
}

/** What they take from it, in their words; and whether that is agreed now. */
export function takenStep({ voice, rules, rails, take, agree, leave }: Saying, what: string): Step {
  const rule = rules.find(({ id }) => id === what);
  const open = rule !== undefined && standing(rails, rule.id).as !== 'agreed';
  return {
    cues: [speak(takeFromThat, voice)],
    choices: open ? [{ words: sayPlainly().agreed, act: () => agree(what) }] : [],
    field: { label: sayPlainly().taken, done: sayPlainly().keep, keep: async (words) => void (await take(words)), without: leave },
  };
}
