import type { Step } from './index.ts';

/** Sessions and their notes; what was logged says in which session. */
export const step2: Step = {
  version: 2,
  stores: {
    homework: 'id, at, [clientId+at], sessionId, deletedAt',
    sessions: 'id, startedAt, [clientId+startedAt], deletedAt',
    notes: 'id, at, [clientId+at], sessionId, deletedAt',
  },
  // What was logged before there were sessions belongs to none.
  upgrade: (transaction) =>
    transaction
      .table('homework')
      .toCollection()
      .modify((row) => {
        row.sessionId = '';
      }),
};
