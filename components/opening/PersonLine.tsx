import type { Client } from '../../lib/domain/client.ts';
import type { Homework } from '../../lib/domain/homework.ts';
import { say } from '../../lib/messages/language.ts';
import { choose } from '../../lib/store/clients.ts';
import { getHomework } from '../../lib/store/homework.ts';
import { written } from '../../lib/store/trouble.ts';
import { backToHomework, type Desk } from '../desk.ts';
import { PersonPicker, type Picked, whoIs } from './PersonPicker.tsx';

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
    backToHomework(place);
  };
  const pick = async (picked: Picked, place: Element) => {
    const before = desk.client.value;
    if (!(await written(() => choose(whoIs(picked))))) return;
    if (before) desk.toMove.value = await justWritten(desk, before);
    leave(place);
  };
  return <PersonPicker desk={desk} field={PERSON_FIELD} label={say().people} hint={say().personHintChange} onPick={pick} onLeave={leave} />;
}

/** What was noted longer ago was no slip: the next call has begun. In milliseconds. */
const JUST = 10 * 60_000;

async function justWritten(desk: Desk, from: Client): Promise<{ entry: Homework; from: Client } | undefined> {
  const entry = desk.lastLogged && (await getHomework(desk.lastLogged));
  if (!entry || entry.deletedAt !== undefined || entry.clientId !== from.id || Date.now() - entry.at > JUST) return undefined;
  return { entry, from };
}
