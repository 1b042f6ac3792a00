import { useSignal } from '@preact/signals';
import { useLayoutEffect, useRef } from 'preact/hooks';
import type { Client } from '../../lib/domain/client.ts';
import { asDay } from '../../lib/domain/when/calendar.ts';
import { sayNotebook } from '../../lib/languages/notebook.ts';
import type { Part } from '../../lib/records/part.ts';
import { quietField, yearOfFourDigits } from '../ui/field.ts';
import { PeopleOptions } from './PeopleOptions.tsx';

interface Props {
  /** Those in the file. */
  people: readonly Client[];
  onNarrow(part: Part): void;
}

/** Which part of a file is wanted: everything, one person, some days. */
export function ImportPart({ people, onNarrow }: Props) {
  const part = useSignal<Part>({});
  const first = useRef<HTMLSelectElement>(null);
  useLayoutEffect(() => first.current?.focus(), []);
  const its = sayNotebook().part;
  if (people.length === 0) return null;
  const narrow = (change: Part) => {
    part.value = { ...part.value, ...change };
    onNarrow(part.value);
  };
  return (
    <fieldset class="part">
      <legend>{its.title}</legend>
      <label class="choice">
        <span>{its.who}</span>
        <select
          ref={first}
          {...quietField()}
          value={part.value.clientId ?? ''}
          onChange={(event) => narrow({ clientId: event.currentTarget.value || undefined })}
        >
          <PeopleOptions people={people} none={its.everybody} />
        </select>
      </label>
      <div class="row">
        {(['from', 'to'] as const).map((end) => (
          <label key={end} class="choice">
            <span>{its[end]}</span>
            <input
              type="date"
              {...quietField()}
              {...yearOfFourDigits}
              onChange={(event) => narrow({ [end]: asDay(event.currentTarget.value) })}
            />
          </label>
        ))}
      </div>
      <p class="why">{its.why}</p>
    </fieldset>
  );
}
