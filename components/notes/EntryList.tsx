import { useComputed } from '@preact/signals';
import { say } from '../../lib/messages/language.ts';
import { latest } from '../../lib/store/entries.ts';
import type { Desk } from '../desk.ts';
import { Boundary } from '../moments.ts';
import { useLiveOf } from '../ui/use-live.ts';
import { EntryLine } from './EntryLine.tsx';
import { entryOf } from './entry-fields.ts';

/** What was logged, newest first, with what is being edited or can be undone in its place. */
export function EntryList({ desk, logKey }: { desk: Desk; logKey: string }) {
  const also = useComputed(() => [...desk.steps.value.flatMap(entryOf), ...desk.undoable.value.map(({ id }) => id)].join());
  const entries = useLiveOf(
    () => desk.client.value?.id,
    (whose) => {
      const ids = also.value ? also.value.split(',') : [];
      return () => latest(whose, ids);
    },
  ).value;
  const client = desk.client.value;
  const session = desk.session.value;
  if (!entries) return null;
  return (
    <section class="logged" aria-labelledby="logged-title">
      <div class="list-head">
        <h2 id="logged-title">{client ? say().loggedFor(client.name) : say().logged}</h2>
        {session && (
          <button type="button" class="quiet" onClick={() => desk.enter('recap', session.id, 'remember')}>
            {say().recap}
          </button>
        )}
      </div>
      {entries.length === 0 ? (
        <p class="teach">
          {say().nothingLogged} {logKey && say().keyTeaches(logKey)}
        </p>
      ) : (
        <ul>
          {entries.map((entry) => (
            <Boundary key={entry.id} of={entry.updatedAt} about={entry.id} inList>
              <EntryLine desk={desk} entry={entry} />
            </Boundary>
          ))}
        </ul>
      )}
    </section>
  );
}
