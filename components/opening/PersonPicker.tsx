import { type Signal, useSignal } from '@preact/signals';
import { useRef } from 'preact/hooks';
import type { Picked } from '../../lib/actions/choose-person.ts';
import { isNameList } from '../../lib/domain/name-list.ts';
import { findClients, meantBy, namedExactly } from '../../lib/domain/people.ts';
import { cleanName } from '../../lib/domain/text.ts';
import { sayAround } from '../../lib/languages/around.ts';
import { personFacts } from '../../lib/languages/person-facts.ts';
import { sayRefusal } from '../../lib/languages/refusal.ts';
import type { DraftKey } from '../../lib/records/draft-key.ts';
import { type Desk, ENTRY_FIELD } from '../../lib/state/desk.ts';
import type { Suggestion } from '../../lib/state/suggestion.ts';
import { seenRecently } from '../../lib/store/sessions.ts';
import { Combo } from '../ui/Combo.tsx';
import { useLive } from '../ui/use-live.ts';
import { NameList } from './NameList.tsx';

interface Props {
  desk: Desk;
  /** Name of the draft that keeps what is typed. */
  field: DraftKey;
  label: string;
  hint: string;
  /** @param place the picker itself */
  onPick(picked: Picked, place: Element): void;
  onLeave(place: Element): void;
  /** What is typed, where more than the picker follows it. */
  typed?: Signal<string>;
  /** It is what its screen is for: the letters typed anywhere go there, and no name is shown that was not asked for. */
  first?: boolean;
}

const SHOWN = 6;

/** Find somebody by a few letters, or add them. */
export function PersonPicker({ desk, field, label, hint, onPick, onLeave, first = false, ...its }: Props) {
  const whole = useRef<HTMLDivElement>(null);
  const own = useSignal(desk.drafts.peek()?.text(field) ?? '');
  const typed = its.typed ?? own;
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
  const meant = 'refused' in name ? undefined : meantBy(people, name.text);
  const found = (first && !typed.value.trim() ? [] : findClients(people, typed.value, seen.value)).filter((client) => client !== meant);
  const choices: Suggestion[] = [...(meant ? [meant] : []), ...found].slice(0, SHOWN).map((client) => ({
    key: client.id,
    words: client.name,
    more: personFacts(client, seen.value?.get(client.id)),
    // "Marie" may be somebody new, and must not open Marie Dupont.
    onlyMarked: client !== meant,
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

  if (isNameList(typed.value)) {
    const done = () => {
      type('');
      leave();
    };
    return <NameList desk={desk} text={typed.value} onChange={type} onLeave={leave} onDone={done} />;
  }
  return (
    <div ref={whole} class="picker">
      <Combo
        {...(first && { id: ENTRY_FIELD, next: people.length === 0 || typed.value.trim() ? sayAround().goOn : '' })}
        label={label}
        placeholder={sayAround().personField}
        hint={choices.length === 0 ? sayAround().noPeople : hint}
        hintMarked={'refused' in name ? undefined : (words) => sayAround().notExactly(words, name.text)}
        listName={sayAround().people}
        typed={typed}
        groups={[{ choices }]}
        unknown={desk.people.value === undefined}
        message={message.value}
        takesFocus={() => first || desk.takesFocus(field)}
        onType={type}
        onPaste={(text) => {
          if (!isNameList(text)) return false;
          type(text); // the field has one line and would run the names together
          return true;
        }}
        onNothing={() => {
          if ('refused' in name) message.value = sayRefusal(name, sayAround().emptyName);
        }}
        onLeave={leave}
      />
    </div>
  );
}
