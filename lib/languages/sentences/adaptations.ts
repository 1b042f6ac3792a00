import type { Adaptation } from './flow.ts';
import { line } from './line.ts';

/** What can be made of what was not done, by name; which reason offers which is in reasons.ts. */
export const adaptations = {
  smaller: {
    label: line('adaptations.smaller.label'),
    say: line('adaptations.smaller.say'),
    prefill: { words: 'same', opens: 'words' },
  },
  slot: {
    label: line('adaptations.slot.label'),
    say: line('adaptations.slot.say'),
    prefill: { words: 'same', opens: 'when' },
  },
  room: {
    label: line('adaptations.room.label'),
    say: line('adaptations.room.say'),
    prefill: { words: 'same', opens: 'if-then' },
  },
  help: {
    label: line('adaptations.help.label'),
    say: line('adaptations.help.say'),
    prefill: { words: 'same', opens: 'help' },
  },
  startNow: {
    label: line('adaptations.startNow.label'),
    say: line('adaptations.startNow.say'),
    prefill: { words: 'same', opens: 'start-now' },
  },
  planB: {
    label: line('adaptations.planB.label'),
    say: line('adaptations.planB.say'),
    prefill: { words: 'same', opens: 'if-then' },
  },
  otherWay: {
    label: line('adaptations.otherWay.label'),
    say: line('adaptations.otherWay.say'),
    prefill: { words: 'none', opens: 'words' },
  },
  instead: {
    label: line('adaptations.instead.label'),
    say: line('adaptations.instead.say'),
    prefill: { words: 'none', opens: 'words' },
  },
  purpose: {
    label: line('adaptations.purpose.label'),
    say: line('adaptations.purpose.say'),
    prefill: { words: 'none', opens: 'words' },
  },
  reminder: {
    label: line('adaptations.reminder.label'),
    say: line('adaptations.reminder.say'),
    prefill: { words: 'same', opens: 'reminder' },
  },
  calendar: {
    label: line('adaptations.calendar.label'),
    say: line('adaptations.calendar.say'),
    prefill: { words: 'same', opens: 'when' },
  },
  after: {
    label: line('adaptations.after.label'),
    say: line('adaptations.after.say'),
    prefill: { words: 'same', opens: 'if-then' },
  },
  ownWords: {
    label: line('adaptations.ownWords.label'),
    say: line('adaptations.ownWords.say'),
    prefill: { words: 'none', opens: 'words' },
  },
  tellBack: {
    label: line('adaptations.tellBack.label'),
    say: line('adaptations.tellBack.say'),
    prefill: { words: 'same', opens: 'teach-back' },
  },
  leastDreaded: {
    label: line('adaptations.leastDreaded.label'),
    say: line('adaptations.leastDreaded.say'),
    prefill: { words: 'same', opens: 'words' },
  },
  whenDread: {
    label: line('adaptations.whenDread.label'),
    say: line('adaptations.whenDread.say'),
    prefill: { words: 'same', opens: 'if-then' },
  },
  lighter: {
    label: line('adaptations.lighter.label'),
    say: line('adaptations.lighter.say'),
    prefill: { words: 'same', opens: 'words' },
  },
  notNow: {
    label: line('adaptations.notNow.label'),
    say: line('adaptations.notNow.say'),
    prefill: { words: 'same', opens: 'when' },
  },
} satisfies Record<string, Adaptation>;

export type AdaptationName = keyof typeof adaptations;

/** What "change the homework" offers, when they do not want this one (method.md §5). */
export const changeHomework: readonly AdaptationName[] = ['instead', 'purpose', 'otherWay'];
