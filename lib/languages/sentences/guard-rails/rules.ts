import type { Situation } from '../../../domain/guard-rails/plainly.ts';
import { type Line, line } from '../line.ts';

/** Rules to begin with, in their short spoken form (about five words); taken up, each is the coach's own to reword. */
export const starterRules: Record<string, { situation?: Situation; spoken: Line }> = {
  time: { situation: 'late', spoken: line('rules.time') },
  messages: { situation: 'messages', spoken: line('rules.messages') },
  fees: { situation: 'fees', spoken: line('rules.fees') },
  recording: { situation: 'recording', spoken: line('rules.recording') },
  room: { situation: 'present', spoken: line('rules.room') },
  respect: { situation: 'remark', spoken: line('rules.respect') },
  cancel: { spoken: line('rules.cancel') },
};
