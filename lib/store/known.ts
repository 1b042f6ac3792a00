type Records = typeof import('../records/index.ts');

let records: Records | undefined;

/** What every kind of record is. It is loaded with the opening of the database, not with the page: the field comes first. */
export const loadRecords = async (): Promise<Records> => {
  records ??= await import('../records/index.ts');
  return records;
};

/** The same once the database is open; undefined before. */
export const knownRecords = (): Records | undefined => records;
