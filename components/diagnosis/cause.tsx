import { type CoachPart, coachPart } from '../../lib/domain/coach-part.ts';
import { isMiss } from '../../lib/domain/counted.ts';
import { causes } from '../../lib/domain/outcome.ts';
import { oddsShown } from '../../lib/domain/practice.ts';
import { sayDiagnosis } from '../../lib/languages/diagnosis.ts';
import { language } from '../../lib/languages/language.ts';
import { causeLabels, coachPartLine, notYours } from '../../lib/languages/sentences/for-coach.ts';
import { changeHomework } from '../../lib/store/homework.ts';
import { tell } from '../../lib/store/reports.ts';
import type { Step } from '../step/step.ts';
import { keep, type Telling } from './context.ts';
import { nothingToDecide, quietly } from './quietly.ts';

/** What the record says of the coach's own part in it. */
export const partOf = ({ homework, practice }: Telling): CoachPart | undefined => coachPart(homework, oddsShown(practice));

/** At every miss: the coach's own part, from the record, then one key for what they think is behind it (method.md §5). */
export function cause(telling: Telling): Step {
  const { desk, homework } = telling;
  const { report } = homework;
  if (!isMiss(homework) && !report?.struggling) return nothingToDecide(telling);
  if (telling.bare) return quietly(telling);
  const part = partOf(telling);
  const struggling = () =>
    keep(
      telling,
      () => tell(homework.id, (now) => ({ struggling: now.struggling ? undefined : true })),
      () => sayDiagnosis().noted(sayDiagnosis().struggling.toLowerCase()),
      () => !report?.struggling && desk.go('care:0'),
    );
  return {
    forCoach: true,
    cues: [coachPartLine(part, language()), sayDiagnosis().behindIt],
    aside: notYours[language()],
    choices: causes.map((one) => ({
      words: causeLabels[one][language()],
      ...(report?.cause === one ? { pressed: true } : {}),
      act: () =>
        keep(
          telling,
          () => tell(homework.id, () => ({ cause: one })),
          () => sayDiagnosis().noted(causeLabels[one][language()].toLowerCase()),
          () => desk.go('stance'),
        ),
    })),
    small: {
      words: sayDiagnosis().more,
      shown: report?.struggling === true,
      choices: [{ words: sayDiagnosis().struggling, act: struggling, ...(report?.struggling ? { pressed: true } : {}) }],
    },
    ...(part ? { more: <Whose telling={telling} part={part} /> } : {}),
    skip: { words: sayDiagnosis().skip, act: () => desk.go('stance') },
  };
}

/** Whose idea it was can be put right where it is read. Where nothing was kept of it, nothing is made up either. */
function Whose({ telling, part }: { telling: Telling; part: CoachPart }) {
  const other = part.idea === 'coach' ? 'client' : 'coach';
  const switchIdea = () =>
    keep(
      telling,
      () => changeHomework(telling.homework.id, () => ({ proposedBy: other })),
      () => sayDiagnosis().noted(other === 'coach' ? sayDiagnosis().yourIdea : sayDiagnosis().theirIdea),
    );
  return (
    <button type="button" class="quiet whose-idea" onClick={switchIdea}>
      {other === 'coach' ? sayDiagnosis().itWasMine : sayDiagnosis().itWasTheirs}
    </button>
  );
}
