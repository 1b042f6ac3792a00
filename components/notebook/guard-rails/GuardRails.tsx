import type { Client } from '../../../lib/domain/client.ts';
import { sayGuardRails } from '../../../lib/languages/guard-rails.ts';
import type { Desk } from '../../../lib/state/desk.ts';
import { chosen, showPerson } from '../../../lib/state/notebook-person.ts';
import { quietField } from '../../ui/field.ts';
import { PeopleOptions } from '../PeopleOptions.tsx';
import { MyStories } from './MyStories.tsx';
import { Noted } from './Noted.tsx';
import { OwnSigns } from './OwnSigns.tsx';
import { Referrals } from './Referrals.tsx';
import { Rules } from './Rules.tsx';
import { SaidPlainly } from './SaidPlainly.tsx';
import { WithPerson } from './WithPerson.tsx';

/** The guard rails (method.md §7): what is kept about one person, and what is the coach's own. For the coach alone. */
export function GuardRails({ desk }: { desk: Desk }) {
  const people = desk.people.value ?? [];
  const client = desk.client.value;
  return (
    <>
      <p>{sayGuardRails().intro}</p>
      <label class="choice">
        <span>{sayGuardRails().whom}</span>
        <select {...quietField()} value={chosen.value} onChange={(event) => showPerson(desk, event.currentTarget.value)}>
          <PeopleOptions people={people} none={sayGuardRails().nobody} />
        </select>
      </label>
      {/* Not before what was typed here is known: a field that was there already would not show it. */}
      {desk.drafts.value && (client ? <About desk={desk} client={client} /> : <Own desk={desk} />)}
    </>
  );
}

function About({ desk, client }: { desk: Desk; client: Client }) {
  return (
    <>
      <WithPerson key={client.id} desk={desk} client={client} />
      <SaidPlainly desk={desk} />
      <Noted desk={desk} />
    </>
  );
}

function Own({ desk }: { desk: Desk }) {
  return (
    <>
      <Rules desk={desk} />
      <OwnSigns desk={desk} />
      <MyStories desk={desk} />
      <Referrals desk={desk} />
    </>
  );
}
