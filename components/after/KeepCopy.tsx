import { type Signal, useSignal } from '@preact/signals';
import { useLayoutEffect, useMemo, useRef } from 'preact/hooks';
import { saveArchive } from '../../lib/actions/export.ts';
import { sayAround } from '../../lib/languages/around.ts';
import { announce } from '../../lib/state/announce.ts';
import { prefer, preferences } from '../../lib/state/preferences.ts';
import { live } from '../../lib/store/live.ts';
import { anyRealSession } from '../../lib/store/real-session.ts';
import { Alert } from '../ui/Alert.tsx';
import { useFocusAfter } from '../ui/use-focus-after.ts';

type State = { step: 'offered' | 'saving' | 'failed' } | { step: 'saved'; name: string };

const never = async () => false;

/** Whether a copy of the notes is to be offered: once, after the first session in which something was written down; and how far it is. */
export function useKeepCopy(): { shown: boolean; state: Signal<State> } {
  const state = useSignal<State>({ step: 'offered' });
  const query = useMemo(() => live(() => (preferences.value.copyOffered ? never : anyRealSession)), []);
  useLayoutEffect(() => query.stop, [query]);
  const offered = query.value.value === true && !preferences.value.copyOffered;
  return { shown: offered || state.value.step === 'saving' || state.value.step === 'saved', state };
}

/** One line that saves everything about everybody, right here. What it says afterwards stays until it is closed. */
export function KeepCopy({ state }: { state: Signal<State> }) {
  const place = useRef<HTMLLIElement>(null);
  const focusAfter = useFocusAfter(place);

  const save = async () => {
    if (state.value.step === 'saving') return;
    state.value = { step: 'saving' };
    try {
      const name = await saveArchive({ privateNotes: true, guardRails: true });
      focusAfter('.done');
      state.value = { step: 'saved', name };
      announce(sayAround().copySaved(name));
    } catch (error) {
      console.warn('Aparté could not write a copy', error);
      state.value = { step: 'failed' };
    }
  };
  const close = () => {
    state.value = { step: 'offered' };
  };

  const { value } = state;
  return (
    <li ref={place} class="keep-copy">
      <p>{value.step === 'saved' ? sayAround().copySaved(value.name) : sayAround().copyOffer}</p>
      {value.step === 'failed' && <Alert message={sayAround().copyFailed} />}
      <div class="actions">
        {value.step === 'saved' ? (
          <button type="button" class="quiet done" onClick={close}>
            {sayAround().close}
          </button>
        ) : (
          <>
            <button type="button" class="second" onClick={save}>
              {sayAround().copyKeep}
            </button>
            <button type="button" class="quiet" onClick={() => prefer({ copyOffered: true })}>
              {sayAround().leaveIt}
            </button>
          </>
        )}
      </div>
    </li>
  );
}
