import type * as v from 'valibot';
import { archive1, type Records1 } from './versions/1.ts';
import { archive2, type Records2, upgradeTo2 } from './versions/2.ts';
import { archive3, type Records3, upgradeTo3 } from './versions/3.ts';

export { ARCHIVE_FORMAT, ARCHIVE_VERSION } from './format.ts';

/** By version. */
export const archiveSchemas = { 1: archive1, 2: archive2, 3: archive3 } as const satisfies Record<number, v.GenericSchema>;

export type ArchiveRecords = Records3 & { privateNotes: Records3['notes']; emergency: NonNullable<Records3['emergency']> };

/** The records of an archive of any version, as they are now. */
export function upgraded(version: keyof typeof archiveSchemas, records: Records1 | Records2 | Records3): ArchiveRecords {
  const second = version === 1 ? upgradeTo2(records as Records1) : (records as Records2);
  const third = version < 3 ? upgradeTo3(second) : (records as Records3);
  return { ...third, privateNotes: third.privateNotes ?? [], emergency: third.emergency ?? [] };
}
