import { useRef } from 'preact/hooks';
import { endOf } from '../../lib/domain/session.ts';
import { sayParting } from '../../lib/messages/parting/index.ts';
import { backToField, type Desk } from '../desk.ts';
import { now } from '../ui/now.ts';
import { PlanForm, planField } from './PlanForm.tsx';

/** A plan may be made here until the evening, or the next morning: in milliseconds after the session. */
const FRESH = 24 * 3_600_000;

/** After a call: a plan with this person, in one line. */
export function PlanAfter({ desk }: { desk: Desk }) {
  const place = useRef<HTMLDivElement>(null);
  const client = desk.client.value;
  const session = desk.session.value;
  if (!client || desk.running.value) return null;
  const field = planField(client.id, 'words');
  const open = desk.isOpen(field);
  const end = session && endOf(session, now.value);
  const fresh = end !== undefined && now.value - end < FRESH && client.status !== 'ended';
  if (!open && !fresh) return null;
  return (
    <div ref={place} class="plan-after">
      {open ? (
        <PlanForm desk={desk} clientId={client.id} brief onLeave={() => backToField(place.current)} />
      ) : (
        <button type="button" class="quiet" onClick={() => desk.open(field)}>
          {sayParting().planWith(client.name)}
        </button>
      )}
    </div>
  );
}
