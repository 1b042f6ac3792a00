import { sayAround } from '../../lib/messages/around/index.ts';
import { backToField, type Desk, PERSON_FIELD } from '../desk.ts';
import { goOn } from '../keys/early.ts';
import { changeTo } from '../session-acts.ts';
import { PersonPicker } from './PersonPicker.tsx';
import { type Picked, whoIs } from './picked.ts';

/** Where another person is chosen, under the person line. */
export function PersonChange({ desk }: { desk: Desk }) {
  const leave = (place: Element) => {
    desk.close(PERSON_FIELD);
    backToField(place);
  };
  const pick = async (picked: Picked, place: Element) => {
    if (await goOn(changeTo(desk, whoIs(picked)), place)) leave(place);
  };
  return (
    <PersonPicker
      desk={desk}
      field={PERSON_FIELD}
      label={sayAround().people}
      hint={sayAround().personHintChange}
      onPick={pick}
      onLeave={leave}
    />
  );
}
