import { anchors } from '../../domain/odds.ts';
import { type Line, line } from './line.ts';
import { lines } from './lines.ts';

/** The close, in the order in which it is said (method.md §4). Places: `{idea}`, the coach's alternative; `{odds}`, in short words. */
export const closing = {
  homework: lines.homework,
  another: lines.another,
  /** Left open on purpose. */
  leftOpen: line('closing.leftOpen'),

  doubtAble: line('closing.doubtAble'),
  doubtHelp: line('closing.doubtHelp'),
  doubtOther: line('closing.doubtOther'),

  /** For the coach, quietly, while the client answers. */
  quietCheck: line('closing.quietCheck'),

  /** For the client: linking a forecast to one's own past removes the optimism (Buehler 1994). The counts stay on the coach's side. */
  beforeOdds: line('closing.beforeOdds'),
  odds: line('closing.odds'),
  /** For a client who should not hear of Vegas; a bare number then answers it (`parseOdds` with `outOf: 10`). */
  oddsOutOfTen: line('closing.oddsOutOfTen'),
  oddsAgain: line('closing.oddsAgain'),

  /** At even or better, before the way up: their own reasons are the strongest. */
  whyThatGood: line('closing.whyThatGood'),
  toTenToOne: line('closing.toTenToOne'),
  /** A respectable end, below ten to one. */
  eyesOpen: line('closing.eyesOpen'),

  ifThen: line('closing.ifThen'),
  /** After "where might you get stuck?". */
  ifThenStuck: line('closing.ifThenStuck'),
  teachBack: lines.teachBack,
  remember: line('closing.remember'),
} satisfies Record<string, Line>;

const anchorLines: readonly Line[] = [
  line('closing.anchor.1'),
  line('closing.anchor.2'),
  line('closing.anchor.3'),
  line('closing.anchor.4'),
];
/** The four odds to choose from, with the words in which they are offered. */
export const anchorChoices = anchors.map((odds, index) => ({ odds, line: anchorLines[index] as Line }));
