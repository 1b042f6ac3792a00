import type { Rule } from './own.ts';
import { ofKind, type Rail, type RailOf } from './rail.ts';

/** What may need saying plainly (method.md §7), the most used first. */
export const situations = ['evasion', 'remark', 'late', 'messages', 'recording', 'present', 'fees', 'fit'] as const;
export type Situation = (typeof situations)[number];

export const isSituation = (name: string): name is Situation => (situations as readonly string[]).includes(name);

/** The coach's rule for a situation: the one made last. */
export const ruleFor = (rules: readonly Rule[], situation: string): Rule | undefined =>
  rules.findLast((rule) => rule.situation === situation);

/** How a rule stands with somebody: agreed on together, told by the coach alone, or never said. `at`: milliseconds since 1970. */
export type Standing = { as: 'agreed' | 'told'; at: number } | { as: 'never' };

/**
 * What may be recalled and what may not (method.md §7): what was agreed on is recalled with the day of the agreement; what the coach has
 * told, with the day it was last told; anything else was not said clearly, and that is said first.
 * @param rails what is kept about that person
 * @param what id of the rule
 */
export function standing(rails: readonly Rail[], what: string): Standing {
  const about = ofKind(rails, 'saying').filter((saying) => saying.what === what);
  const last = (kinds: readonly string[]) => about.filter(({ as }) => kinds.includes(as)).sort((a, b) => b.at - a.at)[0];
  const agreed = last(['agreed']);
  if (agreed) return { as: 'agreed', at: agreed.at };
  const told = last(['told', 'recalled']);
  return told ? { as: 'told', at: told.at } : { as: 'never' };
}

/** Every time that it was said to somebody, oldest first; agreeing on it is not saying it. */
export const timesSaid = (rails: readonly Rail[], what: string): RailOf<'saying'>[] =>
  ofKind(rails, 'saying').filter((saying) => saying.what === what && saying.as !== 'agreed' && saying.as !== 'to-say');

/** What was put off and is still to be said, each thing once, the latest last. */
export const toSay = (rails: readonly Rail[]): RailOf<'saying'>[] => [
  ...new Map(
    ofKind(rails, 'saying')
      .filter(({ as }) => as === 'to-say')
      .map((saying) => [saying.what, saying]),
  ).values(),
];
