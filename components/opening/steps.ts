import { adapt, adaptation, change, made } from '../diagnosis/adapt.tsx';
import { cause } from '../diagnosis/cause.tsx';
import { condition, conditionDay } from '../diagnosis/condition.tsx';
import type { Telling } from '../diagnosis/context.ts';
import { followUp, reasons, sayReason } from '../diagnosis/reasons.tsx';
import { care, said, stance } from '../diagnosis/stance.ts';
import type { Step } from '../step/step.ts';
import { answers, told } from './telling.ts';

/** The steps by the names under which the coach's place is kept. */
const steps: Record<string, (telling: Telling) => Step> = {
  told,
  ...answers,
  reasons,
  say: sayReason,
  adapt,
  change,
  made,
  cause,
  stance,
  condition,
  'condition-day': conditionDay,
};

/** Those of which there are several: "follow:0", "adapt:smaller". */
const several: Record<string, (telling: Telling, which: string) => Step> = {
  follow: followUp,
  adapt: adaptation,
  sense: stance,
  said,
  care,
};

/** A step by its name; from the beginning for one that this version does not know. */
export function openingStep(telling: Telling, name: string): Step {
  const [kind = '', which] = name.split(':');
  if (which !== undefined && Object.hasOwn(several, kind)) return several[kind]?.(telling, which) ?? told(telling);
  return Object.hasOwn(steps, kind) ? (steps[kind]?.(telling) ?? told(telling)) : told(telling);
}
