import { useSignal } from '@preact/signals';
import { useRef } from 'preact/hooks';
import { NOBODY } from '../../../lib/domain/client.ts';
import type { Rule } from '../../../lib/domain/guard-rails/own.ts';
import { standing } from '../../../lib/domain/guard-rails/plainly.ts';
import { ofKind, type Rail } from '../../../lib/domain/guard-rails/rail.ts';
import { language } from '../../../lib/messages/language.ts';
import { sayPlainly } from '../../../lib/messages/plainly/index.ts';
import { bringBackRail, keepRail, ownOf, railsOf, removeRail } from '../../../lib/store/guard-rails.ts';
import { written } from '../../../lib/store/trouble.ts';
import type { Desk } from '../../desk.ts';
import { dayOf } from '../../guard-rails/plainly/day.ts';
import { nameOf, spokenRule } from '../../guard-rails/plainly/steps.ts';
import { useFocusAfter } from '../../ui/use-focus-after.ts';
import { useLiveOf } from '../../ui/use-live.ts';
import { Undo } from './Undo.tsx';

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
      <Log key={client.id} rules={rules} rails={rails} />
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
        <bdi>{spoken}</bdi> <span class="small">{how[stands.as]('at' in stands ? dayOf(stands.at, language()) : '')}</span>
      </span>
      {stands.as !== 'agreed' && (
        <button type="button" class="quiet" aria-label={its.agreeNowOf(spoken)} onClick={agree}>
          {its.agreeNow}
        </button>
      )}
    </li>
  );
}

function Log({ rules, rails }: { rules: readonly Rule[]; rails: readonly Rail[] }) {
  const its = sayPlainly();
  const removed = useSignal<string | undefined>(undefined);
  const place = useRef<HTMLElement>(null);
  const focusAfter = useFocusAfter(place);
  const sayings = ofKind(rails, 'saying').toReversed();
  return (
    <section ref={place} aria-labelledby="said-title">
      <h2 id="said-title">{its.logTitle}</h2>
      {sayings.length === 0 && <p class="teach">{its.nothingSaid}</p>}
      <ul class="dated">
        {sayings.map(({ id, what, as, at, words }) => (
          <li key={id}>
            <div>
              <time dateTime={new Date(at).toISOString()}>{its.entry(dayOf(at, language()), nameOf(what, rules), its.as[as])}</time>
              {words && <blockquote dir="auto">{words}</blockquote>}
            </div>
            <button
              type="button"
              class="quiet"
              aria-label={its.takeBackOf(nameOf(what, rules))}
              onClick={async () => {
                focusAfter('.undo');
                if (await written(() => removeRail(id))) removed.value = id;
              }}
            >
              {its.takeBack}
            </button>
          </li>
        ))}
      </ul>
      <Undo removed={removed} words={its.takenBack} onUndo={bringBackRail} />
    </section>
  );
}
