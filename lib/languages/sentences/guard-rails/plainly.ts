import type { Situation } from '../../../domain/guard-rails/plainly.ts';
import { type Line, line } from '../line.ts';

/** What may need saying: half a line that acknowledges, then the sentence, or two of them. */
export interface Plainly {
  acknowledge: Line;
  say: readonly [Line] | readonly [Line, Line];
}

export const plainly: Record<Situation, Plainly> = {
  evasion: {
    acknowledge: line('plainly.evasion.acknowledge'),
    say: [line('plainly.evasion.say')],
  },
  remark: {
    acknowledge: line('plainly.remark.acknowledge'),
    say: [line('plainly.remark.say')],
  },
  late: {
    acknowledge: line('plainly.late.acknowledge'),
    say: [line('plainly.late.say')],
  },
  messages: {
    acknowledge: line('plainly.messages.acknowledge'),
    say: [line('plainly.messages.say')],
  },
  recording: {
    acknowledge: line('plainly.recording.acknowledge'),
    say: [line('plainly.recording.say')],
  },
  present: {
    acknowledge: line('plainly.present.acknowledge'),
    say: [line('plainly.present.say')],
  },
  fees: {
    acknowledge: line('plainly.fees.acknowledge'),
    say: [line('plainly.fees.say')],
  },
  fit: {
    acknowledge: line('plainly.fit.acknowledge'),
    say: [line('plainly.fit.say.1'), line('plainly.fit.say.2')],
  },
};

/** A rule as it is said, by how it stands with somebody; `date` as it is spoken, `rule` in its short form. */
export const ruleLines = {
  agreed: line('plainly.ruleLines.agreed'),
  told: line('plainly.ruleLines.told'),
  never: line('plainly.ruleLines.never'),
} satisfies Record<string, Line>;

/** Before a rule of the coach's own, which answers no situation of ours. */
export const acknowledgeRule: Line = line('plainly.acknowledgeRule');

/** After any of them. */
export const takeFromThat: Line = line('plainly.takeFromThat');
