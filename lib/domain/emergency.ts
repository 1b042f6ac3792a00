import type { Stored } from './record.ts';

/** Whom the coach turns to when somebody may be unsafe: one free text. One record with a name of its own, so that an archive can carry it. */
export interface EmergencyList extends Stored {
  /** As the coach wrote it, several lines; empty once it was emptied. */
  words: string;
}
