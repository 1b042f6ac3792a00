import { findClients } from '../../../lib/domain/client.ts';
import { sayGuardRails } from '../../../lib/messages/guard-rails/index.ts';
import type { Desk } from '../../desk.ts';
import { quietField } from '../../ui/field.ts';
import { chosen } from './chosen.ts';
import { Noted } from './Noted.tsx';
import { OwnSigns } from './OwnSigns.tsx';
import { Referrals } from './Referrals.tsx';
import { Rules } from './Rules.tsx';
import { SaidPlainly } from './SaidPlainly.tsx';

/** The guard rails (product §7): what is kept about one person, and what is the coach's own. For the coach alone. */
export function GuardRails({ desk }: { desk: Desk }) {
  const people = desk.people.value ?? [];
  return (
    <>
      <p>{sayGuardRails().intro}</p>
      <label class="choice">
        <span>{sayGuardRails().whom}</span>
        <select
          {...quietField()}
          value={chosen.value}
          onChange={(event) => {
            chosen.value = event.currentTarget.value;
          }}
        >
          <option value="">{sayGuardRails().nobody}</option>
          {findClients(people, '').map((client) => (
            <option key={client.id} value={client.id} dir="auto">
              {client.name}
            </option>
          ))}
        </select>
      </label>
      {desk.drafts.value && (desk.client.value ? <SaidPlainly desk={desk} /> : <Rules desk={desk} />)}
      {desk.drafts.value && (desk.client.value ? <Noted desk={desk} /> : <OwnSigns desk={desk} />)}
      {desk.drafts.value && !desk.client.value && <Referrals desk={desk} />}
    </>
  );
}
