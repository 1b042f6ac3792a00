import { useLayoutEffect, useRef } from 'preact/hooks';
import { sayAround } from '../../lib/languages/around.ts';
import { sayAside } from '../../lib/languages/aside.ts';
import { presence } from '../../lib/languages/sentences/presence.ts';
import { speak } from '../../lib/languages/sentences/speak.ts';
import { chooseCue, chosenCue } from '../../lib/state/cue.ts';
import { type Desk, focusField, PRESENCE, UNSAFE } from '../../lib/state/desk.ts';
import { singleKeysOn } from '../../lib/state/preferences.ts';
import { backFromStories, goToStories, inStories, openStory } from '../../lib/state/stories-place.ts';
import { useLayer } from '../keys/use-layer.ts';
import { later } from '../ui/later.tsx';
import { EmergencyList } from './EmergencyList.tsx';

type Name = keyof typeof presence;

const names = Object.keys(presence) as Name[];
// Not loaded before somebody wants a story: the deck's emotions come with it.
const storyModule = later(() => import('../guard-rails/Stories.tsx'));
const Stories = storyModule.part((its) => its.Stories);

/** The digit after the lines. */
const STORIES_DIGIT = names.length + 1;
const linesDigits = (unsafe: boolean) => [...names.keys(), ...(unsafe ? [] : [names.length])].map((index) => index + 1);

/** Five short lines to be there with somebody, and behind them the coach's own emergency list. A drawer: the field stays in use beside it. */
export function Presence({ desk }: { desk: Desk }) {
  const place = useRef<HTMLElement>(null);
  const storied = inStories(desk);
  useFocusWithin(desk, place, storied);
  const { voice } = desk;
  const current = chosenCue(desk);
  const unsafe = desk.isOpen(PRESENCE) && desk.drafts.value?.text(PRESENCE) === UNSAFE;

  const choose = (name: Name) => {
    chooseCue(desk, `presence.${name}`, speak(presence[name], voice));
    desk.open(PRESENCE, name === 'safety' ? UNSAFE : '');
  };

  const stories = () => [...(place.current?.querySelectorAll<HTMLElement>('[data-digit]') ?? [])];
  const chooseDigit = (number: number) => {
    const name = names[number - 1];
    if (storied)
      stories()
        .find(({ dataset }) => dataset.digit === `${number}`)
        ?.click();
    else if (name) choose(name);
    else goToStories(desk);
  };
  useLayer({
    level: 'drawer',
    within: () => place.current,
    digits: () => ({
      screen: PRESENCE,
      numbers: storied ? stories().map(({ dataset }) => Number(dataset.digit)) : linesDigits(unsafe),
      choose: chooseDigit,
    }),
    acts: {
      back: () => (storied ? backFromStories(desk) : desk.close(PRESENCE)),
      presence: () => desk.close(PRESENCE),
    },
  });

  return (
    <section ref={place} class="presence" aria-labelledby="presence-title">
      <div class="presence-head">
        <h2 id="presence-title">{unsafe ? sayAside().flows.unsafe : storied ? sayAside().stories : sayAside().flows.presence}</h2>
        <button type="button" class="quiet" onClick={() => desk.close(PRESENCE)}>
          {sayAround().close}
        </button>
      </div>
      {storied ? (
        <>
          <Stories desk={desk} open={openStory(desk)} onOpen={(id) => goToStories(desk, id)} />
          <button type="button" class="quiet" onClick={() => backFromStories(desk)}>
            {openStory(desk) === undefined ? sayAside().toLines : sayAside().toStories}
          </button>
        </>
      ) : (
        <ol>
          {names.map((name, index) =>
            unsafe && name !== 'safety' ? null : (
              <li key={name}>
                <button type="button" class="line" aria-current={current === `presence.${name}`} onClick={() => choose(name)}>
                  {singleKeysOn.value && <kbd>{index + 1}</kbd>}
                  <span lang={voice.language}>{speak(presence[name], voice)}</span>
                </button>
              </li>
            ),
          )}
          {!unsafe && (
            <li>
              <button type="button" class="line to-stories" onClick={() => goToStories(desk)}>
                {singleKeysOn.value && <kbd>{STORIES_DIGIT}</kbd>}
                <span>{sayAside().stories}</span>
              </button>
            </li>
          )}
        </ol>
      )}
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
function useFocusWithin(desk: Desk, place: { current: HTMLElement | null }, storied: boolean): void {
  const before = useRef<Element | null>(null);
  useLayoutEffect(() => {
    if (storied || !desk.takesFocus(PRESENCE)) return; // the stories take it when they are read
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
