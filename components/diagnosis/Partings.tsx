import type { Homework } from '../../lib/domain/entry.ts';
import { apart } from '../../lib/messages/apart.ts';
import { sayDiagnosis } from '../../lib/messages/diagnosis/index.ts';
import { language } from '../../lib/messages/language.ts';
import { partingOffered } from '../../lib/prompts/for-coach.ts';
import { answerParting, partingsDue } from '../../lib/store/reports.ts';
import { written } from '../../lib/store/trouble.ts';
import type { Desk } from '../desk.ts';
import { OneField } from '../ui/OneField.tsx';
import { useLive } from '../ui/use-live.ts';

/** A page with drafts has a field for the note; the notebook shows what waits. */
type Page = Pick<Desk, 'people'> & Partial<Pick<Desk, 'drafts'>>;

/** After the call in which a condition was missed (product §5): how it could end, as a note for the coach alone, or nothing. */
export function Partings({ desk }: { desk: Page }) {
  const due = useLive(() => partingsDue).value ?? [];
  return (
    <>
      {due.map((missed) => (
        <Parting key={missed.id} desk={desk} missed={missed} />
      ))}
    </>
  );
}

function Parting({ desk, missed }: { desk: Page; missed: Homework }) {
  const name = desk.people.value?.find(({ id }) => id === missed.clientId)?.name ?? '';
  return (
    <section class="parting">
      <p>
        {sayDiagnosis().partingFor(name)}
        {partingOffered[language()]}
      </p>
      <p class="small">{apart(missed.words)}</p>
      {isDesk(desk) && (
        <OneField
          desk={desk}
          field={`parting:${missed.id}`}
          label={sayDiagnosis().partingNote}
          hint={sayDiagnosis().forYou}
          onKeep={(words) => written(() => answerParting(missed.id, words || undefined))}
        />
      )}
      <button type="button" class="quiet" onClick={() => written(() => answerParting(missed.id))}>
        {sayDiagnosis().leaveIt}
      </button>
    </section>
  );
}

const isDesk = (desk: Page): desk is Desk => desk.drafts !== undefined;
