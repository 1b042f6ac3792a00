import { say } from '../../lib/languages/language.ts';
import { sentenceOf } from '../../lib/languages/sentences/all.ts';
import { inVoice } from '../../lib/languages/sentences/line.ts';
import { lines } from '../../lib/languages/sentences/lines.ts';
import { speak } from '../../lib/languages/sentences/speak.ts';
import { chosenCue } from '../../lib/state/cue.ts';
import type { Desk } from '../../lib/state/desk.ts';
import { useLayer } from '../keys/use-layer.ts';

/** The sentence that was chosen, as it is said to this person. */
export function SaidCue({ desk }: { desk: Desk }) {
  const line = sentenceOf(chosenCue(desk) ?? '')?.line;
  return <span lang={desk.voice.language}>{line ? speak(line, desk.voice) : inVoice(lines.homework, desk.voice)}</span>;
}

/** The same at the top of the panel, with the way back. */
export function ChosenCue({ desk }: { desk: Desk }) {
  useLayer({ level: 'cue', acts: { back: () => desk.endCue() } });
  return (
    <div class="said">
      <h1 class="cue">
        <SaidCue desk={desk} />
      </h1>
      <button type="button" class="icon" aria-label={say().back} title={say().back} onClick={() => desk.endCue()}>
        ×
      </button>
    </div>
  );
}
