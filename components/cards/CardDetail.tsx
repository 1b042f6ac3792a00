import { useLayoutEffect, useRef } from 'preact/hooks';
import { hideCard, hideTag, isFavourite, layAside, likeBest } from '../../lib/actions/cards-for-person.ts';
import type { Client } from '../../lib/domain/client.ts';
import { type Card, pictureOf, safetyTags } from '../../lib/domain/deck/deck.ts';
import { sayCards } from '../../lib/languages/cards.ts';
import { language } from '../../lib/languages/language.ts';
import type { Desk } from '../../lib/state/desk.ts';
import { InWords } from './InWords.tsx';

interface Props {
  desk: Desk;
  card: Card;
  client: Client | undefined;
  /** Missing where cards are only laid aside. */
  onTake?: (() => unknown) | undefined;
  onBack(): void;
}

/** One card, and what can be done with it. */
export function CardDetail({ desk, card, client, onTake, onBack }: Props) {
  const first = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => first.current?.querySelector('button')?.focus(), [card.id]);
  const hide = (act: () => unknown) => async () => {
    await act();
    onBack();
  };
  const aside = client?.cards?.aside?.includes(card.id) === true;
  return (
    <div class="card-detail">
      <img src={pictureOf(card.id, 'small')} alt={card.description[language()]} width={480} height={320} />
      <p>{card.title[language()]}</p>
      <div class="actions" ref={first}>
        {onTake && (
          <button type="button" class="next" onClick={onTake}>
            {sayCards().take}
          </button>
        )}
        {client && (
          <button type="button" class="quiet" aria-pressed={aside} onClick={() => layAside(client, card.id)}>
            {sayCards().layAside}
          </button>
        )}
        <button type="button" class="quiet" aria-pressed={isFavourite(card.id)} onClick={() => likeBest(card.id)}>
          {sayCards().favourite}
        </button>
        <button type="button" class="quiet" onClick={onBack}>
          {sayCards().all}
        </button>
      </div>
      <InWords card={card} language={desk.voice.language} />
      {client && (
        <details class="in-words">
          <summary>{sayCards().forPerson}</summary>
          <div class="actions">
            <button type="button" class="quiet" onClick={hide(() => hideCard(client, card.id))}>
              {sayCards().hide}
            </button>
            {safetyTags
              .filter(({ id }) => card.safety.includes(id))
              .map((tag) => (
                <button key={tag.id} type="button" class="quiet" onClick={hide(() => hideTag(client, tag.id))}>
                  {sayCards().hideTag(tag[language()])}
                </button>
              ))}
          </div>
        </details>
      )}
    </div>
  );
}
