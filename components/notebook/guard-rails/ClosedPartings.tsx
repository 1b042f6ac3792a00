import { useSignal } from '@preact/signals';
import { useLayoutEffect } from 'preact/hooks';
import { deleteParting } from '../../../lib/actions/delete-parting.ts';
import type { Client } from '../../../lib/domain/client.ts';
import type { Parting } from '../../../lib/domain/guard-rails/rail.ts';
import { dayAt } from '../../../lib/languages/dates.ts';
import { sayParting } from '../../../lib/languages/parting.ts';
import type { Desk } from '../../../lib/state/desk.ts';
import { offerUndo, UNDO } from '../../../lib/state/notebook-undo.ts';
import { changeClient } from '../../../lib/store/clients.ts';
import { beginParting } from '../../../lib/store/parting.ts';
import { written } from '../../../lib/store/trouble.ts';
import { PartingPaper } from './PartingPaper.tsx';

interface Props {
  desk: Desk;
  client: Client;
  partings: readonly Parting[];
  underWay: Parting | undefined;
}

/** Partings carried through, to read; the way back for somebody who comes back; and a new one begun by hand. */
export function ClosedPartings({ desk, client, partings, underWay }: Props) {
  const its = sayParting();
  const closed = partings.filter(({ closedAt }) => closedAt !== undefined).toReversed();
  if (underWay && closed.length === 0) return null;

  const comeBack = async () => {
    const { status } = client;
    if (!(await written(() => changeClient(client.id, { status: undefined })))) return;
    desk.wantFocus(UNDO);
    offerUndo(
      desk,
      () => sayParting().cameBack(client.name),
      () => changeClient(client.id, { status }),
    );
  };
  const begin = () => written(() => beginParting(client.id, 'hand'));
  return (
    <section aria-labelledby="partings-title">
      <h2 id="partings-title">{its.parting}</h2>
      {!underWay && closed.length === 0 && <p class="why">{its.partingTeach}</p>}
      {client.status === 'ended' && !underWay ? (
        <button type="button" class="second" onClick={comeBack}>
          {its.comesBack(client.name)}
        </button>
      ) : (
        !underWay && (
          <button type="button" class="second" onClick={begin}>
            {its.beginParting}
          </button>
        )
      )}
      {closed.map((parting) => (
        <Closed key={parting.id} desk={desk} client={client} parting={parting} />
      ))}
    </section>
  );
}

function Closed({ desk, client, parting }: Omit<Props, 'partings' | 'underWay'> & { parting: Parting }) {
  const its = sayParting();
  const printing = useSignal(false);
  useLayoutEffect(() => {
    if (!printing.value) return;
    print();
    printing.value = false;
  });
  return (
    <details class="closed-parting">
      <summary>{its.read(dayAt(parting.closedAt ?? parting.at))}</summary>
      <PartingPaper client={client} parting={parting} />
      {printing.value && <PartingPaper client={client} parting={parting} printed />}
      <p class="actions">
        <button type="button" class="quiet" onClick={() => (printing.value = true)}>
          {its.print}
        </button>
        <button type="button" class="quiet destroys" onClick={() => deleteParting(desk, parting)}>
          {its.deleteParting}
        </button>
      </p>
    </details>
  );
}
