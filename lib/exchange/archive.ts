import type * as v from 'valibot';
import { archive1 } from './versions/1.ts';
import { archive2, upgradeTo2 } from './versions/2.ts';
import { archive3, upgradeTo3 } from './versions/3.ts';
import { archive4 } from './versions/4.ts';
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

export type Version = keyof typeof archiveSchemas;

/** What may be left out of a file, or was not there yet, is empty. */
type Optional = 'privateNotes' | 'emergency' | 'preferences' | 'rails' | 'own';
export type ArchiveRecords = Omit<Records5, Optional> & { [K in Optional]: NonNullable<Records5[K]> };
export type ArchiveTable = keyof ArchiveRecords;
/** A record, and where in an archive it stands. */
export type Placed = [table: ArchiveTable, record: ArchiveRecords[ArchiveTable][number]];

/** What one record of a table has to be like, by table. */
export function recordSchemas(version: Version): Record<string, v.GenericSchema> {
  const tables = Object.entries(archiveSchemas[version].entries.records.entries as Record<string, object>);
  return Object.fromEntries(tables.map(([table, schema]) => [table, itemOf(schema)]));
}

function itemOf(schema: { wrapped?: object; item?: v.GenericSchema }): v.GenericSchema {
  if (schema.item) return schema.item;
  if (schema.wrapped) return itemOf(schema.wrapped);
  throw new Error('a table of an archive is a list');
}

/** A record of an archive of any version, as it is now. Since version 3 there has only been more to read. */
export function upgraded(version: Version, [table, record]: Placed): Placed {
  const second = version === 1 ? upgradeTo2(table, record) : record;
  return (version < 3 ? upgradeTo3(table, second) : [table, second]) as Placed;
}
