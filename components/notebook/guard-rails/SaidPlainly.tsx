import { NOBODY } from '../../../lib/domain/client.ts';
import type { Rule } from '../../../lib/domain/guard-rails/own.ts';
import { standing } from '../../../lib/domain/guard-rails/plainly.ts';
import { ofKind, type Rail } from '../../../lib/domain/guard-rails/rail.ts';
import { dayAt } from '../../../lib/languages/dates.ts';
import { language } from '../../../lib/languages/language.ts';
import { sayPlainly } from '../../../lib/languages/plainly.ts';
import type { Desk } from '../../../lib/state/desk.ts';
import { takeAway } from '../../../lib/state/notebook-undo.ts';
import { bringBackRail, keepRail, ownOf, railsOf, removeRail } from '../../../lib/store/guard-rails.ts';
import { written } from '../../../lib/store/trouble.ts';
import { nameOf, spokenRule } from '../../guard-rails/plainly/steps.ts';
import { useLiveOf } from '../../ui/use-live.ts';

/** With one person: which rules were agreed on, and what was said plainly, each with its day. */
export function SaidPlainly({ desk }: { desk: Desk }) {
  const answer = useLiveOf(
    () => desk.client.value?.id ?? NOBODY,
    (whose) => async () => ({ rules: await ownOf('rule'), rails: await railsOf(whose) }),
  ).value;
  const client = desk.client.value;
  if (!client || !answer) return null;
  const { rules, rails } = answer;
  return (
    <>
      <section aria-labelledby="agreed-title">
        <h2 id="agreed-title">{sayPlainly().agreedTitle}</h2>
        <p>{rules.length > 0 ? sayPlainly().agreedWhy : sayPlainly().noRules}</p>
        {rules.length > 0 && (
          <ul class="dated">
            {rules.map((rule) => (
              <Agreement key={rule.id} rule={rule} rails={rails} clientId={client.id} />
            ))}
          </ul>
        )}
      </section>
      <Log desk={desk} rules={rules} rails={rails} />
    </>
  );
}

function Agreement({ rule, rails, clientId }: { rule: Rule; rails: readonly Rail[]; clientId: string }) {
  const its = sayPlainly();
  const spoken = spokenRule(rule, { language: language() });
  const stands = standing(rails, rule.id);
  const how = { agreed: its.agreedOn, told: its.toldOn, never: () => its.never };
  const agree = () => void written(() => keepRail<'saying'>({ kind: 'saying', clientId, as: 'agreed', what: rule.id, words: '' }));
  return (
    <li>
      <span>
        <bdi>{spoken}</bdi> <span class="small">{how[stands.as]('at' in stands ? dayAt(stands.at) : '')}</span>
      </span>
      {stands.as !== 'agreed' && (
        <button type="button" class="quiet" aria-label={its.agreeNowOf(spoken)} onClick={agree}>
          {its.agreeNow}
        </button>
      )}
    </li>
  );
}

function Log({ desk, rules, rails }: { desk: Desk; rules: readonly Rule[]; rails: readonly Rail[] }) {
  const its = sayPlainly();
  const sayings = ofKind(rails, 'saying').toReversed();
  return (
    <section aria-labelledby="said-title">
      <h2 id="said-title">{its.logTitle}</h2>
      {sayings.length === 0 && <p class="teach">{its.nothingSaid}</p>}
      <ul class="dated">
        {sayings.map(({ id, what, as, at, words }) => (
          <li key={id}>
            <div>
              <time dateTime={new Date(at).toISOString()}>{its.entry(dayAt(at), nameOf(what, rules), its.as[as])}</time>
              {words && <blockquote dir="auto">{words}</blockquote>}
            </div>
            <button
              type="button"
              class="quiet"
              aria-label={its.takeBackOf(nameOf(what, rules))}
              onClick={() =>
                takeAway(
                  desk,
                  () => sayPlainly().takenBack,
                  () => removeRail(id),
                  () => bringBackRail(id),
                )
              }
            >
              {its.takeBack}
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
