import { type ToNotebook, toGuardRails } from '../../lib/actions/open-guard-rails.ts';
import type { Homework } from '../../lib/domain/entry.ts';
import { sayDiagnosis } from '../../lib/languages/diagnosis.ts';
import { language } from '../../lib/languages/language.ts';
import { sayParting } from '../../lib/languages/parting.ts';
import { apart } from '../../lib/languages/said.ts';
import { partingOffered } from '../../lib/languages/sentences/for-coach.ts';
import type { Desk } from '../../lib/state/desk.ts';
import { partAfter } from '../../lib/store/parting.ts';
import { answerParting, partingsDue } from '../../lib/store/reports.ts';
import { written } from '../../lib/store/trouble.ts';
import { useLive } from '../ui/use-live.ts';

interface Props {
  desk: Pick<Desk, 'people'>;
  browser: ToNotebook;
}

/** After the call in which a condition was missed (method.md §5): the parting plan, or nothing. */
export function Partings({ desk, browser }: Props) {
  const due = useLive(() => partingsDue).value ?? [];
  return (
    <>
      {due.map((missed) => (
        <Parting key={missed.id} desk={desk} browser={browser} missed={missed} />
      ))}
    </>
  );
}

function Parting({ desk, browser, missed }: Props & { missed: Homework }) {
  const name = desk.people.value?.find(({ id }) => id === missed.clientId)?.name ?? '';
  return (
    <section class="parting">
      <p>
        {sayDiagnosis().partingFor(name)}
        {partingOffered[language()]}
      </p>
      <p class="small">{apart(missed.words)}</p>
      <p class="actions">
        <button type="button" class="second" onClick={() => toGuardRails(missed.clientId, browser, () => partAfter(missed))}>
          {sayParting().parting}
        </button>
        <button type="button" class="quiet" onClick={() => written(() => answerParting(missed.id, 'left'))}>
          {sayDiagnosis().leaveIt}
        </button>
      </p>
    </section>
  );
}
