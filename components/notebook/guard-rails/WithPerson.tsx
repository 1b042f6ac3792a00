import { type Client, NOBODY } from '../../../lib/domain/client.ts';
import { partingUnderWay } from '../../../lib/domain/guard-rails/parting.ts';
import { ofKind } from '../../../lib/domain/guard-rails/rail.ts';
import type { Desk } from '../../../lib/state/desk.ts';
import { railsOf } from '../../../lib/store/guard-rails.ts';
import { useLiveOf } from '../../ui/use-live.ts';
import { ClosedPartings } from './ClosedPartings.tsx';
import { PartingPlan } from './PartingPlan.tsx';
import { Plans } from './Plans.tsx';
import { Tellings } from './Tellings.tsx';

/** The coach's limits with one person: plans, the parting, the stories that they were told. */
export function WithPerson({ desk, client }: { desk: Desk; client: Client }) {
  const rails = useLiveOf(
    () => desk.client.value?.id ?? NOBODY,
    (whose) => () => railsOf(whose),
  ).value;
  if (!rails) return null;
  const underWay = partingUnderWay(rails);
  return (
    <>
      {underWay && <PartingPlan key={underWay.id} desk={desk} client={client} parting={underWay} />}
      <Plans desk={desk} client={client} rails={rails} parting={underWay !== undefined} />
      <ClosedPartings desk={desk} client={client} partings={ofKind(rails, 'parting')} underWay={underWay} />
      <Tellings desk={desk} rails={rails} />
    </>
  );
}
