import type { Signs } from '../domain/keys/signs.ts';
import { spokenLanguages } from '../domain/language.ts';
import { homeworkWords, type PracticePreferences } from '../domain/preferences.ts';
import { choice, group, id, list, maybe, whole, words, yes } from './fields.ts';
import { kind } from './kind.ts';

const sign = maybe(words('coach'));

export const preferences = kind<PracticePreferences>({
  fields: {
    language: maybe(choice(spokenLanguages)),
    practice: maybe(choice(['career', 'therapy'])),
    odds: maybe(yes),
    firm2: maybe(yes),
    sessionMinutes: maybe(whole(30, 120)),
    homeworkWord: maybe(choice(homeworkWords)),
    singleKeysOff: maybe(yes),
    signs: maybe(group<Partial<Signs>>({ presence: sign, plainly: sign, find: sign, keys: sign })),
    favourites: maybe(list(id)),
  },
  blank: {},
  stays: [],
  together: [],
  empty: () => false, // that everything is as usual is said too
  title: () => '',
});
