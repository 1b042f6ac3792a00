import { usedNow } from '../../lib/actions/cards-for-person.ts';
import { lay, openStage, showStage } from '../../lib/actions/stage.ts';
import { cardOf, emotions } from '../../lib/domain/deck/deck.ts';
import { exercises } from '../../lib/domain/deck/exercise.ts';
import { sayCards } from '../../lib/languages/cards.ts';
import { language } from '../../lib/languages/language.ts';
import { cards } from '../../lib/languages/sentences/cards.ts';
import { speak } from '../../lib/languages/sentences/speak.ts';
import type { StagePlace } from '../../lib/platform/stage.ts';
import { stageOpen } from '../../lib/state/cue-only.ts';
import type { Desk } from '../../lib/state/desk.ts';
import type { Place } from '../../lib/state/place.ts';
import { prefer } from '../../lib/state/preferences.ts';
import { howToShare, usualPlace } from '../../lib/state/share.ts';
import type { Used } from '../../lib/store/cards.ts';
import type { Step } from '../step/step.ts';
import { ask, right } from './ask.tsx';
import { InWords } from './InWords.tsx';
import { Picker } from './Picker.tsx';
import type { Run } from './run.ts';
import { Which } from './Which.tsx';

/** As many as a spread has at most. */
const MOST_ASIDE = 12;

/** What a step with a card is made from. */
export interface CardContext {
  desk: Desk;
  place: Place;
  run: Run;
  change(changes: Partial<Run>): void;
  /** The card used last with this person, unless the client may be looking. */
  last: Used | undefined;
  /** The client may be looking: nothing of theirs in the cue. */
  bare: boolean;
}

/** Never before they have said yes. What was laid aside for today comes first, at one click: on the stage, and shown. */
function consent(context: CardContext): Step {
  const { desk, change, last } = context;
  const title = last && cardOf(last.card)?.title[language()];
  const aside = desk.client.value?.cards?.aside?.filter((id) => cardOf(id)) ?? [];
  return {
    cues: [speak(cards.consent, desk.voice)],
    aside: title && sayCards().lastTime(title),
    choices: [
      ...(aside.length > 0 ? [{ words: sayCards().showAside(aside.length), act: () => showAside(context, aside) }] : []),
      ...exercises.map((exercise) => ({
        words: sayCards().exercises[exercise],
        act: () => {
          change({ exercise });
          desk.go('pick');
        },
      })),
    ],
  };
}

/** The client chooses among several; the only one is stepped into. */
async function showAside({ desk, change }: CardContext, aside: readonly string[]): Promise<void> {
  const shown = aside.slice(0, MOST_ASIDE);
  const [only] = shown.length === 1 ? shown : [];
  change(only ? { exercise: 'step-in', card: only, spread: [] } : { exercise: 'story', spread: [...shown], card: '' });
  await lay({ cards: [...shown], language: desk.voice.language });
  await openStage(usualPlace());
  await showStage();
  desk.go(only ? 'ask1' : 'which');
}

function pick({ desk, run, change }: CardContext): Step {
  const { exercise } = run;
  const take = async (card: string) => {
    const client = desk.client.value;
    if (client) await usedNow(client, card);
    change({ card, spread: [] });
    desk.go(exercise === 'met' ? 'emotion' : 'share');
  };
  const laySpread = (spread: string[]) => {
    change({ spread, card: '' });
    desk.go('share');
  };
  return {
    cues: [sayCards().choose],
    aside: exercise && sayCards().pickHint[exercise],
    more: <Picker desk={desk} exercise={exercise} onTake={take} {...(exercise === 'story' && { onSpread: laySpread })} />,
  };
}

/** Before the call: cards are looked through and laid aside. */
const aside = ({ desk }: CardContext): Step => ({
  forCoach: true,
  cues: [sayCards().layAsideFirst],
  aside: asideNow(desk),
  more: <Picker desk={desk} exercise={undefined} />,
});

const asideNow = (desk: Desk): string => {
  const titles = desk.client.value?.cards?.aside?.flatMap((id) => cardOf(id)?.title[language()] ?? []) ?? [];
  return titles.length > 0 ? sayCards().asideFor(titles) : sayCards().layAsideHow;
};

/** For the coach: which emotion of the card to ask about. */
function emotion({ desk, run, change }: CardContext): Step {
  const go = (chosen: string) => {
    change({ emotion: chosen });
    desk.go('share');
  };
  const felt = cardOf(run.card ?? '')?.emotions ?? [];
  return {
    cues: [sayCards().emotionAsk],
    choices: felt.slice(0, 4).map((id) => ({ words: emotions.find((one) => one.id === id)?.[language()] ?? id, act: () => go(id) })),
    field: {
      label: sayCards().otherEmotion,
      done: sayCards().keep,
      keep: async (words) => {
        go(words);
        return undefined;
      },
    },
  };
}

const afterShare = ({ spread }: Run): string => (spread?.length ? 'which' : 'ask1');

/** "I'll share a picture": in a tab or a window, or without sharing, on the phone or for somebody who does not see. */
function share({ desk, run }: CardContext): Step {
  const onto = run.spread?.length ? run.spread : [run.card ?? ''];
  const go = () => desk.go(afterShare(run));
  const put = () => lay({ cards: onto, language: desk.voice.language });
  const open = async (place: StagePlace) => {
    prefer({ stage: place });
    await put();
    await openStage(place);
    go();
  };
  const words = { tab: sayCards().openTab, window: sayCards().openWindow };
  const usual = usualPlace();
  const card = cardOf(run.card ?? '');
  return {
    cues: [speak(cards.share, desk.voice)],
    aside: howToShare(),
    choices: stageOpen.value
      ? [{ words: sayCards().show, act: async () => [await put(), await showStage(), go()] }]
      : [
          ...[usual, usual === 'tab' ? ('window' as const) : ('tab' as const)].map((place) => ({
            words: words[place],
            act: () => open(place),
          })),
          { words: sayCards().withoutStage, act: go },
        ],
    more: card && !stageOpen.value && <InWords card={card} language={desk.voice.language} />,
  };
}

/** They say a number; it is big at once, on the stage or in the panel, and its question is asked. */
const which = ({ desk, run, change }: CardContext): Step => ({
  cues: [speak(cards.which, desk.voice)],
  aside: sayCards().whichFirst,
  more: (
    <Which
      cards={run.spread ?? []}
      onSaid={(card) => {
        change({ card });
        desk.go('ask1');
      }}
    />
  ),
});

/** The steps with a card, by the names under which the coach's place in them is kept. */
export const steps = { consent, pick, aside, emotion, share, which, ask1: ask(0), ask2: ask(1), ask3: ask(2), right } satisfies Record<
  string,
  (context: CardContext) => Step
>;

export const isCardStep = (name: string): name is keyof typeof steps => Object.hasOwn(steps, name);
