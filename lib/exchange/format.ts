/** What every archive of ours says it is. */
export const ARCHIVE_FORMAT = 'aparte';
/** The version written now; every earlier one can be read. */
export const ARCHIVE_VERSION = 5;
