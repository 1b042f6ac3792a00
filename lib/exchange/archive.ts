import * as v from 'valibot';

/** What every archive of ours says it is. */
export const ARCHIVE_FORMAT = 'aparte';
/** The version written now; every earlier one can be read. */
export const ARCHIVE_VERSION = 1;

const moment = v.pipe(
  v.number(),
  v.integer(),
  v.minValue(0),
  v.maxValue(8_640_000_000_000_000),
  v.description('Milliseconds since 1970-01-01T00:00:00Z.'),
);
const id = v.pipe(v.string(), v.uuid());
const common = { id, createdAt: moment, updatedAt: moment };

const deleted = v.pipe(
  v.strictObject({ ...common, deletedAt: moment }),
  v.description('A record that was deleted: what it said is not in the archive.'),
);
const client = v.strictObject({ ...common, name: v.pipe(v.string(), v.description('Name or code, as the coach typed it.')) });
const homework = v.strictObject({
  ...common,
  clientId: v.pipe(v.union([id, v.literal('')]), v.description('Whose it is: the id of a client; empty while nobody has been chosen.')),
  at: v.pipe(moment, v.description('When it was agreed.')),
  words: v.pipe(v.string(), v.description("What the client will do, in the client's own words.")),
});

export const archiveSchema = v.strictObject({
  format: v.literal(ARCHIVE_FORMAT),
  version: v.literal(ARCHIVE_VERSION),
  exportedAt: v.pipe(v.string(), v.isoTimestamp()),
  records: v.strictObject({
    homework: v.array(v.union([homework, deleted])),
    clients: v.array(v.union([client, deleted])),
  }),
});

export type ArchiveRecords = v.InferOutput<typeof archiveSchema>['records'];
