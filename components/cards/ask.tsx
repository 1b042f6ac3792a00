import { blankStage } from '../../lib/actions/stage.ts';
import { NOBODY } from '../../lib/domain/client.ts';
import { cardOf } from '../../lib/domain/deck/deck.ts';
import type { Exercise } from '../../lib/domain/deck/exercise.ts';
import { sayCards } from '../../lib/languages/cards.ts';
import { language, say } from '../../lib/languages/language.ts';
import { cards } from '../../lib/languages/sentences/cards.ts';
import { feelings } from '../../lib/languages/sentences/feelings.ts';
import type { Line } from '../../lib/languages/sentences/line.ts';
import { speak } from '../../lib/languages/sentences/speak.ts';
import { announce } from '../../lib/state/announce.ts';
import { stageOpen } from '../../lib/state/cue-only.ts';
import { stepField } from '../../lib/state/place.ts';
import { take } from '../../lib/store/entries.ts';
import { written } from '../../lib/store/trouble.ts';
import type { Step } from '../step/step.ts';
import { InWords } from './InWords.tsx';
import type { CardContext } from './steps.tsx';

/** What is asked with the card, in order (method.md §6). The picture is never interpreted. */
const questions: Record<Exercise, readonly Line[]> = {
  'step-in': [cards.stepIn, cards.other],
  story: [cards.behind],
  met: [cards.met, cards.again, cards.changed],
};

/** Said back in one breath; longer words the coach says by heart. In words. */
const ONE_BREATH = 8;

/** Takes their words down, with the card and the exercise. @returns whether it was done */
async function keepWords({ desk, place, run }: CardContext, words: string): Promise<boolean> {
  const about = { ...(run.card && { card: run.card }), ...(run.exercise && { exercise: run.exercise }) };
  const done = await written(async () => {
    await take('note', words, desk.client.value?.id ?? NOBODY, await desk.draftsRead, stepField(place), about);
  });
  if (!done) return false;
  desk.readSteps();
  announce(say().noted);
  return true;
}

/** One question of the exercise, from 0. */
export const ask =
  (index: number) =>
  (context: CardContext): Step => {
    const { desk, run, change } = context;
    const lines = questions[run.exercise ?? 'step-in'];
    const goOn = () => desk.go(index + 1 < lines.length ? `ask${index + 2}` : 'right');
    const emotion = run.emotion && (feelings[run.emotion]?.[desk.voice.language] ?? run.emotion);
    const card = cardOf(run.card ?? '');
    const bare = context.bare || stageOpen.value;
    return {
      cues: [speak(lines[index] ?? cards.right, desk.voice, { emotion })],
      aside: card && !bare ? sayCards().chosen(card.title[language()]) : undefined,
      more: card && !bare && <InWords card={card} language={desk.voice.language} />,
      field: {
        label: sayCards().theirWords,
        done: sayCards().keep,
        keep: async (words) => {
          if (!(await keepWords(context, words))) return undefined;
          change({ words });
          goOn();
          return undefined;
        },
        without: goOn,
      },
    };
  };

/** "Have I got that right?" The stage is black again, whatever the answer. */
export function right(context: CardContext): Step {
  const { desk, run, bare } = context;
  const inOneBreath = run.words && run.words.split(/\s+/u).length <= ONE_BREATH && !bare && !stageOpen.value;
  const end = async () => {
    if (stageOpen.value) await blankStage();
    desk.kind.value = 'note';
    desk.finish();
  };
  return {
    cues: [speak(cards.right, desk.voice, inOneBreath ? { words: run.words?.replace(/[.!…]+$/u, '') } : {})],
    field: {
      label: sayCards().rightField,
      done: sayCards().finish,
      keep: async (words) => {
        if (await keepWords(context, words)) await end();
        return undefined;
      },
      without: end,
    },
  };
}
