/** Why a file cannot be imported. `where` names the place in the file, such as `homework 3 › words`; `id` the record, where there is one. */
export type ArchiveProblem =
  | { problem: 'too-large' | 'not-json' | 'truncated' | 'too-deep' | 'not-archive' }
  | { problem: 'no-key' | 'wrong-key' | 'wrong-passphrase' | 'locked-damaged' }
  | { problem: 'mistyped-key'; near?: string }
  | { problem: 'newer'; version: number }
  | { problem: 'invalid' | 'duplicate' | 'no-such-person'; where: string; id?: string };

export class ArchiveError extends Error {
  readonly found: ArchiveProblem;
  constructor(found: ArchiveProblem) {
    super(found.problem);
    this.found = found;
  }
}

/** Why a copy is not good: its size, or its contents, are not those that were written. */
export class CopyError extends Error {}

/** A place in the file for a person to find: tables by name, records counted from one. */
export function place(path: readonly (string | number)[]): string {
  const [, table, index, ...fields] = path;
  if (table === undefined || index === undefined) return path.join(' › ');
  return [`${table} ${Number(index) + 1}`, ...fields].join(' › ');
}
