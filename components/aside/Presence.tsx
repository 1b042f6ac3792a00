import { useLayoutEffect, useRef } from 'preact/hooks';
import { sayAside } from '../../lib/messages/aside/index.ts';
import { say } from '../../lib/messages/language.ts';
import { presence } from '../../lib/prompts/presence.ts';
import { speak } from '../../lib/prompts/speak.ts';
import { type Desk, focusField, PRESENCE, UNSAFE } from '../desk.ts';
import { inField } from '../ui/field.ts';
import { chooseCue, chosenCue } from './cue.ts';
import { EmergencyList } from './EmergencyList.tsx';

type Name = keyof typeof presence;

const names = Object.keys(presence) as Name[];

/** Five short lines to be there with somebody, and behind them the coach's own emergency list. A drawer: the field stays in use beside it. */
export function Presence({ desk }: { desk: Desk }) {
  const place = useRef<HTMLElement>(null);
  useFocusWithin(desk, place);
  const { voice } = desk;
  const current = chosenCue(desk);
  const unsafe = desk.isOpen(PRESENCE) && desk.drafts.value?.text(PRESENCE) === UNSAFE;

  const choose = (name: Name) => {
    chooseCue(desk, `presence.${name}`, speak(presence[name], voice));
    desk.open(PRESENCE, name === 'safety' ? UNSAFE : '');
  };

  const onKeyDown = (event: KeyboardEvent) => {
    const { key, code, isComposing } = event;
    if (isComposing || event.ctrlKey || event.altKey || event.metaKey) return;
    if (key === 'Escape' || key === 'F2' || (key === ',' && !inField(event))) desk.close(PRESENCE);
    else {
      // By the place of the key: on a French keyboard digits need Shift.
      const name = inField(event) ? undefined : names[Number(/^(?:Digit|Numpad)(\d)$/u.exec(code)?.[1]) - 1];
      if (!name) return;
      choose(name);
    }
    event.preventDefault();
    event.stopPropagation();
  };

  return (
    <section ref={place} class="presence" aria-labelledby="presence-title" onKeyDown={onKeyDown}>
      <div class="presence-head">
        <h2 id="presence-title">{unsafe ? sayAside().flows.unsafe : sayAside().flows.presence}</h2>
        <button type="button" class="quiet" onClick={() => desk.close(PRESENCE)}>
          {say().close}
        </button>
      </div>
      <ol>
        {names.map((name, index) =>
          unsafe && name !== 'safety' ? null : (
            <li key={name}>
              <button type="button" class="line" aria-current={current === `presence.${name}`} onClick={() => choose(name)}>
                <kbd>{index + 1}</kbd>
                <span lang={voice.language}>{speak(presence[name], voice)}</span>
              </button>
            </li>
          ),
        )}
      </ol>
      {unsafe ? (
        <>
          <EmergencyList desk={desk} />
          <button type="button" class="quiet" onClick={() => desk.open(PRESENCE, '')}>
            {sayAside().toLines}
          </button>
        </>
      ) : (
        <button type="button" class="quiet unsafe" onClick={() => desk.open(PRESENCE, UNSAFE)}>
          {sayAside().flows.unsafe}
        </button>
      )}
    </section>
  );
}

/** The focus comes into the drawer when the coach asks for it, and goes back where it was when the drawer closes around it. */
function useFocusWithin(desk: Desk, place: { current: HTMLElement | null }): void {
  const before = useRef<Element | null>(null);
  useLayoutEffect(() => {
    if (!desk.takesFocus(PRESENCE)) return;
    const active = document.activeElement;
    if (!place.current?.contains(active)) before.current = active;
    const line = (chosen = '') => place.current?.querySelector<HTMLElement>(`.line${chosen}`);
    (line('[aria-current=true]') ?? line())?.focus();
  });
  useLayoutEffect(() => {
    const drawer = place.current;
    return () => {
      if (!drawer?.contains(document.activeElement)) return;
      const back = before.current;
      if (back instanceof HTMLElement && back.isConnected && back !== document.body) back.focus();
      else focusField();
    };
  }, [place]);
}
