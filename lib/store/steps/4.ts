import type { Step } from './index.ts';

/** The guard rails: what is kept about somebody, each with its day, and the coach's own rules, signs, stories and referrals. */
export const step4: Step = {
  version: 4,
  stores: {
    rails: 'id, at, [clientId+at], sessionId, deletedAt',
    own: 'id, deletedAt',
  },
};
