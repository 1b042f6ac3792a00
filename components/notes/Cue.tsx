import { say } from '../../lib/languages/language.ts';
import { inVoice } from '../../lib/languages/sentences/line.ts';
import { lines } from '../../lib/languages/sentences/lines.ts';
import { CUE, type Desk } from '../../lib/state/desk.ts';
import { ChosenCue } from '../moments.ts';

/**
 * The sentence to say: the one that was chosen, else the homework question; after one was agreed whether there is more, and to have it told
 * back; nothing in its place while notes are taken.
 */
export function Cue({ desk }: { desk: Desk }) {
  if (desk.isOpen(CUE)) return <ChosenCue desk={desk} />;
  if (desk.kind.value === 'homework' && desk.another.value) {
    return (
      <>
        <h1 class="cue">{inVoice(lines.another, desk.voice)}</h1>
        <p class="cue then">{inVoice(lines.teachBack, desk.voice)}</p>
      </>
    );
  }
  if (desk.kind.value === 'homework') return <h1 class="cue">{inVoice(lines.homework, desk.voice)}</h1>;
  return <h1 class="unseen">{say().notes}</h1>;
}
