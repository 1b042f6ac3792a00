import { useSignal } from '@preact/signals';
import { useId, useLayoutEffect, useRef } from 'preact/hooks';
import type { EmergencyList as Kept } from '../../lib/domain/emergency.ts';
import { cleanWords } from '../../lib/domain/text.ts';
import { sayAround } from '../../lib/languages/around.ts';
import { sayAside } from '../../lib/languages/aside.ts';
import { say } from '../../lib/languages/language.ts';
import type { DraftKey } from '../../lib/records/draft-key.ts';
import { announce } from '../../lib/state/announce.ts';
import type { Desk } from '../../lib/state/desk.ts';
import { fitHeight } from '../../lib/state/fit-height.ts';
import { emergencyList, saveEmergencyList } from '../../lib/store/emergency.ts';
import { written } from '../../lib/store/trouble.ts';
import { useLayer } from '../keys/use-layer.ts';
import { Alert } from '../ui/Alert.tsx';
import { ConflictNote } from '../ui/ConflictNote.tsx';
import { quietField } from '../ui/field.ts';
import { TroubleNote } from '../ui/TroubleNote.tsx';
import { useFocusAfter } from '../ui/use-focus-after.ts';
import { useLive } from '../ui/use-live.ts';

/** The draft field of the list, with the version that it changes: an edit goes on after a crash and still notices another window's. */
const EDIT = 'emergency:';

/** Whom the coach turns to, in the coach's own words; while there is nothing yet, the field to write it in. */
export function EmergencyList({ desk }: { desk: Desk }) {
  const place = useRef<HTMLDivElement>(null);
  const focusAfter = useFocusAfter(place);
  const answer = useLive(() => async () => ({ list: await emergencyList() })).value;
  if (!answer) return null;
  const { list } = answer;
  const open = desk.steps.value.find((field) => field.startsWith(EDIT));
  const field: DraftKey = open ?? `${EDIT}${list?.updatedAt ?? 0}`;
  return (
    <div ref={place} class="emergency">
      <h3>{sayAside().emergencyTitle}</h3>
      {list?.words && !open ? (
        <>
          <p class="emergency-words" dir="auto">
            {list.words}
          </p>
          <button type="button" class="quiet change-list" onClick={() => desk.open(field, list?.words)}>
            {sayAside().change}
          </button>
        </>
      ) : (
        <Editor desk={desk} field={field} list={list} onLeave={(words) => focusAfter(words ? '.change-list' : 'textarea')} />
      )}
    </div>
  );
}

interface EditorProps {
  desk: Desk;
  field: DraftKey;
  list: Kept | undefined;
  /** @param words what the list says from now on */
  onLeave(words: string): void;
}

function Editor({ desk, field, list, onLeave }: EditorProps) {
  const id = useId();
  const area = useRef<HTMLTextAreaElement>(null);
  const message = useSignal<string | undefined>(undefined);
  const elsewhere = useSignal<Kept | undefined>(undefined);

  useLayoutEffect(() => {
    const textarea = area.current as HTMLTextAreaElement;
    fitHeight(textarea);
    if (desk.takesFocus(field)) textarea.focus();
  }, [desk, field]);

  const save = async () => {
    const words = cleanWords(area.current?.value ?? '');
    if ('refused' in words && words.refused === 'too-long') {
      message.value = say().tooLong(words.length, words.limit);
      return;
    }
    let other: Kept | undefined;
    const basedOn = elsewhere.value?.updatedAt ?? Number(field.slice(EDIT.length));
    const text = 'refused' in words ? '' : words.text;
    const done = await written(async () => {
      other = await saveEmergencyList(text, basedOn);
    });
    elsewhere.value = other;
    if (!done || other) return;
    onLeave(text);
    desk.close(field);
    announce(sayAside().saved);
  };

  useLayer({ level: 'field', within: () => area.current, acts: { leave: () => leave(area.current as Element) } });
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return;
    event.preventDefault();
    void save();
  };

  return (
    <>
      {!list?.words && <p id={`${id}-teach`}>{sayAside().emergencyTeach}</p>}
      <textarea
        ref={area}
        class="words"
        rows={3}
        dir="auto"
        {...quietField()}
        aria-label={sayAside().emergencyTitle}
        aria-describedby={`${id}-hint`}
        placeholder={sayAside().emergencyPlaceholder}
        defaultValue={desk.drafts.peek()?.text(field) ?? list?.words ?? ''}
        onInput={(event) => {
          message.value = undefined;
          const { value } = event.currentTarget;
          if (desk.isOpen(field)) desk.drafts.value?.set(field, value);
          else desk.open(field, value);
          fitHeight(event.currentTarget);
        }}
        onKeyDown={onKeyDown}
      />
      {elsewhere.value && <ConflictNote other={elsewhere.value} />}
      <Alert message={message.value} />
      <TroubleNote text={() => area.current?.value ?? ''} />
      <div class="actions">
        <button type="button" class="second" onClick={save}>
          {elsewhere.value ? sayAround().keepMine : sayAside().save}
        </button>
        {(list?.words || elsewhere.value) && (
          <button
            type="button"
            class="quiet"
            onClick={() => {
              onLeave(list?.words ?? '');
              desk.close(field);
            }}
          >
            {elsewhere.value ? sayAround().takeTheirs : sayAround().cancel}
          </button>
        )}
      </div>
      <p class="small" id={`${id}-hint`}>
        {sayAside().emergencyHint}
      </p>
    </>
  );
}

/** Out of the field, its text kept, to where digits and Esc act on the drawer. */
function leave(field: Element): void {
  field.closest('.presence')?.querySelector<HTMLElement>('.line')?.focus();
}
