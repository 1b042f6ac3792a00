import { startPlainly } from '../../../lib/actions/start-plainly.ts';
import { NOBODY } from '../../../lib/domain/client.ts';
import { toSay } from '../../../lib/domain/guard-rails/plainly.ts';
import { ofKind } from '../../../lib/domain/guard-rails/rail.ts';
import { sayAround } from '../../../lib/languages/around.ts';
import { dayAt } from '../../../lib/languages/dates.ts';
import { sayPlainly } from '../../../lib/languages/plainly.ts';
import type { Desk } from '../../../lib/state/desk.ts';
import { bringBackRail, ownOf, railsOf, removeRail } from '../../../lib/store/guard-rails.ts';
import { written } from '../../../lib/store/trouble.ts';
import { useLiveOf } from '../../ui/use-live.ts';
import { nameOf } from './steps.ts';

/** Before the call: what was put off to be said now, and what was said last with what they took from it. */
export function ToSay({ desk }: { desk: Desk }) {
  const answer = useLiveOf(
    () => desk.client.value?.id ?? NOBODY,
    (whose) => async () => ({ rules: await ownOf('rule'), rails: await railsOf(whose) }),
  ).value;
  if (!answer) return null;
  const { rules, rails } = answer;
  const its = sayPlainly();
  const last = ofKind(rails, 'saying').findLast(({ as }) => as !== 'to-say' && as !== 'agreed');

  const letGo = async (id: string, what: string) => {
    if (!(await written(() => removeRail(id)))) return;
    desk.offer.value = {
      words: () => its.noted(`${nameOf(what, rules)}, ${its.letGo.toLowerCase()}`),
      acts: [{ words: () => sayAround().undo, act: () => written(() => bringBackRail(id)) }],
    };
  };
  return (
    <>
      {last && (
        <p class="small">
          {its.saidLast(nameOf(last.what, rules), dayAt(last.at))}
          {last.words && (
            <>
              {' '}
              {its.theyTook} <q dir="auto">{last.words}</q>
            </>
          )}
        </p>
      )}
      {toSay(rails).map(({ id, what }) => (
        <div key={id} class="waits">
          <span>{its.toSay(nameOf(what, rules))}</span>
          <button type="button" class="quiet" onClick={() => startPlainly(desk, `say:${what}`)}>
            {its.sayIt}
          </button>
          <button type="button" class="quiet" onClick={() => letGo(id, what)}>
            {its.letGo}
          </button>
        </div>
      ))}
    </>
  );
}
