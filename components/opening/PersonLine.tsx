import { say } from '../../lib/messages/language.ts';
import { backToField, type Desk } from '../desk.ts';
import { PersonPicker } from '../moments.ts';
import { changeTo } from '../session-acts.ts';
import { type Picked, whoIs } from './picked.ts';

const PERSON_FIELD = 'person';

/** Who the coach is with, always visible in one line. */
export function PersonLine({ desk }: { desk: Desk }) {
  const client = desk.client.value;
  const toggle = () => (desk.isOpen(PERSON_FIELD) ? desk.close(PERSON_FIELD) : desk.open(PERSON_FIELD));
  return (
    <button type="button" class="person" aria-expanded={desk.isOpen(PERSON_FIELD)} onClick={toggle}>
      {client ? <bdi class="name">{client.name}</bdi> : <span class="name none">{say().nobody}</span>}
      <span class="change">{client ? say().changePerson : say().choosePerson}</span>
    </button>
  );
}

/** Where another person is chosen, under the person line. */
export function PersonChange({ desk }: { desk: Desk }) {
  if (!desk.isOpen(PERSON_FIELD)) return null;
  const leave = (place: Element) => {
    desk.close(PERSON_FIELD);
    backToField(place);
  };
  const pick = async (picked: Picked, place: Element) => {
    if (await changeTo(desk, whoIs(picked))) leave(place);
  };
  return <PersonPicker desk={desk} field={PERSON_FIELD} label={say().people} hint={say().personHintChange} onPick={pick} onLeave={leave} />;
}
