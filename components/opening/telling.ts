import type { Fate, Outcome } from '../../lib/domain/outcome.ts';
import { sayDiagnosis } from '../../lib/languages/diagnosis.ts';
import type { Step as Flow, Option } from '../../lib/languages/sentences/flow.ts';
import { type OpeningStep, opening, openingCue } from '../../lib/languages/sentences/opening.ts';
import { park, tell } from '../../lib/store/reports.ts';
import { keep, type Telling } from '../diagnosis/context.ts';
import { onward } from '../diagnosis/onward.ts';
import { stepOf } from '../step/flow.ts';
import type { Step } from '../step/step.ts';

const isFate = (sets: string): sets is Fate => sets === 'carried-over' || sets === 'changed' || sets === 'dropped';

/** Writes what an option of `told` says. What was agreed instead, or that it waits, no longer holds once something else is said. */
function write(telling: Telling, sets: Outcome | Fate | 'parked') {
  const { id } = telling.homework;
  if (sets === 'parked') return park(id);
  if (!isFate(sets)) return tell(id, () => ({ outcome: sets, fate: undefined }));
  return tell(id, ({ fate }) => ({ fate: fate?.as === sets ? fate : { as: sets, at: Date.now() } }));
}

function step(telling: Telling, data: Flow<OpeningStep>): Step {
  const { desk, homework, voice } = telling;
  const { report, parked } = homework;
  const to = (next: OpeningStep | undefined) => (next === undefined || next === 'end' ? onward(telling) : desk.go(next));
  const now = report?.fate?.as ?? report?.outcome ?? (parked && 'parked');
  const part = data.keeps;
  const begin = part === 'why' ? report?.fate?.why : part && report?.[part];
  return stepOf(data, {
    voice,
    to,
    goOn: sayDiagnosis().goOn,
    somethingElse: sayDiagnosis().agreedInstead,
    pressed: ({ sets }) => sets !== undefined && sets === now,
    choose: ({ sets, to: next }: Option<OpeningStep>) => {
      const what = sets as Outcome | Fate | 'parked';
      return keep(
        telling,
        () => write(telling, what),
        () => sayDiagnosis().noted(sayDiagnosis().outcomes[what]),
        () => to(next),
      );
    },
    field: {
      label: part === 'why' ? sayDiagnosis().theirReason : sayDiagnosis().inTheirWords,
      begin: begin ?? '',
      done: sayDiagnosis().keep,
    },
    keep: (words) =>
      keep(
        telling,
        () =>
          tell(homework.id, ({ fate }) => {
            if (part === 'why') return { fate: fate && { ...fate, why: words } };
            return part ? { [part]: words } : {};
          }),
        () => sayDiagnosis().noted(sayDiagnosis().theirWords),
        () => to(data.next),
      ),
  });
}

/** How it went, in their own sentence (method.md §3). Several that are open come one after the other. */
export function told(telling: Telling): Step {
  const { homework, history, sessionId, voice, bare } = telling;
  const again = history.some(({ id, report }) => id !== homework.id && report?.sessionId === sessionId);
  return {
    ...step(telling, opening.told),
    cues: [openingCue(bare ? '' : homework.words, voice, again)],
    skip: { words: sayDiagnosis().skip, act: () => onward(telling) },
  };
}

const said = (name: keyof typeof opening) => (telling: Telling) => step(telling, opening[name]);

/** What follows each answer. */
export const answers = {
  done: said('done'),
  partly: said('partly'),
  rest: said('rest'),
  later: said('later'),
  'carried-over': said('carried-over'),
  changed: said('changed'),
  dropped: said('dropped'),
};
