import { useRef } from 'preact/hooks';
import { type ToNotebook, toGuardRails } from '../../lib/actions/open-guard-rails.ts';
import { type Client, NOBODY } from '../../lib/domain/client.ts';
import { partingUnderWay, planBroken, pointsDone } from '../../lib/domain/guard-rails/parting.ts';
import { planDue } from '../../lib/domain/guard-rails/plan.ts';
import { type Plan, partingItems, type planOutcomes } from '../../lib/domain/guard-rails/rail.ts';
import { withoutUnread } from '../../lib/domain/unread.ts';
import { addDays, wallAt } from '../../lib/domain/when/calendar.ts';
import { dayInWords, planDay } from '../../lib/languages/dates.ts';
import { language } from '../../lib/languages/language.ts';
import { sayParting } from '../../lib/languages/parting.ts';
import type { DraftKey } from '../../lib/records/draft-key.ts';
import { backToField, type Desk } from '../../lib/state/desk.ts';
import { offerUndo } from '../../lib/state/notebook-undo.ts';
import { now } from '../../lib/state/now.ts';
import { changeRail, railsOf } from '../../lib/store/guard-rails.ts';
import { beginParting } from '../../lib/store/parting.ts';
import { written } from '../../lib/store/trouble.ts';
import { DayFields } from '../closing/DayFields.tsx';
import { UnreadDays } from '../ui/UnreadDays.tsx';
import { useFocusAfter } from '../ui/use-focus-after.ts';
import { useLiveOf } from '../ui/use-live.ts';

interface Props {
  desk: Desk;
  client: Client;
  browser: ToNotebook;
}

/** In Preparation: the plan whose day has come, a parting offered when it was not kept, and how far a parting plan is. */
export function PlansBefore({ desk, client, browser }: Props) {
  const place = useRef<HTMLDivElement>(null);
  const focusAfter = useFocusAfter(place);
  const rails = useLiveOf(
    () => desk.client.value?.id ?? NOBODY,
    (whose) => () => railsOf(whose),
  ).value;
  if (!rails) return null;
  const today = wallAt(now.value).date;
  const due = planDue(rails, today);
  const broken = planBroken(rails, today);
  const parting = partingUnderWay(rails);
  if (!due && !broken && !parting) return null;

  const its = sayParting();
  const say = async (plan: Plan, as: (typeof planOutcomes)[number]) => {
    if (!(await written(() => changeRail<'plan'>(plan.id, { outcome: { as, at: Date.now() } })))) return;
    desk.close(dayField(plan));
    offerUndo(
      desk,
      () => sayParting().outcomeSaid(sayParting().outcomes[as]),
      () => changeRail<'plan'>(plan.id, { outcome: undefined }),
    );
    if (as === 'not-kept') focusAfter('.broken-plan button');
    else backToField(place.current);
  };
  const lastSession = parting?.lastSession;
  return (
    <div ref={place} class="plans-before">
      {broken && (
        <p class="waits broken-plan">
          <span>{its.brokenPlan(broken.words)}</span>
          <button
            type="button"
            class="quiet undecided"
            onClick={() => toGuardRails(client.id, browser, () => beginParting(client.id, 'plan'))}
          >
            {its.parting}
          </button>
        </p>
      )}
      {due && <Asked key={due.id} desk={desk} plan={due} onSaid={(as) => say(due, as)} />}
      {parting && (
        <p class="waits">
          <button type="button" class="quiet" onClick={() => toGuardRails(client.id, browser)}>
            {its.underWay(pointsDone(parting), partingItems.length)}
            {lastSession && ` ${its.lastOn(planDay(lastSession))}`}
          </button>
        </p>
      )}
    </div>
  );
}

/** The draft that says that a new day is being chosen. */
const dayField = ({ id }: Plan): DraftKey => `plan-day:${id}`;

interface AskedProps {
  desk: Desk;
  plan: Plan;
  onSaid(as: (typeof planOutcomes)[number]): void;
}

function Asked({ desk, plan, onSaid }: AskedProps) {
  const its = sayParting();
  const today = wallAt(now.value).date;
  const by = plan.by === today ? its.byToday : its.byDay(dayInWords(plan.by, language(), today));
  const field = dayField(plan);
  const putOff = async (date: typeof today) => {
    if (!(await written(() => changeRail<'plan'>(plan.id, { by: date, unread: withoutUnread(plan, 'by') })))) return;
    desk.close(field);
    offerUndo(
      desk,
      () => sayParting().putOff(dayInWords(date, language(), today)),
      () => changeRail<'plan'>(plan.id, { by: plan.by }),
    );
    backToField(document.body);
  };
  return (
    <section class="plan-asked" aria-labelledby={`plan-${plan.id}`}>
      <p id={`plan-${plan.id}`}>
        {its.asked(by, its.ended(plan.words))}
        {plan.how && (
          <span class="small" dir="auto">
            {its.ended(plan.how)}
          </span>
        )}
        <UnreadDays of={plan} />
      </p>
      <div class="step-choices small-choices">
        <button type="button" onClick={() => onSaid('kept')}>
          {its.kept}
        </button>
        <button
          type="button"
          aria-expanded={desk.isOpen(field)}
          onClick={() => (desk.isOpen(field) ? desk.close(field) : desk.open(field))}
        >
          {its.notYet}
        </button>
        <button type="button" onClick={() => onSaid('not-kept')}>
          {its.notKept}
        </button>
        <button type="button" onClick={() => onSaid('left')}>
          {its.leave}
        </button>
      </div>
      {desk.isOpen(field) && <DayFields date={addDays(today, 7)} done={its.newDay} next={false} onKept={({ date }) => putOff(date)} />}
    </section>
  );
}
