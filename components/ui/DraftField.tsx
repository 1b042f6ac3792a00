import { useId, useLayoutEffect, useRef } from 'preact/hooks';
import type { DraftKey } from '../../lib/records/draft-key.ts';
import type { Desk } from '../../lib/state/desk.ts';
import { fitHeight } from '../../lib/state/fit-height.ts';
import { goesOn, quietField, yearOfFourDigits } from './field.ts';

interface Props {
  desk: Desk;
  /** Name of the draft that keeps what is typed, until the form is sent. */
  field: DraftKey;
  label: string;
  hint?: string;
  /** What it says as long as nothing was typed. */
  initial?: string;
  kind?: 'line' | 'lines' | 'day';
  onText?(text: string): void;
  /** Ctrl+Enter in several lines; in one line Enter sends the form by itself. */
  onSend?(): void;
}

const shapes = {
  line: { type: 'text' },
  lines: { rows: 3 },
  day: { type: 'date', ...yearOfFourDigits },
} as const;

/** One field of a form with several: what is typed survives until the form is sent or given up. */
export function DraftField({ desk, field, label, hint, initial = '', kind = 'line', onText, onSend }: Props) {
  const id = useId();
  const input = useRef<HTMLInputElement & HTMLTextAreaElement>(null);
  useLayoutEffect(() => {
    if (kind === 'lines' && input.current) fitHeight(input.current);
    if (desk.takesFocus(field)) input.current?.focus();
  });
  const Field = kind === 'lines' ? 'textarea' : 'input';
  return (
    <div class="one-field">
      <label for={id}>{label}</label>
      <Field
        ref={input}
        id={id}
        {...shapes[kind]}
        dir="auto"
        {...quietField()}
        placeholder={hint}
        value={textOf(desk, field) ?? initial}
        onInput={(event) => {
          desk.drafts.value?.set(field, event.currentTarget.value);
          onText?.(event.currentTarget.value);
        }}
        onKeyDown={(event) => {
          if (kind === 'lines' && (event.ctrlKey || event.metaKey) && goesOn(event)) onSend?.();
        }}
      />
    </div>
  );
}

/** What was typed in a field; undefined when nothing was, or nothing is left of it. */
export const textOf = (desk: Desk, field: DraftKey): string | undefined => desk.drafts.peek()?.text(field) || undefined;
