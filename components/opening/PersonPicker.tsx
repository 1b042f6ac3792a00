import { useSignal } from '@preact/signals';
import { useRef } from 'preact/hooks';
import { isNameList } from '../../lib/domain/name-list.ts';
import { findClients, namedExactly } from '../../lib/domain/people.ts';
import { cleanName } from '../../lib/domain/text.ts';
import { sayAround } from '../../lib/messages/around/index.ts';
import { say } from '../../lib/messages/language.ts';
import { seenRecently } from '../../lib/store/sessions.ts';
import type { Desk } from '../desk.ts';
import { type Choice, Combo } from '../ui/Combo.tsx';
import { sayRefusal } from '../ui/refusal.ts';
import { useLive } from '../ui/use-live.ts';
import { NameList } from './NameList.tsx';
import { personFacts } from './person-facts.ts';
import type { Picked } from './picked.ts';

interface Props {
  desk: Desk;
  /** Name of the draft that keeps what is typed. */
  field: string;
  label: string;
  hint: string;
  /** @param place the picker itself */
  onPick(picked: Picked, place: Element): void;
  onLeave(place: Element): void;
}

const SHOWN = 6;

/** Find somebody by a few letters, or add them. */
export function PersonPicker({ desk, field, label, hint, onPick, onLeave }: Props) {
  const whole = useRef<HTMLDivElement>(null);
  const typed = useSignal(desk.drafts.peek()?.text(field) ?? '');
  const message = useSignal<string | undefined>(undefined);
  const seen = useLive(() => seenRecently);

  const leave = () => onLeave(whole.current as Element);
  const pick = (picked: Picked) => () => onPick(picked, whole.current as Element);
  const type = (text: string) => {
    typed.value = text;
    message.value = undefined;
    desk.drafts.value?.set(field, text);
  };

  const people = desk.people.value ?? [];
  const name = cleanName(typed.value);
  const choices: Choice[] = findClients(people, typed.value, seen.value)
    .slice(0, SHOWN)
    .map((client) => ({
      key: client.id,
      words: client.name,
      more: personFacts(client, seen.value?.get(client.id)),
      pick: pick({ client }),
    }));
  if (!('refused' in name) && !namedExactly(people, name.text)) {
    choices.push({ key: 'add', words: sayAround().addPerson(name.text), pick: pick({ name: name.text }) });
  } else if (!('refused' in name)) {
    // Nobody gets into the file of somebody else because they have the same name.
    choices.push({
      key: 'another',
      words: sayAround().anotherPerson(name.text),
      pick: () => (message.value = sayAround().another([name.text])),
    });
  }

  if (isNameList(typed.value)) return <NameList desk={desk} text={typed.value} onChange={type} onLeave={leave} />;
  return (
    <div ref={whole} class="picker">
      <Combo
        label={label}
        placeholder={sayAround().personField}
        hint={choices.length === 0 ? sayAround().noPeople : hint}
        listName={say().people}
        typed={typed}
        groups={[{ choices }]}
        message={message.value}
        takesFocus={() => desk.takesFocus(field)}
        onType={type}
        onPaste={(text) => {
          if (!isNameList(text)) return false;
          type(text); // the field has one line and would run the names together
          return true;
        }}
        onNothing={() => {
          if ('refused' in name) message.value = sayRefusal(name, say().emptyName);
        }}
        onLeave={leave}
      />
    </div>
  );
}
