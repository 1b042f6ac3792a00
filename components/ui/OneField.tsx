import { useSignal } from '@preact/signals';
import { useId, useRef } from 'preact/hooks';
import { cleanWords } from '../../lib/domain/text.ts';
import { say } from '../../lib/languages/language.ts';
import type { DraftKey } from '../../lib/records/draft-key.ts';
import { backToField, type Desk, ENTRY_FIELD } from '../../lib/state/desk.ts';
import { Alert } from './Alert.tsx';
import { goesOn, quietField } from './field.ts';

interface Props {
  desk: Desk;
  /** Name of the draft that keeps what is typed. */
  field: DraftKey;
  label: string;
  hint: string;
  /** What it says already, to begin with. */
  kept?: string;
  /** More lines than one. */
  rows?: number;
  /** @returns whether it could be kept */
  onKeep(words: string): Promise<boolean>;
}

/** One optional line: kept with Enter or when the field is left, and never lost before that. */
export function OneField({ desk, field, label, hint, kept = '', rows, onKeep }: Props) {
  const id = useId();
  const input = useRef<HTMLInputElement & HTMLTextAreaElement>(null);
  const message = useSignal<string | undefined>(undefined);

  const keep = async () => {
    const raw = input.current?.value ?? '';
    if (raw.trim() === kept.trim()) return desk.close(field);
    const words = cleanWords(raw);
    if ('refused' in words && words.refused === 'too-long') {
      message.value = say().tooLong(words.length, words.limit);
      return;
    }
    if (await onKeep('refused' in words ? '' : words.text)) desk.close(field);
  };

  const Field = rows ? 'textarea' : 'input';
  return (
    <div class="one-field">
      <label for={id}>{label}</label>
      <Field
        ref={input}
        id={id}
        {...(rows ? { rows } : { type: 'text' })}
        dir="auto"
        {...quietField()}
        placeholder={hint}
        defaultValue={desk.drafts.peek()?.text(field) ?? kept}
        onInput={(event) => {
          message.value = undefined;
          desk.drafts.value?.set(field, event.currentTarget.value);
        }}
        onBlur={keep}
        onKeyDown={(event) => {
          if (goesOn(event)) {
            event.preventDefault(); // or the new line would land in the field that gets the focus
            if (document.getElementById(ENTRY_FIELD)) backToField(event.currentTarget);
            else void keep();
          }
        }}
      />
      <Alert message={message.value} />
    </div>
  );
}
