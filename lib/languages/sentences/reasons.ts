import { type Agreement, type Reason, reasons } from '../../domain/outcome.ts';
import type { AdaptationName } from './adaptations.ts';
import type { Option, Step } from './flow.ts';
import { type Line, line } from './line.ts';

/** What a reason leads to. Its digit is its place in `reasons`: from "not done", one key to its sentence, two at most. */
export interface ReasonFlow {
  label: Line;
  /** The next sentence. */
  say: Line;
  /** The next sentence when what was not done was the coach's idea: "since you chose it" would be wrong. */
  sayIfCoachChose?: Line;
  /** Follow-ups, in turn. */
  followUps: readonly Line[];
  /** What can be made of it; at most three, beside leaving it. */
  adapt: readonly AdaptationName[];
}

export const reasonFlows: Record<Reason, ReasonFlow> = {
  busy: {
    label: line('reasons.busy.label'),
    say: line('reasons.busy.say'),
    followUps: [line('reasons.busy.followUps')],
    adapt: ['smaller', 'slot', 'room'],
  },
  hard: {
    label: line('reasons.hard.label'),
    say: line('reasons.hard.say'),
    followUps: [line('reasons.hard.followUps')],
    adapt: ['smaller', 'help', 'startNow'],
  },
  stuck: {
    label: line('reasons.stuck.label'),
    say: line('reasons.stuck.say'),
    followUps: [line('reasons.stuck.followUps')],
    adapt: ['planB', 'help', 'otherWay'],
  },
  'not-worth-it': {
    label: line('reasons.not-worth-it.label'),
    say: line('reasons.not-worth-it.say'),
    sayIfCoachChose: line('reasons.not-worth-it.sayIfCoachChose'),
    followUps: [line('reasons.not-worth-it.followUps.1'), line('reasons.not-worth-it.followUps.2')],
    adapt: ['instead', 'purpose', 'otherWay'],
  },
  forgot: {
    label: line('reasons.forgot.label'),
    say: line('reasons.forgot.say'),
    followUps: [line('reasons.forgot.followUps')],
    adapt: ['after', 'reminder', 'calendar'],
  },
  unclear: {
    label: line('reasons.unclear.label'),
    say: line('reasons.unclear.say'),
    followUps: [line('reasons.unclear.followUps')],
    adapt: ['ownWords', 'tellBack', 'startNow'],
  },
  avoided: {
    label: line('reasons.avoided.label'),
    say: line('reasons.avoided.say'),
    followUps: [line('reasons.avoided.followUps')],
    adapt: ['startNow', 'leastDreaded', 'whenDread'],
  },
  life: {
    label: line('reasons.life.label'),
    say: line('reasons.life.say'),
    followUps: [line('reasons.life.followUps')],
    adapt: ['lighter', 'notNow'],
  },
};

/** How many of the reasons are large choices; the others are behind "something else". */
export const LARGE = 4;

/** "Not done": two cues and the eight choices, each with its digit (method.md §5). The field keeps the client's words. */
export const notDone: Step<Reason> = {
  say: [line('reasons.notDone.say.1'), line('reasons.notDone.say.2')],
  options: reasons.map((reason, index) => ({
    digit: (index + 1) as Option<Reason>['digit'],
    label: reasonFlows[reason].label,
    to: reason,
    sets: reason,
    ...(index >= LARGE ? { small: true } : {}),
  })),
  keeps: 'clientWords',
};

/** The sentence for the reasons given: the last pressed gives it (method.md §5). Undefined when there is none yet. */
export function reasonCue(given: readonly Reason[], { proposedBy }: Agreement): Line | undefined {
  const last = given.at(-1);
  if (last === undefined) return undefined;
  const { say, sayIfCoachChose } = reasonFlows[last];
  return proposedBy === 'coach' ? (sayIfCoachChose ?? say) : say;
}
