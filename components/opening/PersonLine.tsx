import { say } from '../../lib/messages/language.ts';
import { type Desk, PERSON_FIELD } from '../desk.ts';

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
