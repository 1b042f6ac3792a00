import * as v from 'valibot';
import { ARCHIVE_FORMAT } from '../format.ts';

// What every version of the archive is made of.

export const moment = v.pipe(
  v.number(),
  v.integer(),
  v.minValue(0),
  v.maxValue(8_640_000_000_000_000),
  v.description('Milliseconds since 1970-01-01T00:00:00Z.'),
);
export const id = v.pipe(v.string(), v.uuid());
export const common = { id, createdAt: moment, updatedAt: moment };

export const deleted = v.pipe(
  v.strictObject({ ...common, deletedAt: moment }),
  v.description('A record that was deleted: what it said is not in the archive.'),
);

export const sessionId = v.pipe(v.union([id, v.literal('')]), v.description('The session it belongs to; empty outside of one.'));
export const date = v.pipe(v.string(), v.isoDate(), v.description('A day, wherever one is: 2026-05-03.'));

/** Records of one kind, or what is left of those that were deleted. */
export const recordsOf = <T extends v.ObjectEntries>(fields: T) => v.array(v.union([v.strictObject({ ...common, ...fields }), deleted]));

export const name = v.pipe(v.string(), v.description('Name or code, as the coach typed it.'));
export const whose = v.pipe(
  v.union([id, v.literal('')]),
  v.description('Whose it is: the id of a client; empty while nobody has been chosen.'),
);
export const words = v.pipe(v.string(), v.description("What the client will do, in the client's own words."));
export const agreedAt = v.pipe(moment, v.description('When it was agreed.'));

export const archiveOf = <N extends number, T extends v.ObjectEntries>(version: N, records: T) =>
  v.strictObject({
    format: v.literal(ARCHIVE_FORMAT),
    version: v.literal(version),
    exportedAt: v.pipe(v.string(), v.isoTimestamp()),
    records: v.strictObject(records),
  });
