import { sayAround } from '../../lib/languages/around.ts';

interface Props {
  /** As it was kept elsewhere. */
  other: { words: string; deletedAt?: number };
}

/** The same text was kept or deleted elsewhere while it was being changed here. */
export function ConflictNote({ other: { words, deletedAt } }: Props) {
  return (
    <div class="note" role="alert">
      <p>{deletedAt === undefined ? sayAround().changedElsewhere : sayAround().goneElsewhere}</p>
      {deletedAt === undefined && <blockquote dir="auto">{words}</blockquote>}
    </div>
  );
}
