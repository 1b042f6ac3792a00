import { useSignal } from '@preact/signals';
import { useId } from 'preact/hooks';
import { refuseSign } from '../../../lib/domain/keys/sign.ts';
import { type SignAct, signActs } from '../../../lib/domain/keys/signs.ts';
import { saySettings } from '../../../lib/languages/settings.ts';
import { prefer, preferences, signs, singleKeysOn } from '../../../lib/state/preferences.ts';
import { Alert } from '../../ui/Alert.tsx';
import { quietField } from '../../ui/field.ts';
import { TickSetting } from './Setting.tsx';

/** Keys without Ctrl or Alt: for dictated words they are switched off, and where one is in the way another sign does it (WCAG 2.1.4). */
export function SingleKeys() {
  const its = saySettings();
  const own = preferences.value.signs !== undefined;
  return (
    <section aria-labelledby="single-keys-title">
      <h2 id="single-keys-title">{its.groups.singleKeys}</h2>
      <TickSetting
        name={its.singleKeys}
        why={its.singleKeysWhy}
        on={singleKeysOn.value}
        onTurn={(on) => prefer({ singleKeysOff: on ? undefined : true })}
      />
      {singleKeysOn.value && (
        <>
          <p>{its.signsWhy}</p>
          {signActs.map((act) => (
            <Sign key={act} act={act} />
          ))}
          {own && (
            <button type="button" class="second" onClick={() => prefer({ signs: undefined })}>
              {its.usualSigns}
            </button>
          )}
        </>
      )}
    </section>
  );
}

/** A field for one sign: the key that is pressed in it takes the place of what stands there. */
function Sign({ act }: { act: SignAct }) {
  const id = useId();
  const message = useSignal<string | undefined>(undefined);
  const its = saySettings();
  const now = signs.value[act];
  const take = (field: HTMLInputElement) => {
    const typed = [...field.value].findLast((sign) => sign !== now);
    field.value = now;
    field.select();
    const refused = typed === undefined ? undefined : refuseSign(typed, act, signs.value);
    message.value = refused && its.signRefused[refused];
    if (typed !== undefined && !refused) prefer({ signs: { ...preferences.value.signs, [act]: typed } });
  };
  return (
    <div class="setting sign">
      <label for={id}>{its.signs[act]}</label>
      <input
        id={id}
        type="text"
        class="one-sign"
        {...quietField()}
        value={now}
        onFocus={(event) => event.currentTarget.select()}
        onInput={(event) => {
          if (!event.isComposing) take(event.currentTarget);
        }}
        onCompositionEnd={(event) => take(event.currentTarget)}
      />
      <Alert message={message.value} />
    </div>
  );
}
