import type { Entry } from '../domain/entry.ts';
import type { DraftKey } from '../records/draft-key.ts';
import { whoseField } from '../store/entries.ts';

// The names of the draft fields of an entry say which entry they belong to and, for its words, which version is being edited, so
// that an edit goes on after a crash and still notices what another window changed.

export { whoseField };

export const editField = (entry: Entry): DraftKey => `edit:${entry.id}:${entry.updatedAt}`;

/** For `desk.wantFocus`: an entry that is about to come back. */
export const entryFocus = (id: string) => `entry:${id}`;

/** The id of the entry that a field belongs to, if it belongs to one. */
export function entryOf(field: DraftKey): string[] {
  const [kind, id] = field.split(':');
  return (kind === 'edit' || kind === 'whose') && id ? [id] : [];
}

/** The open edit of an entry: the name of its field, and the version that it began from. */
export function openEdit(fields: readonly DraftKey[], id: string): { field: DraftKey; basedOn: number } | undefined {
  const field = fields.find((name) => name.startsWith(`edit:${id}:`));
  return field ? { field, basedOn: Number(field.split(':')[2]) } : undefined;
}
