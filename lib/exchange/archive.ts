import type * as v from 'valibot';
import { archive1, type Records1 } from './versions/1.ts';
import { archive2, type Records2, upgradeTo2 } from './versions/2.ts';
import { archive3, type Records3, upgradeTo3 } from './versions/3.ts';
import { archive4, type Records4 } from './versions/4.ts';
import { archive5, type Records5 } from './versions/5.ts';

export { ARCHIVE_FORMAT, ARCHIVE_VERSION } from './format.ts';

/** By version. */
export const archiveSchemas = {
  1: archive1,
  2: archive2,
  3: archive3,
  4: archive4,
  5: archive5,
} as const satisfies Record<number, v.GenericSchema>;

/** What may be left out of a file, or was not there yet, is empty. */
type Optional = 'privateNotes' | 'emergency' | 'preferences' | 'rails' | 'own';
export type ArchiveRecords = Omit<Records5, Optional> & { [K in Optional]: NonNullable<Records5[K]> };

/** The records of an archive of any version, as they are now. Since version 3 there has only been more to read. */
export function upgraded(
  version: keyof typeof archiveSchemas,
  records: Records1 | Records2 | Records3 | Records4 | Records5,
): ArchiveRecords {
  const second = version === 1 ? upgradeTo2(records as Records1) : (records as Records2);
  const now: Records5 = version < 3 ? upgradeTo3(second) : (records as Records5);
  const { privateNotes = [], emergency = [], preferences = [], rails = [], own = [] } = now;
  return { ...now, privateNotes, emergency, preferences, rails, own };
}
