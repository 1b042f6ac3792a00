import { NOBODY } from '../domain/client.ts';
import { exercises } from '../domain/deck/exercise.ts';
import type { Note } from '../domain/entry.ts';
import { choice, id, maybe, moment, neededWords, yes } from './fields.ts';
import { kind } from './kind.ts';

export const notes = kind<Note>({
  fields: {
    clientId: id,
    sessionId: id,
    at: moment,
    words: neededWords('coach'),
    private: maybe(yes),
    card: maybe(id),
    exercise: maybe(choice(exercises)),
  },
  blank: { clientId: NOBODY, sessionId: '', at: 0, words: '' },
  stays: ['clientId', 'sessionId', 'at'],
  together: [['clientId', 'sessionId', 'at']],
  empty: (note) => note.words === '',
  title: (note) => note.words,
});
