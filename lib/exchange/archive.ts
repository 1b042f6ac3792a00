import type * as v from 'valibot';
import { archive1, type Records1 } from './versions/1.ts';
import { archive2, type Records2, upgradeTo2 } from './versions/2.ts';
import { FORMAT } from './versions/parts.ts';

/** What every archive of ours says it is. */
export const ARCHIVE_FORMAT = FORMAT;
/** The version written now; every earlier one can be read. */
export const ARCHIVE_VERSION = 2;

/** By version. */
export const archiveSchemas = { 1: archive1, 2: archive2 } as const satisfies Record<number, v.GenericSchema>;

export type ArchiveRecords = Records2;

/** The records of an archive of any version, as they are now. */
export function upgraded(version: keyof typeof archiveSchemas, records: Records1 | Records2): ArchiveRecords {
  return version === 1 ? upgradeTo2(records as Records1) : (records as Records2);
}
