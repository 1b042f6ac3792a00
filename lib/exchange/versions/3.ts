import * as v from 'valibot';
import { client2, homework2, note2, type Records2, session2 } from './2.ts';
import { archiveOf, recordsOf } from './parts.ts';

const homework3 = { ...homework2 };
const note3 = { ...note2 };
const session3 = { ...session2 };
const client3 = { ...client2 };

/**
 * Notes for the coach alone stand apart from the others, so that a file can do without them and a reader sees at once which they are.
 * What is left of any deleted note is among the others: it does not tell what it was.
 */
export const archive3 = archiveOf(3, {
  homework: recordsOf(homework3),
  notes: recordsOf(note3),
  privateNotes: v.optional(
    v.pipe(recordsOf(note3), v.description('Notes for the coach alone; absent when they were left out of this file.')),
  ),
  sessions: recordsOf(session3),
  clients: recordsOf(client3),
});

export type Records3 = v.InferOutput<typeof archive3>['records'];

/** Private notes were flagged, among the others. */
export function upgradeTo3({ notes, ...others }: Records2): Records3 {
  const isPrivate = (note: (typeof notes)[number]) => 'private' in note;
  return {
    ...others,
    notes: notes.filter((note) => !isPrivate(note)),
    privateNotes: notes.filter(isPrivate).map((note) => {
      const { private: _, ...apart } = note as typeof note & { private?: true };
      return apart;
    }),
  };
}
