import { say } from '../../lib/messages/language.ts';
import { sentenceOf } from '../../lib/prompts/all.ts';
import { inVoice } from '../../lib/prompts/line.ts';
import { lines } from '../../lib/prompts/lines.ts';
import { speak } from '../../lib/prompts/speak.ts';
import type { Desk } from '../desk.ts';
import { useLayer } from '../keys/use-layer.ts';
import { chosenCue } from './cue.ts';

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
