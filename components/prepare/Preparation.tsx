import { capital } from '../../lib/actions/agree-otherwise.ts';
import { keepNote } from '../../lib/actions/keep-note.ts';
import type { ToNotebook } from '../../lib/actions/open-guard-rails.ts';
import { startNow } from '../../lib/actions/session.ts';
import type { Client } from '../../lib/domain/client.ts';
import type { Homework } from '../../lib/domain/entry.ts';
import { askedNow, sessionNow } from '../../lib/domain/open.ts';
import { type Outcome, outcomes } from '../../lib/domain/outcome.ts';
import { sayAround } from '../../lib/languages/around.ts';
import { say } from '../../lib/languages/language.ts';
import { inVoice } from '../../lib/languages/sentences/line.ts';
import { lines } from '../../lib/languages/sentences/lines.ts';
import { openingCue } from '../../lib/languages/sentences/opening.ts';
import type { DraftKey } from '../../lib/records/draft-key.ts';
import { type Desk, ENTRY_FIELD } from '../../lib/state/desk.ts';
import { now } from '../../lib/state/now.ts';
import { recentSessions } from '../../lib/store/after.ts';
import { cardsUsedWith } from '../../lib/store/cards.ts';
import { agreedLast, takeFromBefore } from '../../lib/store/entries.ts';
import { ownOf, railsOf } from '../../lib/store/guard-rails.ts';
import { asking, park, tell as tellOutcome } from '../../lib/store/reports.ts';
import { written } from '../../lib/store/trouble.ts';
import { StepScreen } from '../step/StepScreen.tsx';
import type { Choice, Step, StepField } from '../step/step.ts';
import { useLiveOf } from '../ui/use-live.ts';
import { preparationFacts } from './facts.ts';
import { MoreBefore, moreField } from './MoreBefore.tsx';

/** The step that follows each answer to how it went. */
const afterTold: Record<Outcome, string> = { done: 'done', partly: 'partly', 'not-done': 'reasons' };

/** What had been agreed before there was an Aparté is being written. */
const beforeField = (id: string): DraftKey => `before:${id}`;

/** Before the call (method.md §3): the sentence to begin with, and at most five facts. No clock runs, nothing has to be filled in. */
export function Preparation({ desk, browser }: { desk: Desk; browser: ToNotebook }) {
  const answer = useLiveOf(
    () => desk.client.value?.id,
    (whose) => async () => {
      if (whose === undefined) return undefined;
      const [agreed, asked, rails, rules, used, sessions] = await Promise.all([
        agreedLast(whose),
        asking(whose),
        railsOf(whose),
        ownOf('rule'),
        cardsUsedWith(whose),
        recentSessions(),
      ]);
      return { agreed, ...asked, rails, rules, sessions, card: used[0]?.card };
    },
  ).value;
  const client = desk.client.value;
  if (!client || !answer) return null;

  const { open } = askedNow(answer.history, sessionNow(answer.latest, now.value));
  const begins = opening(desk, open);
  const before = beforeField(client.id);
  const writing = desk.isOpen(before) && answer.agreed.length === 0;
  return (
    <StepScreen
      key={client.id}
      desk={desk}
      place={{ flow: 'before', about: client.id, step: writing ? 'agreed' : open.length > 0 ? 'ask' : 'start' }}
      step={
        writing
          ? earlier(desk, client)
          : {
              cues: [open[0] ? openingCue(open[0].words, desk.voice) : inVoice(lines.start, desk.voice)],
              facts: preparationFacts({ client, open, today: now.value, ...answer }),
              ...begins,
              also: besides(desk, client, answer.history.length === 0),
              field: noteField(desk, client, begins.begin.act),
              more: desk.isOpen(moreField(client.id)) && (
                <MoreBefore desk={desk} client={client} browser={browser} agreed={answer.agreed} history={answer.history} />
              ),
            }
      }
    />
  );
}

type Begins = Pick<Step, 'choices' | 'row'> & { begin: NonNullable<Step['begin']> };

/** Enter begins with the question; and what they answer is on the digits of that question already. */
function opening(desk: Desk, open: readonly Homework[]): Begins {
  const [first] = open;
  if (!first) return { begin: { words: sayAround().startSession, act: () => startNow(desk) } };
  const ask = async () => {
    desk.enter('opening', first.id, 'told');
    await startNow(desk);
  };
  const tell = (outcome: Outcome) => async () => {
    // Back from what follows is the question.
    desk.enter('opening', first.id, afterTold[outcome], { past: ['told'] });
    await startNow(desk);
    await written(() => tellOutcome(first.id, () => ({ outcome })));
  };
  const later = async () => {
    if (await startNow(desk)) await written(() => Promise.all(open.map(({ id }) => park(id))));
  };
  return {
    begin: { words: sayAround().ask, act: ask },
    choices: [
      ...outcomes.map((outcome) => ({ words: capital(sayAround().told[outcome]), act: tell(outcome) })),
      { words: sayAround().later, act: later },
    ],
    row: true,
  };
}

function besides(desk: Desk, client: Client, newcomer: boolean): Choice[] {
  const more = moreField(client.id);
  const shown = desk.isOpen(more);
  return [
    { words: sayAround().cards, act: () => desk.enter('cards', client.id, 'aside') },
    ...(newcomer ? [{ words: sayAround().earlierAgreed, act: () => desk.open(beforeField(client.id)) }] : []),
    { words: shown ? sayAround().less : sayAround().more, act: () => (shown ? desk.close(more) : desk.open(more)) },
  ];
}

/** Letters become a note; the first one begins the session. */
const noteField = (desk: Desk, client: Client, begin: () => unknown): StepField => ({
  label: sayAround().noteNow,
  draft: 'note',
  done: say().keepNote,
  keep: async (words, alone) => {
    desk.wantFocus(ENTRY_FIELD); // of the session that begins with it
    if (await keepNote(desk, client.id, words, alone)) {
      desk.kind.value = 'note';
      desk.endCue();
    }
    return undefined;
  },
  empty: begin,
});

/** Day one: what was agreed before, so that the opening works at once. */
const earlier = (desk: Desk, client: Client): Step => {
  const field = beforeField(client.id);
  const leave = () => desk.close(field);
  return {
    forCoach: true,
    cues: [sayAround().agreedBefore],
    field: {
      label: say().inTheirWords,
      draft: field,
      done: say().keepNote,
      keep: async (words) => {
        if (await written(() => takeFromBefore(words, client.id))) leave();
        return undefined;
      },
      without: leave,
    },
  };
};
