import { sayAround } from '../languages/around.ts';
import { sayClosing } from '../languages/closing.ts';
import { language } from '../languages/language.ts';
import { oddsInWords } from '../languages/odds.ts';
import { announce } from '../state/announce.ts';
import { ENTRY_FIELD } from '../state/desk.ts';
import { changeHomework } from '../store/homework.ts';
import { written } from '../store/trouble.ts';
import { type CloseContext, keep, lastOdds } from './close.ts';

/** It is agreed as it stands: from now on the last odds count. What still comes can be skipped. */
export const agree = (context: CloseContext, then: () => unknown) => keep(context, () => ({ agreedAt: Date.now() }), then);

/** Back to the field, which asks for another. The line at the bottom says what was agreed, and takes it back. */
export function finish({ desk, homework }: CloseContext): void {
  const odds = lastOdds(homework);
  const words = () => sayClosing().agreed(odds && oddsInWords(odds, language()));
  const back = async () => {
    if (await written(() => changeHomework(homework.id, () => ({ agreedAt: undefined })))) desk.enter('close', homework.id, 'odds');
  };
  desk.wantFocus(ENTRY_FIELD);
  desk.finish();
  desk.kind.value = 'homework';
  desk.another.value = true;
  desk.offer.value = {
    words,
    acts: [{ words: () => sayAround().undo, act: back }],
  };
  announce(words());
}
