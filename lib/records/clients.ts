import type { Client } from '../domain/client.ts';
import type { ClientCards } from '../domain/deck/exercise.ts';
import { spokenLanguages } from '../domain/language.ts';
import { choice, group, id, list, maybe, name, whole, words, yes } from './fields.ts';
import { kind } from './kind.ts';

export const clients = kind<Client>({
  fields: {
    name,
    language: maybe(choice(spokenLanguages)),
    informal: maybe(yes),
    plainOdds: maybe(yes),
    sessionMinutes: maybe(whole(5, 600)),
    status: maybe(choice(['first-call', 'ended'])),
    intention: maybe(words('private')),
    cards: maybe(group<ClientCards>({ hidden: maybe(list(id)), hiddenTags: maybe(list(id)), aside: maybe(list(id)) })),
  },
  blank: { name: '' },
  stays: [],
  together: [],
  // A name alone says nothing of somebody.
  empty: ({ intention, cards, status }) => intention === undefined && cards === undefined && status === undefined,
  title: (client) => client.name,
});
