import type { DraftKey } from '../../lib/records/draft-key.ts';
import type { Desk } from '../../lib/state/desk.ts';

interface Props {
  desk: Desk;
  /** Name of the draft that keeps it open, in this page and after a restart. */
  field: DraftKey;
  words: string;
}

/** One quiet word that opens more, and closes it again. */
export function Opener({ desk, field, words }: Props) {
  const open = desk.isOpen(field);
  return (
    <button type="button" class="quiet opener" aria-expanded={open} onClick={() => (open ? desk.close(field) : desk.open(field))}>
      {words}
    </button>
  );
}
