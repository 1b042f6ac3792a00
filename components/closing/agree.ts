import { oddsInWords } from '../../lib/domain/odds.ts';
import { sayAround } from '../../lib/messages/around/index.ts';
import { sayClosing } from '../../lib/messages/closing/index.ts';
import { language } from '../../lib/messages/language.ts';
import { changeHomework } from '../../lib/store/homework.ts';
import { written } from '../../lib/store/trouble.ts';
import { ENTRY_FIELD } from '../desk.ts';
import { announce } from '../ui/announce.ts';
import { type CloseContext, keep, lastOdds } from './context.ts';

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
