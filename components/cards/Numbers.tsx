import { useLayoutEffect } from 'preact/hooks';
import { cardOf, pictureOf } from '../../lib/domain/deck/deck.ts';
import { numberOfKey } from '../../lib/domain/deck/spread.ts';
import { sayCards } from '../../lib/messages/cards/index.ts';
import { language } from '../../lib/messages/language.ts';
import { inField } from '../ui/field.ts';

interface Props {
  cards: readonly string[];
  /** The place of the one that is big, from 0. */
  big: number | undefined;
  onBig(big: number | undefined): unknown;
}

/** The spread by its numbers: one click or one key makes a card big, the same again shows all of them. */
export function Numbers({ cards, big, onBig }: Props) {
  const pick = (index: number) => onBig(index === big ? undefined : index);
  useLayoutEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      // Where choices are waiting, digits are theirs.
      if (event.isComposing || event.ctrlKey || event.metaKey || event.altKey || inField(event)) return;
      if (document.querySelector('.step-choices, dialog[open]')) return;
      const number = numberOfKey(event.code);
      if (number === undefined || number > cards.length) return;
      event.preventDefault();
      pick(number - 1);
    };
    addEventListener('keydown', onKeyDown);
    return () => removeEventListener('keydown', onKeyDown);
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
