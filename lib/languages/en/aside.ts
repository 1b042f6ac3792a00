import { apart } from '../said.ts';
import type { Widened } from './panel.ts';

export const en = {
  toLines: 'The five lines',
  toStories: 'All stories',
  stories: 'My stories',
  emergencyTitle: 'Your emergency list',
  emergencyTeach:
    'Whom would you turn to? The emergency number where this person is, a crisis line, a colleague or supervisor. It stays one key away.',
  emergencyPlaceholder: 'One a line: who, and the number',
  emergencyHint: 'Ctrl+Enter saves · Esc leaves the field, the text kept',
  change: 'Change the list',
  save: 'Save the list',
  saved: 'Saved.',

  findField: 'Find a sentence, a flow or a person',
  findPlaceholder: 'A few letters',
  findTeach: 'Try “time”, “unsafe” or the first letters of a name. Enter takes the first.',
  findKeys: 'Enter takes the marked one · ↑ ↓ · Esc',
  findMarked: (name: string) => `Enter again for ${apart(name)} · ↑ ↓ · Esc`,
  findNothing: 'Nothing has these letters. Fewer may do.',
  found: 'Found',
  groups: { people: 'People', sentences: 'Sentences', flows: 'Flows' },
  flows: {
    opening: 'How did it go?',
    presence: 'Presence',
    unsafe: 'Someone may be unsafe',
    plainly: 'Say it plainly',
    notes: 'Take notes',
    homework: 'Homework question',
    recap: 'The recap, to paste',
    cards: 'Picture cards',
  },
};

export type AsideMessages = Widened<typeof en>;
