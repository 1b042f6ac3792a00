import { useSignal } from '@preact/signals';
import { useId, useLayoutEffect, useRef } from 'preact/hooks';
import type { Client } from '../../../lib/domain/client.ts';
import type { Parting } from '../../../lib/domain/guard-rails/rail.ts';
import { cleanWords } from '../../../lib/domain/text.ts';
import { say } from '../../../lib/languages/language.ts';
import { sayParting } from '../../../lib/languages/parting.ts';
import { goodbyeText } from '../../../lib/languages/sentences/guard-rails/goodbye.ts';
import type { DraftKey } from '../../../lib/records/draft-key.ts';
import type { Desk } from '../../../lib/state/desk.ts';
import { fitHeight } from '../../../lib/state/fit-height.ts';
import { offerUndo } from '../../../lib/state/notebook-undo.ts';
import { today } from '../../../lib/state/today.ts';
import { changeRail } from '../../../lib/store/guard-rails.ts';
import { written } from '../../../lib/store/trouble.ts';
import { Alert } from '../../ui/Alert.tsx';
import { CopyText } from '../../ui/CopyText.tsx';
import { quietField } from '../../ui/field.ts';

interface Props {
  desk: Desk;
  client: Client;
  parting: Parting;
}

/** The goodbye, to adapt and to copy: a letter, so Enter is a new line. Ours follows the day and the person until it has been adapted. */
export function Goodbye({ desk, client, parting }: Props) {
  const id = useId();
  const area = useRef<HTMLTextAreaElement>(null);
  const message = useSignal<string | undefined>(undefined);
  const its = sayParting();
  const field: DraftKey = `goodbye:${parting.id}`;
  const { lastSession } = parting;
  const ours = goodbyeText({ ...desk.voice, name: client.name, lastSession, today: today() });
  const shown = parting.words || ours;
  useLayoutEffect(() => {
    if (area.current) fitHeight(area.current);
  });

  const keep = async () => {
    const raw = area.current?.value ?? '';
    if (raw.trim() === shown.trim()) return desk.close(field);
    const words = cleanWords(raw);
    if ('refused' in words && words.refused === 'too-long') {
      message.value = say().tooLong(words.length, words.limit);
      return;
    }
    const done = await written(() => changeRail<'parting'>(parting.id, { words: 'refused' in words ? '' : words.text }));
    if (done) desk.close(field);
  };
  const startOver = async () => {
    const { words } = parting;
    if (!(await written(() => changeRail<'parting'>(parting.id, { words: '' })))) return;
    desk.close(field);
    area.current?.focus();
    offerUndo(
      desk,
      () => sayParting().startedOver,
      () => changeRail<'parting'>(parting.id, { words }),
    );
  };

  return (
    <div class="goodbye">
      <h3 id={id}>{its.goodbye}</h3>
      <p class="why" id={`${id}-why`}>
        {its.goodbyeTeach}
      </p>
      <textarea
        key={shown}
        ref={area}
        class="words"
        rows={10}
        dir="auto"
        {...quietField()}
        aria-labelledby={id}
        aria-describedby={`${id}-why`}
        defaultValue={desk.drafts.peek()?.text(field) || shown}
        onInput={({ currentTarget }) => {
          message.value = undefined;
          desk.drafts.value?.set(field, currentTarget.value);
          fitHeight(currentTarget);
        }}
        onBlur={keep}
      />
      <Alert message={message.value} />
      <p class="actions">
        {/* What is seen is what is copied, whether it is kept yet or not. */}
        <CopyText text={() => area.current?.value ?? shown} words={its.copyGoodbye} />
        {parting.words && (
          <button type="button" class="quiet" onClick={startOver}>
            {its.startOver}
          </button>
        )}
      </p>
    </div>
  );
}
