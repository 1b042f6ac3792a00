import * as v from 'valibot';
import { agreedAt, archiveOf, id, moment, name, recordsOf, sessionId, whose, words } from './parts.ts';

/** What records of each kind have, for the next version to begin from. */
export const homework2 = { clientId: whose, sessionId, at: agreedAt, words };
export const note2 = {
  clientId: id,
  sessionId,
  at: v.pipe(moment, v.description('When it was written.')),
  words: v.string(),
};
export const session2 = {
  clientId: id,
  startedAt: moment,
  endedAt: v.optional(moment),
  lastEntryAt: v.pipe(moment, v.description('When something was last written down in it.')),
  energy: v.optional(v.pipe(v.picklist([0, 1, 2, 3, 4, 5]), v.description("The coach's own energy afterwards, 1 to 5; 0: skipped."))),
};
export const client2 = {
  name,
  language: v.optional(v.picklist(['en', 'fr'])),
  informal: v.optional(v.pipe(v.literal(true), v.description('In French, *tu* rather than *vous*.'))),
  sessionMinutes: v.optional(v.pipe(v.number(), v.integer(), v.minValue(5), v.maxValue(600))),
  status: v.optional(v.picklist(['first-call', 'ended'])),
  intention: v.optional(v.pipe(v.string(), v.description('What the coach wants to keep in mind next time.'))),
};

const hidden = v.optional(v.pipe(v.literal(true), v.description('For the coach alone: never in what a client is given.')));

/** Sessions and their notes; more about people. */
export const archive2 = archiveOf(2, {
  homework: recordsOf(homework2),
  notes: recordsOf({ ...note2, private: hidden }),
  sessions: recordsOf(session2),
  clients: recordsOf(client2),
});

/** What was logged before there were sessions belongs to none. */
export const upgradeTo2 = (table: string, record: object): object =>
  table !== 'homework' || 'deletedAt' in record ? record : { ...record, sessionId: '' };
