import type { Client } from '../domain/client.ts';
import type { ClientCards } from '../domain/deck/exercise.ts';
import { prefer, preferences } from '../state/preferences.ts';
import { changeClient } from '../store/clients.ts';
import { written } from '../store/trouble.ts';

const toggled = (list: readonly string[] | undefined, one: string): string[] | undefined => {
  const now = list?.includes(one) ? list.filter((other) => other !== one) : [...(list ?? []), one];
  return now.length > 0 ? now : undefined;
};

/** Changes what is kept about the cards with somebody; nothing left to keep, nothing kept. */
function changeCards(client: Client, changes: { [K in keyof ClientCards]: ClientCards[K] | undefined }): Promise<boolean> {
  const kept = Object.entries({ ...client.cards, ...changes }).filter(([, value]) => value !== undefined);
  return written(() => changeClient(client.id, { cards: kept.length > 0 ? (Object.fromEntries(kept) as ClientCards) : undefined }));
}

/** Lays a card aside for next time, or back. */
export const layAside = (client: Client, id: string) => changeCards(client, { aside: toggled(client.cards?.aside, id) });
export const hideCard = (client: Client, id: string) => changeCards(client, { hidden: toggled(client.cards?.hidden, id) });
export const hideTag = (client: Client, tag: string) => changeCards(client, { hiddenTags: toggled(client.cards?.hiddenTags, tag) });
export const hideNothing = (client: Client) => changeCards(client, { hidden: undefined, hiddenTags: undefined });
/** A card that was laid aside has been used. */
export const usedNow = (client: Client, id: string) =>
  client.cards?.aside?.includes(id) ? changeCards(client, { aside: toggled(client.cards.aside, id) }) : undefined;

export const isFavourite = (id: string): boolean => preferences.value.favourites?.includes(id) === true;
export const likeBest = (id: string): void => prefer({ favourites: toggled(preferences.value.favourites, id) });
