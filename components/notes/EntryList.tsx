import { useComputed, useSignal } from '@preact/signals';
import { NOBODY } from '../../lib/domain/client.ts';
import { sayAround } from '../../lib/languages/around.ts';
import type { Desk } from '../../lib/state/desk.ts';
import { entryOf } from '../../lib/state/entry-fields.ts';
import { latest } from '../../lib/store/entries.ts';
import { Boundary } from '../moments.ts';
import { useLiveOf } from '../ui/use-live.ts';
import { EntryLine } from './EntryLine.tsx';

/** So many lines are the last ones. */
const LAST = 8;

/** What was taken down of the person the coach is with and of nobody yet, newest first, with what is being edited or can be undone in its place. */
export function EntryList({ desk, logKey }: { desk: Desk; logKey: string }) {
  const also = useComputed(() => [...desk.steps.value.flatMap(entryOf), ...desk.undoable.value.map(({ id }) => id)].join());
  const all = useSignal(false);
  const entries = useLiveOf(
    () => desk.client.value?.id ?? NOBODY,
    (whose) => {
      const ids = also.value ? also.value.split(',') : [];
      return () => latest(whose, ids);
    },
  ).value;
  const client = desk.client.value;
  if (!entries) return null;
  const shown = all.value ? entries : entries.slice(0, LAST);
  return (
    <section class="logged" aria-labelledby="logged-title">
      <h2 id="logged-title" class="unseen">
        {client ? sayAround().loggedFor(client.name) : sayAround().logged}
      </h2>
      {entries.length === 0 ? (
        <p class="small">
          {sayAround().nothingLogged} {logKey && sayAround().keyTeaches(logKey)}
        </p>
      ) : (
        <ul>
          {shown.map((entry) => (
            <Boundary key={entry.id} of={entry.updatedAt} about={entry.id} inList>
              <EntryLine desk={desk} entry={entry} />
            </Boundary>
          ))}
        </ul>
      )}
      {shown.length < entries.length && (
        <button type="button" class="quiet" onClick={() => (all.value = true)}>
          {sayAround().earlier}
        </button>
      )}
    </section>
  );
}
