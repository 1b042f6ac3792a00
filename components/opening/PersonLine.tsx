import { say } from '../../lib/messages/language.ts';
import { choose } from '../../lib/store/clients.ts';
import { written } from '../../lib/store/trouble.ts';
import type { Desk } from '../desk.ts';
import { focusHomework } from '../desk.ts';
import { PersonPicker, type Picked } from './PersonPicker.tsx';

export const PERSON_FIELD = 'person';

/** Who the coach is with, always visible in one line. */
export function PersonLine({ desk }: { desk: Desk }) {
  const client = desk.client.value;
  const toggle = () => (desk.isOpen(PERSON_FIELD) ? desk.close(PERSON_FIELD) : desk.open(PERSON_FIELD));
  return (
    <button
      type="button"
      class="person"
      aria-expanded={desk.isOpen(PERSON_FIELD)}
      aria-label={client ? say().changePersonOf(client.name) : say().choosePerson}
      onClick={toggle}
    >
      {client ? <bdi class="name">{client.name}</bdi> : <span class="name none">{say().nobody}</span>}
      <span class="change">{client ? say().changePerson : say().choosePerson}</span>
    </button>
  );
}

/** Where another person is chosen, under the person line. */
export function PersonChange({ desk }: { desk: Desk }) {
  if (!desk.isOpen(PERSON_FIELD)) return null;
  const leave = () => {
    desk.close(PERSON_FIELD);
    focusHomework();
  };
  const pick = async (picked: Picked) => {
    if (await written(() => choose('client' in picked ? { id: picked.client.id } : picked))) leave();
  };
  return <PersonPicker desk={desk} field={PERSON_FIELD} label={say().people} hint={say().personHintChange} onPick={pick} onLeave={leave} />;
}
