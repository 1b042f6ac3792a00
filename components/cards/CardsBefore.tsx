import type { Client } from '../../lib/domain/client.ts';
import { cardOf } from '../../lib/domain/deck/deck.ts';
import { sayCards } from '../../lib/languages/cards.ts';
import { language } from '../../lib/languages/language.ts';
import { cardsUsedWith } from '../../lib/store/cards.ts';
import { useLive } from '../ui/use-live.ts';

const titleOf = (id: string | undefined) => (id === undefined ? undefined : cardOf(id)?.title[language()]);

/** In Preparation: the last card and those laid aside for today. In words: no picture is loaded. */
export function CardsBefore({ client }: { client: Client }) {
  const used = useLive(() => () => cardsUsedWith(client.id));
  const last = titleOf(used.value?.[0]?.card);
  const aside = client.cards?.aside?.flatMap((id) => titleOf(id) ?? []) ?? [];
  if (!last && aside.length === 0) return null;
  return (
    <div class="cards-before">
      {last && <p class="small">{sayCards().lastCard(last)}</p>}
      {aside.length > 0 && <p class="small">{sayCards().asideFor(aside)}</p>}
    </div>
  );
}

/** Beside a note that was taken with a card. */
export function CardFact({ id }: { id: string }) {
  const title = titleOf(id);
  return title ? <span class="card-fact">{title}</span> : null;
}
