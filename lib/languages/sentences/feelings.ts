import { type Line, line } from './line.ts';

/** The emotions of the deck as they stand in a sentence: French puts an article before them. By their ids. */
export const feelings: Readonly<Record<string, Line>> = {
  calm: line('feelings.calm'),
  joy: line('feelings.joy'),
  hope: line('feelings.hope'),
  tenderness: line('feelings.tenderness'),
  trust: line('feelings.trust'),
  pride: line('feelings.pride'),
  relief: line('feelings.relief'),
  curiosity: line('feelings.curiosity'),
  longing: line('feelings.longing'),
  sadness: line('feelings.sadness'),
  loneliness: line('feelings.loneliness'),
  fear: line('feelings.fear'),
  anger: line('feelings.anger'),
  shame: line('feelings.shame'),
  doubt: line('feelings.doubt'),
  weariness: line('feelings.weariness'),
};
