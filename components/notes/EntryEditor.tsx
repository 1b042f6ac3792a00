import { useSignal } from '@preact/signals';
import { useLayoutEffect, useRef } from 'preact/hooks';
import type { Entry } from '../../lib/domain/entry.ts';
import { cleanWords } from '../../lib/domain/text.ts';
import { sayAround } from '../../lib/languages/around.ts';
import { sayRefusal } from '../../lib/languages/refusal.ts';
import type { DraftKey } from '../../lib/records/draft-key.ts';
import type { Desk } from '../../lib/state/desk.ts';
import { fitHeight } from '../../lib/state/fit-height.ts';
import { saveWords, type Taken } from '../../lib/store/entries.ts';
import { written } from '../../lib/store/trouble.ts';
import { useLayer } from '../keys/use-layer.ts';
import { Alert } from '../ui/Alert.tsx';
import { ConflictNote } from '../ui/ConflictNote.tsx';
import { goesOn, quietField } from '../ui/field.ts';
import { TroubleNote } from '../ui/TroubleNote.tsx';
import { EarlierVersions } from './EarlierVersions.tsx';

interface Props {
  desk: Desk;
  entry: Taken;
  field: DraftKey;
  basedOn: number;
  onLeave(): void;
}

/** Changes the words of an entry; never over what another window wrote meanwhile without saying so. */
export function EntryEditor({ desk, entry, field, basedOn, onLeave }: Props) {
  const area = useRef<HTMLTextAreaElement>(null);
  const cancel = useRef<HTMLButtonElement>(null);
  const whole = useRef<HTMLDivElement>(null);
  const message = useSignal<string | undefined>(undefined);
  const elsewhere = useSignal<Entry | undefined>(undefined);

  useLayoutEffect(() => {
    const textarea = area.current as HTMLTextAreaElement;
    fitHeight(textarea);
    if (!desk.takesFocus(field)) return;
    textarea.focus();
    textarea.setSelectionRange(textarea.value.length, textarea.value.length);
  }, [desk, field]);

  const save = async (based: number) => {
    const words = cleanWords(area.current?.value ?? '');
    message.value = undefined;
    if ('refused' in words) {
      message.value = sayRefusal(words, sayAround().emptyEdit);
      return;
    }
    let conflict: Entry | undefined;
    const done = await written(async () => {
      conflict = await saveWords(entry.kind, entry.id, words.text, based);
    });
    elsewhere.value = conflict;
    if (done && !conflict) onLeave();
  };

  const onKeyDown = (event: KeyboardEvent) => {
    if (!goesOn(event)) return;
    event.preventDefault();
    void save(elsewhere.value?.updatedAt ?? basedOn);
  };
  // A changed text is left, not thrown away; the next Esc, on the button, gives it up.
  const leave = () => (area.current?.value === entry.words ? onLeave() : cancel.current?.focus());
  useLayer({ level: 'field', within: () => whole.current, acts: { leave, back: onLeave } });

  const take = (text: string) => {
    const textarea = area.current as HTMLTextAreaElement;
    textarea.value = text;
    textarea.dispatchEvent(new Event('input', { bubbles: true }));
    textarea.focus();
  };

  const other = elsewhere.value;
  return (
    <div class="editor" ref={whole}>
      <textarea
        ref={area}
        class="words"
        rows={2}
        dir="auto"
        {...quietField()}
        aria-label={sayAround().editField}
        defaultValue={desk.drafts.peek()?.text(field) ?? entry.words}
        onInput={(event) => {
          desk.drafts.value?.set(field, event.currentTarget.value);
          message.value = undefined;
          fitHeight(event.currentTarget);
        }}
        onKeyDown={onKeyDown}
      />
      {other && <ConflictNote other={other} />}
      <Alert message={message.value} />
      <TroubleNote text={() => area.current?.value ?? ''} />
      <p class="actions">
        <button type="button" class="next" onClick={() => save(other?.updatedAt ?? basedOn)}>
          {other ? sayAround().keepMine : sayAround().save}
        </button>
        <button ref={cancel} type="button" class="quiet" onClick={onLeave}>
          {other ? sayAround().takeTheirs : sayAround().cancel}
        </button>
      </p>
      {!other && <p class="small">{sayAround().editHint}</p>}
      <EarlierVersions id={entry.id} onTake={take} />
    </div>
  );
}
