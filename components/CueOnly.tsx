import { say } from '../lib/languages/language.ts';
import { inVoice } from '../lib/languages/sentences/line.ts';
import { lines } from '../lib/languages/sentences/lines.ts';
import { bareShown } from '../lib/state/bare-field.ts';
import { chooseCueOnly, stageOpen } from '../lib/state/cue-only.ts';
import { CUE, captureField, type Desk } from '../lib/state/desk.ts';
import { useLayer } from './keys/use-layer.ts';
import { Moment, SaidCue, StageBar } from './moments.ts';
import { EntryField } from './notes/EntryField.tsx';

const leave = () => chooseCueOnly(false);

/** The sentence to say and nothing else: no name, no notes. What can be read from where the client sits, or over their shoulder. */
export function CueOnly({ desk }: { desk: Desk }) {
  useLayer({
    level: 'page',
    field: captureField, // what the client says to a card is taken down beside the stage too
    acts: { back: () => !stageOpen.value && leave() },
  });
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
