import type { Client } from '../../../lib/domain/client.ts';
import { type Parting, partingItems } from '../../../lib/domain/guard-rails/rail.ts';
import { dayAt, planDay } from '../../../lib/languages/dates.ts';
import { sayParting } from '../../../lib/languages/parting.ts';

interface Props {
  client: Client;
  parting: Parting;
  /** Whether it is what printing the page prints; on the screen it is then not seen. */
  printed?: boolean;
}

/** The plan to read, with whom it is about: it is the coach's own paper. */
export function PartingPaper({ client, parting, printed = false }: Props) {
  const its = sayParting();
  const { lastSession, closedAt } = parting;
  return (
    <article class={printed ? 'paper sheet only-printed' : 'paper'}>
      <h3>
        {its.parting}. {its.withPerson(client.name)}
      </h3>
      <p class="small">
        {its.because[parting.because]} {its.begun(dayAt(parting.at))}
        {closedAt !== undefined && ` ${its.closed(dayAt(closedAt))}`}
      </p>
      <dl>
        {partingItems.map((item) => (
          <div key={item}>
            <dt>
              {its.points[item]}
              <span class="small">{parting.done.includes(item) ? its.done : its.notDone}</span>
            </dt>
            <dd>
              {item === 'last-session' && lastSession && <p>{planDay(lastSession)}</p>}
              {parting.notes[item] && <p dir="auto">{parting.notes[item]}</p>}
            </dd>
          </div>
        ))}
      </dl>
      {parting.words && (
        <>
          <h4>{its.goodbye}</h4>
          <p dir="auto">{parting.words}</p>
        </>
      )}
    </article>
  );
}
