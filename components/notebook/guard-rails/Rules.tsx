import { useRef } from 'preact/hooks';
import type { Rule } from '../../../lib/domain/guard-rails/own.ts';
import { situations } from '../../../lib/domain/guard-rails/plainly.ts';
import { language } from '../../../lib/languages/language.ts';
import { sayPlainly } from '../../../lib/languages/plainly.ts';
import { starterRules } from '../../../lib/languages/sentences/guard-rails/rules.ts';
import type { Desk } from '../../../lib/state/desk.ts';
import { takeAway } from '../../../lib/state/notebook-undo.ts';
import { bringBackOwn, changeOwn, keepOwn, ownOf, removeOwn } from '../../../lib/store/guard-rails.ts';
import { written } from '../../../lib/store/trouble.ts';
import { quietField } from '../../ui/field.ts';
import { OneField } from '../../ui/OneField.tsx';
import { useFocusAfter } from '../../ui/use-focus-after.ts';
import { useLive } from '../../ui/use-live.ts';

/** The coach's ground rules: each with the short form that is said in a call; a set to begin with. */
export function Rules({ desk }: { desk: Desk }) {
  const rules = useLive(() => () => ownOf('rule')).value;
  const place = useRef<HTMLElement>(null);
  const focusAfter = useFocusAfter(place);
  if (!rules) return null;
  const its = sayPlainly();

  const add = async (spoken: string, more: Partial<Rule> = {}) => {
    const done = await written(() => keepOwn<'rule'>({ kind: 'rule', spoken, words: '', ...more }));
    if (done) focusAfter('.new-rule input');
    return done;
  };
  const starters = Object.entries(starterRules).filter(([name]) => !rules.some(({ starter }) => starter === name));
  return (
    <section ref={place} aria-labelledby="rules-title">
      <h2 id="rules-title">{its.rulesTitle}</h2>
      <p>{rules.length > 0 ? its.rulesWhy : its.rulesEmpty}</p>
      {rules.length > 0 && (
        <ul class="own-things">
          {rules.map((rule) => (
            <RuleLine key={rule.id} desk={desk} rule={rule} />
          ))}
        </ul>
      )}
      <div class="new-rule" key={rules.length}>
        <OneField desk={desk} field="rule:new" label={its.own} hint={its.ownHint} onKeep={async (words) => words === '' || add(words)} />
      </div>
      {starters.length > 0 && (
        <>
          <h3>{its.starters}</h3>
          <div class="row starters">
            {starters.map(([name, { spoken, situation }]) => (
              <button
                key={name}
                type="button"
                class="second"
                aria-label={its.takeUp(spoken[language()])}
                onClick={() => add(spoken[language()], { starter: name, ...(situation && { situation }) })}
              >
                + {spoken[language()]}
              </button>
            ))}
          </div>
        </>
      )}
    </section>
  );
}

function RuleLine({ desk, rule }: { desk: Desk; rule: Rule }) {
  const its = sayPlainly();
  const { id, spoken, words, situation } = rule;
  const remove = () =>
    takeAway(
      desk,
      () => sayPlainly().removed,
      () => removeOwn(id),
      () => bringBackOwn(id),
    );
  return (
    <li>
      <OneField
        key={spoken}
        desk={desk}
        field={`rule:${id}:spoken`}
        label={its.spoken}
        hint={its.ownHint}
        kept={spoken}
        // A rule without words is none: it keeps those it has.
        onKeep={async (now) => now === '' || written(() => changeOwn<'rule'>(id, { spoken: now }))}
      />
      <OneField
        desk={desk}
        field={`rule:${id}:whole`}
        label={its.whole}
        hint={its.optional}
        kept={words}
        rows={2}
        onKeep={(now) => written(() => changeOwn<'rule'>(id, { words: now }))}
      />
      <div class="row">
        <label class="choice">
          <span>{its.when}</span>
          <select
            {...quietField()}
            value={situation ?? ''}
            onChange={(event) => {
              const chosen = event.currentTarget.value || undefined;
              void written(() => changeOwn<'rule'>(id, { situation: chosen }));
            }}
          >
            <option value="">{its.none}</option>
            {situations.map((one) => (
              <option key={one} value={one}>
                {its.situations[one]}
              </option>
            ))}
          </select>
        </label>
        <button type="button" class="quiet" aria-label={its.removeOf(spoken)} onClick={remove}>
          {its.remove}
        </button>
      </div>
    </li>
  );
}
