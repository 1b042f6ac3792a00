/** What every archive of ours says it is. */
export const ARCHIVE_FORMAT = 'aparte';
/** The version written now; every earlier one can be read. */
export const ARCHIVE_VERSION = 5;
/** Largest file that is read, in bytes. */
export const MAX_BYTES = 256 * 1024 * 1024;
