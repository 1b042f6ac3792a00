import type { Signal } from '@preact/signals';
import { emotions, type Label, themes } from '../../lib/domain/deck/deck.ts';
import { sayCards } from '../../lib/languages/cards.ts';
import { language } from '../../lib/languages/language.ts';
import { quietField } from '../ui/field.ts';

export type CardSet = 'all' | 'favourites' | 'recent' | 'aside';

export interface Filter {
  words: string;
  emotion: string;
  theme: string;
  set: CardSet;
}

/** What cards are found by. */
export function Filters({ filter, sets }: { filter: Signal<Filter>; sets: readonly CardSet[] }) {
  const change = (changes: Partial<Filter>) => {
    filter.value = { ...filter.value, ...changes };
  };
  const label = (one: Label) => (
    <option key={one.id} value={one.id}>
      {one[language()]}
    </option>
  );
  const { emotion, theme, set } = filter.value;
  return (
    <div class="filters">
      <input
        type="text"
        class="wide"
        aria-label={sayCards().words}
        placeholder={sayCards().words}
        {...quietField()}
        onInput={(event) => change({ words: event.currentTarget.value })}
      />
      <select aria-label={sayCards().emotion} value={emotion} onChange={(event) => change({ emotion: event.currentTarget.value })}>
        <option value="">{sayCards().emotion}</option>
        {emotions.map(label)}
      </select>
      <select aria-label={sayCards().theme} value={theme} onChange={(event) => change({ theme: event.currentTarget.value })}>
        <option value="">{sayCards().theme}</option>
        {themes.map(label)}
      </select>
      <select aria-label={sayCards().which} value={set} onChange={(event) => change({ set: event.currentTarget.value as CardSet })}>
        {sets.map((one) => (
          <option key={one} value={one}>
            {sayCards().sets[one]}
          </option>
        ))}
      </select>
    </div>
  );
}
