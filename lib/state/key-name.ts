import { sayAround } from '../languages/around.ts';
import { homeworkWord } from './homework-word.ts';

/** What a command of ours does. The one that opens the panel is the browser's own, with another name in each browser. */
export function keyName(command: string): string {
  if (command === 'log-homework') return sayAround().logKeyName[homeworkWord()];
  return command === 'curtain' || command === 'stage' ? sayAround().keyNames[command] : sayAround().keyNames.panel;
}
