import { useComputed, useSignal } from '@preact/signals';
import { useId, useLayoutEffect, useRef } from 'preact/hooks';
import { type Client, findClients, namedExactly } from '../../lib/domain/client.ts';
import { isNameList } from '../../lib/domain/name-list.ts';
import { cleanName } from '../../lib/domain/text.ts';
import { sayAround } from '../../lib/messages/around/index.ts';
import { say } from '../../lib/messages/language.ts';
import { seenRecently } from '../../lib/store/sessions.ts';
import type { Desk } from '../desk.ts';
import { goesOn, quietField } from '../ui/field.ts';
import { useLive } from '../ui/use-live.ts';
import { when } from '../ui/when.ts';
import { NameList } from './NameList.tsx';
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

/** Find somebody by a few letters, or add them: arrows or a click choose, Enter takes the first. */
export function PersonPicker({ desk, field, label, hint, onPick, onLeave }: Props) {
  const id = useId();
  const input = useRef<HTMLInputElement>(null);
  const whole = useRef<HTMLDivElement>(null);
  const typed = useSignal(desk.drafts.peek()?.text(field) ?? '');
  // Nothing is chosen before something is typed: a second Enter by habit must not pick somebody.
  const first = () => (typed.value.trim() ? 0 : -1);
  const chosen = useSignal(first());
  const message = useSignal<string | undefined>(undefined);

  const seen = useLive(() => seenRecently);
  const options = useComputed((): Picked[] => {
    const people = desk.people.value ?? [];
    const found: Picked[] = findClients(people, typed.value, seen.value)
      .slice(0, SHOWN)
      .map((client) => ({ client }));
    const name = cleanName(typed.value);
    if (!('refused' in name) && !namedExactly(people, name.text)) found.push({ name: name.text });
    return found;
  });

  useLayoutEffect(() => {
    if (desk.takesFocus(field)) input.current?.focus();
  }, [desk, field]);

  const pick = (option: Picked | undefined) => {
    if (option) return onPick(option, whole.current as Element);
    const name = cleanName(typed.value);
    message.value = 'refused' in name && name.refused === 'too-long' ? say().tooLong(name.length, name.limit) : say().emptyName;
  };

  const leave = () => onLeave(whole.current as Element);
  const type = (text: string) => {
    typed.value = text;
    chosen.value = first();
    message.value = undefined;
    desk.drafts.value?.set(field, text);
  };

  const move = (by: number) => {
    const count = options.value.length;
    if (count > 0) chosen.value = (Math.max(chosen.value, by > 0 ? -1 : 0) + by + count) % count;
  };

  const onKeyDown = (event: KeyboardEvent) => {
    if (goesOn(event)) pick(options.value[chosen.value]);
    else if (event.key === 'ArrowDown') move(1);
    else if (event.key === 'ArrowUp') move(-1);
    else if (event.key === 'Escape') leave();
    else return;
    event.preventDefault();
    event.stopPropagation();
  };

  if (isNameList(typed.value)) return <NameList desk={desk} text={typed.value} onChange={type} onLeave={leave} />;
  return (
    <div ref={whole} class="picker">
      <label for={`${id}-input`}>{label}</label>
      <input
        ref={input}
        id={`${id}-input`}
        type="text"
        role="combobox"
        dir="auto"
        {...quietField}
        placeholder={sayAround().personField}
        value={typed.value}
        aria-expanded="true"
        aria-autocomplete="list"
        aria-controls={`${id}-list`}
        aria-activedescendant={chosen.value >= 0 ? `${id}-${chosen.value}` : undefined}
        aria-describedby={`${id}-hint`}
        onInput={(event) => type(event.currentTarget.value)}
        onPaste={(event) => {
          const pasted = event.clipboardData?.getData('text') ?? '';
          if (!isNameList(pasted)) return;
          event.preventDefault(); // the field has one line and would run the names together
          type(pasted);
        }}
        onKeyDown={onKeyDown}
      />
      <div class="options" role="listbox" id={`${id}-list`} aria-label={say().people}>
        {options.value.map((option, index) => (
          // biome-ignore lint/a11y/useFocusableInteractive: the focus stays in the field, as a combobox has it
          // biome-ignore lint/a11y/useKeyWithClickEvents: the field takes the keys
          <div
            key={'client' in option ? option.client.id : 'add'}
            id={`${id}-${index}`}
            class="option"
            role="option"
            aria-selected={index === chosen.value}
            onClick={() => pick(option)}
          >
            <bdi>{'client' in option ? option.client.name : sayAround().addPerson(option.name)}</bdi>
            {'client' in option && <PersonFacts client={option.client} seen={seen.value?.get(option.client.id)} />}
          </div>
        ))}
      </div>
      <div class="under">
        <p class="small" id={`${id}-hint`}>
          {options.value.length === 0 ? sayAround().noPeople : hint}
        </p>
        <button type="button" class="quiet" onClick={leave}>
          {say().close}
        </button>
      </div>
      {message.value && (
        <p class="note" role="alert">
          {message.value}
        </p>
      )}
    </div>
  );
}

/** What tells two people of one name apart, and says who was here last. */
function PersonFacts({ client, seen }: { client: Client; seen: number | undefined }) {
  const facts = [...(client.status ? [sayAround().standings[client.status]] : []), ...(seen === undefined ? [] : [when(seen)])];
  return facts.length > 0 ? <span class="option-facts">{facts.join(' · ')}</span> : null;
}
