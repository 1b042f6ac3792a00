import * as v from 'valibot';
import { client2, homework2, note2, session2 } from './2.ts';
import { agreed, told } from './agreed.ts';
import { archiveOf, moment, recordsOf } from './parts.ts';

export const homework3 = { ...homework2, ...agreed, ...told };
const card = v.pipe(v.string(), v.maxLength(100), v.description('Id of a picture card.'));
export const note3 = {
  ...note2,
  card: v.optional(card),
  exercise: v.optional(v.pipe(v.picklist(['step-in', 'story', 'met']), v.description('What was done with the card.'))),
};
export const session3 = {
  ...session2,
  remember: v.optional(v.pipe(v.string(), v.description('What the client will remember, in their words.'))),
  leftOpen: v.optional(v.pipe(v.literal(true), v.description('Nothing was agreed, on purpose.'))),
};
export const client3 = {
  ...client2,
  cards: v.optional(
    v.strictObject({
      hidden: v.optional(v.pipe(v.array(card), v.description('Never shown to them.'))),
      hiddenTags: v.optional(v.pipe(v.array(v.string()), v.description('Safety tags whose cards are never shown to them.'))),
      aside: v.optional(v.pipe(v.array(card), v.description('Laid aside for next time.'))),
    }),
  ),
  plainOdds: v.optional(v.pipe(v.literal(true), v.description('The odds are asked as out of ten times, without Las Vegas.'))),
};
export const emergency3 = { id: v.literal('emergency-list'), createdAt: moment, updatedAt: moment, words: v.string() };

/**
 * Notes for the coach alone stand apart from the others, so that a file can do without them and a reader sees at once which they are.
 * What is left of any deleted note is among the others: it does not tell what it was.
 */
export const records3 = {
  homework: recordsOf(homework3),
  notes: recordsOf(note3),
  privateNotes: v.optional(
    v.pipe(recordsOf(note3), v.description('Notes for the coach alone; absent when they were left out of this file.')),
  ),
  sessions: recordsOf(session3),
  clients: recordsOf(client3),
  emergency: v.optional(v.pipe(v.array(v.strictObject(emergency3)), v.description('Whom the coach turns to when somebody may be unsafe.'))),
};

export const archive3 = archiveOf(3, records3);

/** Private notes were flagged, among the others. */
export function upgradeTo3(table: string, record: object): [table: string, record: object] {
  if (table !== 'notes' || !('private' in record)) return [table, record];
  const { private: _, ...apart } = record;
  return ['privateNotes', apart];
}
