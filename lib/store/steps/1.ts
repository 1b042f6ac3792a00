import type { Step } from './index.ts';

/** People, what they want to do, what is being typed, and a few facts that outlive a page. */
export const step1: Step = {
  version: 1,
  stores: {
    clients: 'id, deletedAt',
    homework: 'id, at, [clientId+at], deletedAt',
    drafts: 'id, home',
    facts: 'id',
  },
};
