import { type Picked, whoIs } from '../../lib/actions/choose-person.ts';
import { changeTo } from '../../lib/actions/session.ts';
import { sayAround } from '../../lib/languages/around.ts';
import { backToField, type Desk, PERSON_FIELD } from '../../lib/state/desk.ts';
import { goOn } from '../../lib/state/keys/early.ts';
import { PersonPicker } from './PersonPicker.tsx';

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
