import { useSignal } from '@preact/signals';
import { useId, useLayoutEffect, useRef } from 'preact/hooks';
import { readNameList } from '../../lib/domain/name-list.ts';
import { sayAround } from '../../lib/languages/around.ts';
import { sayRefusal } from '../../lib/languages/refusal.ts';
import type { Desk } from '../../lib/state/desk.ts';
import { addPeople, removePeople } from '../../lib/store/people.ts';
import { written } from '../../lib/store/trouble.ts';
import { useLayer } from '../keys/use-layer.ts';
import { Alert } from '../ui/Alert.tsx';
import { quietField } from '../ui/field.ts';

interface Props {
  desk: Desk;
  text: string;
  onChange(text: string): void;
  /** Out of the field, with what stands in it. */
  onLeave(): void;
  /** They are added, or are not to be. */
  onDone(): void;
}

/** So many names are said; the counts say how many there are. */
const NAMED = 3;

/** Names pasted one a line: seen before they are added, corrected in place, and taken back with one click. */
export function NameList({ desk, text, onChange, onLeave, onDone }: Props) {
  const id = useId();
  const area = useRef<HTMLTextAreaElement>(null);
  const message = useSignal<string | undefined>(undefined);
  const list = readNameList(text, desk.people.value ?? []);
  useLayoutEffect(() => area.current?.focus(), []);
  useLayer({ level: 'field', within: () => area.current, acts: { leave: onLeave } });

  const add = async () => {
    if (list.refused) {
      const { line, why } = list.refused;
      message.value = sayAround().nameRefused(line, sayRefusal(why, sayAround().emptyName));
      return;
    }
    let ids: string[] = [];
    const done = await written(async () => {
      ids = await addPeople(list.added);
    });
    if (!done) return;
    onDone();
    desk.offer.value = {
      words: () => sayAround().peopleAdded(ids.length),
      acts: [{ words: () => sayAround().undo, act: () => written(() => removePeople(ids)) }],
    };
  };
  const nothingNew = !list.refused && list.added.length === 0;
  return (
    <div class="picker">
      <label for={id}>{sayAround().nameList}</label>
      <textarea
        ref={area}
        id={id}
        class="words"
        rows={6}
        dir="auto"
        {...quietField()}
        value={text}
        aria-describedby={`${id}-counts`}
        onInput={(event) => {
          message.value = undefined;
          onChange(event.currentTarget.value);
        }}
        onKeyDown={(event) => {
          if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return;
          event.preventDefault();
          void add();
        }}
      />
      <p class="small" id={`${id}-counts`}>
        {nothingNew ? sayAround().allKnown : sayAround().nameCounts(list.added.length, list.known.length)}
        {list.known.length > 0 && ` ${sayAround().another(list.known.slice(0, NAMED))}`}
      </p>
      <Alert message={message.value} />
      <p class="actions">
        <button type="button" class="next" disabled={nothingNew} onClick={add}>
          {sayAround().addPeople(list.added.length)}
        </button>
        <button type="button" class="quiet" onClick={onDone}>
          {sayAround().cancel}
        </button>
      </p>
    </div>
  );
}
