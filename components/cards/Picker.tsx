import { useSignal } from '@preact/signals';
import { useRef } from 'preact/hooks';
import { hideNothing, layAside } from '../../lib/actions/cards-for-person.ts';
import { type Card, cardOf, cards, pictureOf } from '../../lib/domain/deck/deck.ts';
import type { Exercise } from '../../lib/domain/deck/exercise.ts';
import { findCards, shownTo } from '../../lib/domain/deck/find-cards.ts';
import { draw, largeSpreads, spreads } from '../../lib/domain/deck/spread.ts';
import { sayCards } from '../../lib/languages/cards.ts';
import { language } from '../../lib/languages/language.ts';
import type { Desk } from '../../lib/state/desk.ts';
import { preferences } from '../../lib/state/preferences.ts';
import { cardsUsedWith } from '../../lib/store/cards.ts';
import { useLiveOf } from '../ui/use-live.ts';
import { CardDetail } from './CardDetail.tsx';
import { type CardSet, type Filter, Filters } from './Filters.tsx';

interface Props {
  desk: Desk;
  exercise: Exercise | undefined;
  /** Missing where cards are only laid aside. */
  onTake?: (id: string) => unknown;
  onSpread?: (ids: string[]) => unknown;
}

/** The deck: by emotion, theme, words, favourites, what was used with this person, what was laid aside, or by chance. */
export function Picker({ desk, exercise, onTake, onSpread }: Props) {
  const client = desk.client.value;
  const aside = client?.cards?.aside ?? [];
  const filter = useSignal<Filter>({ words: '', emotion: '', theme: '', set: onTake && aside.length > 0 ? 'aside' : 'all' });
  const open = useSignal<string | undefined>(undefined);
  /** Before the call: a click shows a card, with all that can be done with it. */
  const closer = useSignal(false);
  const grid = useRef<HTMLUListElement>(null);
  const used = useLiveOf(
    () => desk.client.value?.id,
    (whose) => async () => (whose === undefined ? [] : await cardsUsedWith(whose)),
  );

  const mayBeShown = shownTo(client?.cards ?? {});
  const lists: Record<CardSet, readonly string[] | undefined> = {
    all: undefined,
    favourites: preferences.value.favourites ?? [],
    recent: used.value?.map(({ card }) => card) ?? [],
    aside,
  };
  const { set, ...wanted } = filter.value;
  const among = inOrder(lists[set], mayBeShown);
  const found = findCards(peopleFirst(among, set === 'all' && exercise === 'step-in'), { ...wanted, language: language() });
  const detail = open.value === undefined ? undefined : cardOf(open.value);

  if (detail) {
    const back = () => {
      open.value = undefined;
      queueMicrotask(() => grid.current?.querySelector<HTMLElement>(`[data-card="${detail.id}"]`)?.focus());
    };
    return <CardDetail desk={desk} card={detail} client={client} onTake={onTake && (() => onTake(detail.id))} onBack={back} />;
  }
  // Before the call a click lays aside, and takes back: nothing else is done with a card there.
  const laying = onTake === undefined && !closer.value ? client : undefined;
  const take = (id: string) => {
    if (laying) return layAside(laying, id);
    open.value = id;
  };
  const away = cards.length - mayBeShown.length;
  const sets: readonly CardSet[] = client ? ['all', 'favourites', 'recent', 'aside'] : ['all', 'favourites'];
  return (
    <div class="card-picker">
      {onSpread && <Spreads from={found} onSpread={onSpread} />}
      <Filters filter={filter} sets={sets} />
      <div class="picker-head">
        <p class="small" role="status">
          {sayCards().found(found.length)}
        </p>
        {onTake === undefined && client && (
          <button type="button" class="quiet" aria-pressed={closer.value} onClick={() => (closer.value = !closer.value)}>
            {sayCards().lookCloser}
          </button>
        )}
        <button type="button" class="quiet" disabled={found.length === 0} onClick={() => (open.value = draw(found, 1)[0]?.id)}>
          {sayCards().byChance}
        </button>
      </div>
      {found.length === 0 && <p class="teach">{set === 'all' || among.length > 0 ? sayCards().noneFound : sayCards().noneYet[set]}</p>}
      <ul class="thumbs" ref={grid}>
        {found.map(({ id, title }) => (
          <li key={id}>
            <button type="button" data-card={id} aria-pressed={aside.includes(id)} onClick={() => take(id)}>
              <img src={pictureOf(id, 'small')} loading="lazy" width={480} height={320} alt={title[language()]} />
              {laying && aside.includes(id) && <span>{sayCards().sets.aside}</span>}
            </button>
          </li>
        ))}
      </ul>
      {client && away > 0 && (
        <p class="small">
          {sayCards().hidden(away)}{' '}
          <button type="button" class="quiet" onClick={() => hideNothing(client)}>
            {sayCards().showAgain}
          </button>
        </p>
      )}
    </div>
  );
}

/** Those of a list that may be shown, in its order. */
const inOrder = (ids: readonly string[] | undefined, among: readonly Card[]): readonly Card[] =>
  ids ? ids.flatMap((id) => among.find((card) => card.id === id) ?? []) : among;

/** What happens between people is stepped into more easily (method.md §6). */
const peopleFirst = (among: readonly Card[], wanted: boolean): readonly Card[] =>
  wanted ? among.toSorted((a, b) => Number(b.people === 'relation') - Number(a.people === 'relation')) : among;

/** Three, four and six at one click, nine and twelve behind another; of what was found, in an order of chance. */
function Spreads({ from, onSpread }: { from: readonly Card[]; onSpread(ids: string[]): unknown }) {
  const more = useSignal(false);
  const count = (size: number) => (
    <button
      key={size}
      type="button"
      class="second"
      disabled={from.length < size}
      aria-label={sayCards().spreadOf(size)}
      onClick={() => onSpread(draw(from, size).map(({ id }) => id))}
    >
      {size}
    </button>
  );
  return (
    <fieldset class="spreads">
      <legend class="small">{sayCards().spread}</legend>
      {spreads.map(count)}
      {more.value ? (
        largeSpreads.map(count)
      ) : (
        <button type="button" class="quiet" onClick={() => (more.value = true)}>
          {sayCards().more}
        </button>
      )}
    </fieldset>
  );
}
