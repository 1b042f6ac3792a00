import { agreedAt, archiveOf, name, recordsOf, whose, words } from './parts.ts';

/** People, and what they want to do. */
export const archive1 = archiveOf(1, {
  homework: recordsOf({ clientId: whose, at: agreedAt, words }),
  clients: recordsOf({ name }),
});
