import { useRef } from 'preact/hooks';
import { type SignFamily, signFamilies } from '../../../lib/domain/guard-rails/own.ts';
import { saySigns } from '../../../lib/languages/signs.ts';
import type { Desk } from '../../../lib/state/desk.ts';
import { takeAway } from '../../../lib/state/notebook-undo.ts';
import { bringBackOwn, changeOwn, keepOwn, ownOf, removeOwn } from '../../../lib/store/guard-rails.ts';
import { written } from '../../../lib/store/trouble.ts';
import { quietField } from '../../ui/field.ts';
import { OneField } from '../../ui/OneField.tsx';
import { useFocusAfter } from '../../ui/use-focus-after.ts';
import { useLive } from '../../ui/use-live.ts';

/** Warning signs in the coach's own words: they stand with ours after a call. */
export function OwnSigns({ desk }: { desk: Desk }) {
  const signs = useLive(() => () => ownOf('sign')).value;
  const place = useRef<HTMLElement>(null);
  const focusAfter = useFocusAfter(place);
  if (!signs) return null;
  const its = saySigns();

  const add = async (words: string) => {
    if (words === '') return true;
    focusAfter('.new-rule input');
    return written(() => keepOwn<'sign'>({ kind: 'sign', words, family: 'theirs' }));
  };
  const remove = (id: string, words: string) => () =>
    takeAway(
      desk,
      () => saySigns().deleted(words),
      () => removeOwn(id),
      () => bringBackOwn(id),
    );
  return (
    <section ref={place} aria-labelledby="own-signs-title">
      <h2 id="own-signs-title">{its.ownTitle}</h2>
      <p>{signs.length > 0 ? its.ownIntro : its.noOwn}</p>
      {signs.length > 0 && (
        <ul class="own-things">
          {signs.map(({ id, words, family }) => (
            <li key={id}>
              <OneField
                key={words}
                desk={desk}
                field={`own-sign:${id}`}
                label={its.signField}
                hint=""
                kept={words}
                // A sign without words is none: it keeps those it has.
                onKeep={async (now) => now === '' || written(() => changeOwn<'sign'>(id, { words: now }))}
              />
              <div class="row">
                <label class="choice">
                  <span>{its.family}</span>
                  <select
                    {...quietField()}
                    value={family}
                    onChange={(event) => {
                      const chosen = event.currentTarget.value as SignFamily;
                      void written(() => changeOwn<'sign'>(id, { family: chosen }));
                    }}
                  >
                    {signFamilies.map((one) => (
                      <option key={one} value={one}>
                        {its.families[one]}
                      </option>
                    ))}
                  </select>
                </label>
                <button type="button" class="quiet destroys" aria-label={its.deleteOf(words)} onClick={remove(id, words)}>
                  {its.delete}
                </button>
              </div>
            </li>
          ))}
        </ul>
      )}
      <div class="new-rule" key={signs.length}>
        <OneField desk={desk} field="own-sign:new" label={its.newSign} hint={its.signHint} onKeep={add} />
      </div>
    </section>
  );
}
