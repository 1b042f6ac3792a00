import { useSignal } from '@preact/signals';
import { useEffect, useLayoutEffect, useRef } from 'preact/hooks';
import type { Rail, RailOf } from '../../lib/domain/guard-rails/rail.ts';
import { feelingsNow, type Offered, storiesFor } from '../../lib/domain/guard-rails/stories.ts';
import { sayAround } from '../../lib/languages/around.ts';
import { dayAt } from '../../lib/languages/dates.ts';
import { sayParting } from '../../lib/languages/parting.ts';
import { announce } from '../../lib/state/announce.ts';
import { type Desk, PRESENCE } from '../../lib/state/desk.ts';
import { singleKeysOn } from '../../lib/state/preferences.ts';
import { keepRailInSession, ownOf, railsOf, removeRail } from '../../lib/store/guard-rails.ts';
import { storyHints } from '../../lib/store/stories.ts';
import { failedRead, written } from '../../lib/store/trouble.ts';
import { useFocusAfter } from '../ui/use-focus-after.ts';
import { useLiveOf } from '../ui/use-live.ts';
import { feelingNames } from './feeling-names.ts';

interface Props {
  desk: Desk;
  /** Id of the one that is open to be read from. */
  open: string | undefined;
  onOpen(id: string): void;
}

/** The coach's stories in the presence drawer: a list, or one of them whole. What came up decides the order once, when the list opens. */
export function Stories({ desk, open: openId, onOpen }: Props) {
  const place = useRef<HTMLDivElement>(null);
  const clientId = desk.client.value?.id;
  const kept = useLiveOf(
    () => desk.client.value?.id,
    (whose) => async () => ({ stories: await ownOf('story'), rails: whose === undefined ? [] : await railsOf(whose) }),
  ).value;
  const feelings = useFeelings(clientId);
  useLayoutEffect(() => {
    const target = place.current?.querySelector('.line, button') ?? place.current?.nextElementSibling;
    if (target instanceof HTMLElement && desk.takesFocus(PRESENCE)) target.focus();
  });
  if (!kept || !feelings) return null;

  const offered = storiesFor(kept.stories, feelings, kept.rails);
  const open = offered.find(({ story }) => story.id === openId);
  return (
    <div ref={place}>
      {open ? (
        <Whole offered={open} clientId={clientId} told={toldToday(kept.rails, open.story.id)} />
      ) : offered.length === 0 ? (
        <p class="teach">{sayParting().storiesNone}</p>
      ) : (
        <ol>
          {offered.map((one, index) => (
            <li key={one.story.id}>
              <button type="button" class="line" data-digit={index < 9 ? index + 1 : undefined} onClick={() => onOpen(one.story.id)}>
                {index < 9 && singleKeysOn.value && <kbd>{index + 1}</kbd>}
                <span>
                  <span class="story-start" dir="auto">
                    {one.story.words}
                  </span>
                  <span class="small">{factsOf(one)}</span>
                </span>
              </button>
            </li>
          ))}
        </ol>
      )}
    </div>
  );
}

/** What came up with this person, read once: a note that is kept meanwhile moves nothing under the coach's hand. */
function useFeelings(clientId: string | undefined): string[] | undefined {
  const feelings = useSignal<string[] | undefined>(undefined);
  useEffect(() => {
    let current = true;
    feelings.value = undefined;
    const asked = clientId === undefined ? Promise.resolve({ words: '' }) : storyHints(clientId, Date.now());
    asked.then((hints) => {
      if (current) feelings.value = feelingsNow(hints);
    }, failedRead);
    return () => {
      current = false;
    };
  }, [clientId, feelings]);
  return feelings.value;
}

const factsOf = ({ story, fits, toldAt }: Offered): string =>
  [
    ...(fits ? [sayParting().fitting] : []),
    ...feelingNames(story.feelings),
    ...(toldAt === undefined ? [] : [sayParting().toldOn(dayAt(toldAt))]),
  ].join(' · ');

/** The telling that can still be undone here: of today. Older ones are in the notebook. */
const toldToday = (rails: readonly Rail[], story: string): RailOf<'telling'> | undefined =>
  rails.findLast(
    (rail): rail is RailOf<'telling'> =>
      rail.kind === 'telling' && rail.story === story && new Date(rail.at).toDateString() === new Date().toDateString(),
  );

interface WholeProps {
  offered: Offered;
  clientId: string | undefined;
  told: RailOf<'telling'> | undefined;
}

/** One story to read from, and whether it was told. */
function Whole({ offered, clientId, told }: WholeProps) {
  const its = sayParting();
  const { story, toldAt } = offered;
  const place = useRef<HTMLParagraphElement>(null);
  const focusAfter = useFocusAfter(place);
  const tell = async () => {
    if (clientId === undefined) return;
    focusAfter('.undo');
    if (await written(() => keepRailInSession<'telling'>({ kind: 'telling', clientId, story: story.id }))) {
      announce(its.toldNow(dayAt(Date.now())));
    }
  };
  const undo = async () => {
    if (!told) return;
    focusAfter('.second');
    if (await written(() => removeRail(told.id))) announce(its.tellingTakenBack);
  };
  return (
    <>
      <p class="story-words" dir="auto" tabIndex={-1}>
        {story.words}
      </p>
      <p class="small">{feelingNames(story.feelings).join(' · ')}</p>
      <p ref={place} class="actions">
        {told ? (
          <>
            <span>{its.toldNow(dayAt(told.at))}</span>
            <button key="undo" type="button" class="quiet undo" data-digit="1" onClick={undo}>
              {sayAround().undo}
            </button>
          </>
        ) : (
          clientId !== undefined && (
            <button key="told" type="button" class="second" data-digit="1" onClick={tell}>
              {singleKeysOn.value && <kbd>1</kbd>} {its.told}
            </button>
          )
        )}
        {!told && toldAt !== undefined && <span class="small">{its.toldOn(dayAt(toldAt))}</span>}
      </p>
    </>
  );
}
