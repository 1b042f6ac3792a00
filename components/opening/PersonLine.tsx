import { say } from '../../lib/languages/language.ts';
import { type Desk, focusField, PERSON_FIELD } from '../../lib/state/desk.ts';

/** Who the coach is with, always visible in one line. */
export function PersonLine({ desk }: { desk: Desk }) {
  const client = desk.client.value;
  // Where that is what the screen asks, its own field is the place.
  const asked = desk.screen.value === 'who' && !desk.place.value;
  const toggle = () => {
    if (asked) focusField();
    else if (desk.isOpen(PERSON_FIELD)) desk.close(PERSON_FIELD);
    else desk.open(PERSON_FIELD);
  };
  return (
    <button type="button" class="person" aria-expanded={desk.isOpen(PERSON_FIELD)} onClick={toggle}>
      {client ? <bdi class="name">{client.name}</bdi> : <span class="name none">{say().nobody}</span>}
      {!asked && <span class="change">{client ? say().changePerson : say().choosePerson}</span>}
    </button>
  );
}
