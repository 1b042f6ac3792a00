import type { CloseContext } from '../../lib/actions/close.ts';
import type { Step } from '../step/step.ts';
import { doubt, help, idea, ideaSaid } from './doubt.tsx';
import { ifThen, teachBack } from './last-steps.tsx';
import { calendar, change, lift, nag, nothing, smaller, startNow, stuck } from './lifts.tsx';
import { odds, oddsAgain } from './odds.tsx';

/** The steps of the close, by the names under which the coach's place in it is kept. */
export const steps = {
  doubt,
  help,
  idea,
  'idea-said': ideaSaid,
  odds,
  lift,
  calendar,
  nag,
  nothing,
  smaller,
  change,
  stuck,
  'start-now': startNow,
  'odds-again': oddsAgain,
  'if-then': ifThen,
  'teach-back': teachBack,
} satisfies Record<string, (context: CloseContext) => Step>;

export const isCloseStep = (name: string): name is keyof typeof steps => Object.hasOwn(steps, name);
