import type { Client } from '../../../lib/domain/client.ts';
import { openPlans } from '../../../lib/domain/guard-rails/plan.ts';
import { ofKind, type Plan, type Rail } from '../../../lib/domain/guard-rails/rail.ts';
import { dayAt, dayInWords } from '../../../lib/languages/dates.ts';
import { language } from '../../../lib/languages/language.ts';
import { sayParting } from '../../../lib/languages/parting.ts';
import type { Desk } from '../../../lib/state/desk.ts';
import { takeAway } from '../../../lib/state/notebook-undo.ts';
import { today } from '../../../lib/state/today.ts';
import { bringBackRail, changeRail, removeRail } from '../../../lib/store/guard-rails.ts';
import { PlanForm } from '../../guard-rails/PlanForm.tsx';
import { UnreadDays } from '../../ui/UnreadDays.tsx';

interface Props {
  desk: Desk;
  client: Client;
  rails: readonly Rail[];
  /** Whether a parting is under way: then nothing new is planned. */
  parting: boolean;
}

/** What has to change, by when: a new plan, those that are open, and what came of the others. */
export function Plans({ desk, client, rails, parting }: Props) {
  const its = sayParting();
  const answered = ofKind(rails, 'plan').filter(({ outcome }) => outcome !== undefined);
  const all = [...openPlans(rails), ...answered.toSorted((a, b) => (b.outcome?.at ?? 0) - (a.outcome?.at ?? 0))];
  if (parting && all.length === 0) return null;
  return (
    <section aria-labelledby="plans-title">
      <h2 id="plans-title">{its.plans}</h2>
      {!parting && (
        <>
          <p class="why">{its.plansTeach}</p>
          <PlanForm desk={desk} clientId={client.id} next />
        </>
      )}
      {all.length > 0 && (
        <ul class="lately">
          {all.map((plan) => (
            <Line key={plan.id} desk={desk} plan={plan} />
          ))}
        </ul>
      )}
    </section>
  );
}

function Line({ desk, plan }: { desk: Desk; plan: Plan }) {
  const its = sayParting();
  const { outcome } = plan;
  const by = its.byDay(dayInWords(plan.by, language(), today()));
  const erase = () =>
    takeAway(
      desk,
      () => sayParting().planDeleted,
      () => removeRail(plan.id),
      () => bringBackRail(plan.id),
    );
  const reopen = () =>
    takeAway(
      desk,
      () => sayParting().outcomeSaid(sayParting().open),
      () => changeRail<'plan'>(plan.id, { outcome: undefined }),
      () => changeRail<'plan'>(plan.id, { outcome }),
    );
  return (
    <li>
      <blockquote dir="auto">
        {plan.words}
        {plan.how && <span class="how">{plan.how}</span>}
      </blockquote>
      <p class="facts">
        <span>{by}</span>
        <UnreadDays of={plan} />
        <span>{outcome ? `${its.outcomes[outcome.as]}, ${dayAt(outcome.at)}` : its.open}</span>
        {outcome && (
          <button type="button" class="quiet" aria-label={its.takeBackOutcome(plan.words)} onClick={reopen}>
            {its.openAgain}
          </button>
        )}
        <button type="button" class="quiet destroys" aria-label={its.deletePlan(plan.words)} onClick={erase}>
          {its.delete}
        </button>
      </p>
    </li>
  );
}
