import type { SignId } from '../../../domain/guard-rails/signs.ts';
import { type Line, line } from '../line.ts';

/** What the coach reads, never the client. */
export const signLabels: Record<SignId, Line> = {
  anger: line('signs.anger'),
  remarks: line('signs.remarks'),
  recording: line('signs.recording'),
  'someone-else': line('signs.someone-else'),
  evasions: line('signs.evasions'),
  'free-time': line('signs.free-time'),
  'late-payment': line('signs.late-payment'),
  messages: line('signs.messages'),
  dread: line('signs.dread'),
  drained: line('signs.drained'),
  replaying: line('signs.replaying'),
};
