import { useComputed } from '@preact/signals';
import { useEffect, useMemo } from 'preact/hooks';
import { say } from '../../lib/messages/language.ts';
import { logged } from '../../lib/store/homework.ts';
import { live } from '../../lib/store/live.ts';
import type { Desk } from '../desk.ts';
import { entryOf } from './entry-fields.ts';
import { LoggedEntry } from './LoggedEntry.tsx';

/** What was logged, newest first, with what is being edited or can be undone in its place. */
export function LoggedList({ desk, logKey }: { desk: Desk; logKey: string }) {
  const clientId = desk.client.value?.id;
  const also = useComputed(() => [...desk.steps.value.flatMap(entryOf), ...desk.undoable.value].join());
  const query = useMemo(() => live(() => logged(clientId, also.value ? also.value.split(',') : [])), [clientId, also.value]);
  useEffect(() => query.stop, [query]);
  const entries = query.value.value;
  if (!entries) return null;
  const name = desk.client.value?.name;
  return (
    <section class="logged" aria-labelledby="logged-title">
      <h2 id="logged-title">{name ? say().loggedFor(name) : say().logged}</h2>
      {entries.length === 0 ? (
        <p class="teach">
          {say().nothingLogged} {logKey && say().keyTeaches(logKey)}
        </p>
      ) : (
        <ul>
          {entries.map((entry) => (
            <LoggedEntry key={entry.id} desk={desk} entry={entry} />
          ))}
        </ul>
      )}
    </section>
  );
}
