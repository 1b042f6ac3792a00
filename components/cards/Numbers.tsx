import { cardOf, pictureOf } from '../../lib/domain/deck/deck.ts';
import { sayCards } from '../../lib/languages/cards.ts';
import { language } from '../../lib/languages/language.ts';
import { useLayer } from '../keys/use-layer.ts';

interface Props {
  cards: readonly string[];
  /** The place of the one that is big, from 0. */
  big: number | undefined;
  onBig(big: number | undefined): unknown;
}

/** The spread by its numbers: one click or one key makes a card big, the same again shows all of them. */
export function Numbers({ cards, big, onBig }: Props) {
  const pick = (index: number) => onBig(index === big ? undefined : index);
  useLayer({
    level: 'cards', // where choices are waiting, digits are theirs
    digits: () => ({ screen: 'cards', numbers: cards.map((_, index) => index + 1), cards: true, choose: (number) => pick(number - 1) }),
  });
  return (
    <ol class="numbers">
      {cards.map((id, index) => (
        <li key={id}>
          <button
            type="button"
            aria-pressed={index === big}
            aria-label={sayCards().number(index + 1, cardOf(id)?.title[language()] ?? '')}
            onClick={() => pick(index)}
          >
            <img src={pictureOf(id, 'small')} alt="" />
            <span aria-hidden="true">{index + 1}</span>
          </button>
        </li>
      ))}
    </ol>
  );
}
