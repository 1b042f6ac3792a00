import { useLayoutEffect } from 'preact/hooks';
import { say } from '../lib/messages/language.ts';
import { inVoice } from '../lib/prompts/line.ts';
import { lines } from '../lib/prompts/lines.ts';
import { CUE, type Desk, focusField } from './desk.ts';
import { Moment, SaidCue, StageBar } from './moments.ts';
import { bareShown } from './notes/bare-field.ts';
import { EntryField } from './notes/EntryField.tsx';
import { chooseCueOnly, stageOpen } from './ui/cue-only.ts';
import { inField } from './ui/field.ts';

const leave = () => chooseCueOnly(false);

/** The sentence to say and nothing else: no name, no notes. What can be read from where the client sits, or over their shoulder. */
export function CueOnly({ desk }: { desk: Desk }) {
  useLayoutEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      const { key, isComposing, ctrlKey, altKey, metaKey } = event;
      if (isComposing || ctrlKey || altKey || metaKey) return;
      if (key === 'Escape' && !stageOpen.value) leave();
      // What the client says to a card is taken down beside the stage too.
      else if (/^\p{L}$/u.test(key) && !inField(event)) focusField();
    };
    addEventListener('keydown', onKeyDown);
    return () => removeEventListener('keydown', onKeyDown);
  }, []);
  const place = desk.place.value;
  return (
    <div class="cue-only">
      <main>
        {desk.isOpen(CUE) ? (
          <h1>
            <SaidCue desk={desk} />
          </h1>
        ) : place ? (
          <Moment desk={desk} place={place} bare />
        ) : (
          <h1>{inVoice(lines.homework, desk.voice)}</h1>
        )}
        {bareShown.value && <EntryField desk={desk} bare />}
      </main>
      {stageOpen.value ? (
        <StageBar desk={desk} />
      ) : (
        <button type="button" class="quiet" onClick={leave}>
          {say().back}
        </button>
      )}
    </div>
  );
}
