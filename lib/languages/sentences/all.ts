import { placesIn, shortOf } from '../said.ts';
import { adaptations } from './adaptations.ts';
import { cards } from './cards.ts';
import { closing } from './closing.ts';
import { plainly, ruleLines, takeFromThat } from './guard-rails/plainly.ts';
import { decline, referOn, talk } from './guard-rails/talk.ts';
import { inVoice, type Line, line, saidAs, type Voice } from './line.ts';
import { makeOfIt } from './make-of-it.ts';
import { opened, opening } from './opening.ts';
import { presence } from './presence.ts';
import { notDone, reasonFlows } from './reasons.ts';
import { speak } from './speak.ts';
import { care, conditionCue, sayings } from './stance.ts';

// Every sentence of Aparté, for finding one. Not for the first paint: it brings all the files of sentences with it.

/** Sentences by name: each one by itself, or the cues of a step of a flow. */
type Sayings = Readonly<Record<string, Line | { say: Line | readonly Line[] }>>;

interface Moment {
  /** Stays the same: the sentence that is shown is remembered by it. */
  id: string;
  /** As the coach calls it. */
  name: Line;
  says: Sayings;
}

// Said to the coach alone.
const { quietCheck: _, ...close } = closing;

/** A new file of sentences is one line here. */
const moments: readonly Moment[] = [
  { id: 'presence', name: line('moments.presence'), says: presence },
  { id: 'close', name: line('moments.close'), says: close },
  { id: 'opened', name: line('moments.opening'), says: opened },
  { id: 'opening', name: line('moments.opening'), says: opening },
  { id: 'reasons', name: line('moments.reasons'), says: { notDone, ...reasonFlows } },
  { id: 'adapt', name: line('moments.adapt'), says: { makeOfIt, ...adaptations } },
  { id: 'cards', name: line('moments.cards'), says: cards },
  {
    id: 'plainly',
    name: line('moments.plainly'),
    says: { ...plainly, ...ruleLines, takeFromThat },
  },
  { id: 'stance', name: line('moments.stance'), says: { ...sayings, conditionCue, care: { say: care } } },
  { id: 'limits', name: line('moments.limits'), says: { talk: { say: talk }, decline: { say: [...decline, referOn] } } },
];

export interface Sentence {
  /** Such as `presence.time`; the second cue of a step ends in `.2`. */
  id: string;
  line: Line;
  /** The name of its moment. */
  moment: Line;
}

/** The sentences of one moment, in the order in which they stand in their file. */
export function sentencesOf({ id, name, says }: Moment): Sentence[] {
  return Object.entries(says).flatMap(([key, saying]) => {
    const cues = 'say' in saying ? [saying.say].flat() : [saying];
    return cues.map((line, index) => ({ id: [id, key, ...(index > 0 ? [index + 1] : [])].join('.'), line, moment: name }));
  });
}

export const sentences: readonly Sentence[] = moments.flatMap(sentencesOf);

/** The sentence remembered by this id; undefined when a newer Aparté no longer has it. */
export const sentenceOf = (id: string): Sentence | undefined => sentences.find((sentence) => sentence.id === id);

/** The sentence as it is said without any value: its short form where it has places for some, undefined where it has no such form. */
export const sayable = (line: Line, voice: Voice): string | undefined =>
  !shortOf(saidAs(line, voice.language)) && placesIn(inVoice(line, voice)).length > 0 ? undefined : speak(line, voice);
