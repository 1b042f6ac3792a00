import { useSignal } from '@preact/signals';
import { useMemo } from 'preact/hooks';
import { signFamilies } from '../../../lib/domain/guard-rails/own.ts';
import { ofKind } from '../../../lib/domain/guard-rails/rail.ts';
import { mostUsed, signIds } from '../../../lib/domain/guard-rails/signs.ts';
import type { Session } from '../../../lib/domain/session.ts';
import { saySigns } from '../../../lib/languages/signs.ts';
import { announce } from '../../../lib/state/announce.ts';
import type { Desk } from '../../../lib/state/desk.ts';
import { offerUndo } from '../../../lib/state/notebook-undo.ts';
import { bringBackRail, changeRail, keepRail, removeRail } from '../../../lib/store/guard-rails.ts';
import { written } from '../../../lib/store/trouble.ts';
import { OneField } from '../../ui/OneField.tsx';
import { familyOf, signLabel } from '../sign-label.ts';
import type { Known } from './known.ts';
import { Toggles } from './Toggles.tsx';

/** So many are seen at once (method.md §7). */
const FIRST = 6;

interface Props {
  desk: Desk;
  session: Session;
  name: string;
  known: Known;
}

/** Warning signs after a session: the most used first, the others in two families behind one word. Each is kept at once; words are optional. */
export function Signs({ desk, session, name, known: { rails, own } }: Props) {
  const others = useSignal(false);
  // As it was when it opened: nothing moves under the finger because it was counted.
  const order = useMemo(() => mostUsed([...signIds, ...own.map(({ id }) => id)], rails), []);
  const seen = ofKind(rails, 'sign').filter(({ sessionId }) => sessionId === session.id);
  const label = (sign: string) => signLabel(sign, own);
  const noted = (sign: string) => seen.find((one) => one.sign === sign)?.id;

  const toggle = async (sign: string) => {
    const its = noted(sign);
    if (its !== undefined) {
      if (await written(() => removeRail(its)))
        offerUndo(
          desk,
          () => saySigns().takenBack(label(sign)),
          () => bringBackRail(its),
        );
      return;
    }
    const { id: sessionId, clientId } = session;
    if (await written(() => keepRail<'sign'>({ kind: 'sign', clientId, sessionId, sign, words: '' })))
      announce(saySigns().noted(label(sign)));
  };
  const toggles = { label, noted, toggle };
  const rest = order.slice(FIRST);
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset has a frame of its own that no style takes away everywhere
    <div class="opened" role="group" aria-label={saySigns().signsOf(name)}>
      <Toggles ids={order.slice(0, FIRST)} {...toggles} />
      {others.value ? (
        signFamilies.map((family) => {
          const ids = rest.filter((sign) => familyOf(sign, own) === family);
          return (
            ids.length > 0 && (
              <div key={family} class="family">
                <p class="small">{saySigns().families[family]}</p>
                <Toggles ids={ids} {...toggles} />
              </div>
            )
          );
        })
      ) : (
        <button type="button" class="quiet opener" onClick={() => (others.value = true)}>
          {saySigns().more}
        </button>
      )}
      {seen.map(({ id, sign, words }) => (
        <OneField
          key={id}
          desk={desk}
          field={`sign:${id}`}
          label={saySigns().fewWords(label(sign))}
          hint={saySigns().ifYouLike}
          kept={words}
          onKeep={(now) => written(() => changeRail<'sign'>(id, { words: now }))}
        />
      ))}
    </div>
  );
}
