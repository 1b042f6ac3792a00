import { wallAt } from '../../lib/domain/when/calendar.ts';
import { recapText } from '../../lib/exchange/recap.ts';
import { sayClosing } from '../../lib/messages/closing/index.ts';
import { closing } from '../../lib/prompts/closing.ts';
import { fill } from '../../lib/prompts/line.ts';
import { agreedIn } from '../../lib/store/homework.ts';
import { changeSession, oneSession } from '../../lib/store/sessions.ts';
import { written } from '../../lib/store/trouble.ts';
import type { MomentProps } from '../step/Moment.tsx';
import { StepScreen } from '../step/StepScreen.tsx';
import type { Step } from '../step/step.ts';
import { useLiveOf } from '../ui/use-live.ts';
import { RecapLines } from './RecapLines.tsx';

/** What the client will remember, then a few lines for them, shown exactly as they leave (product §3). */
export function Recap({ desk, place, bare = false }: MomentProps) {
  const answer = useLiveOf(
    () => desk.place.value?.about ?? '',
    (id) => async () => ({ session: await oneSession(id), agreed: await agreedIn(id) }),
  ).value;
  if (!answer) return null;
  const { session, agreed } = answer;
  const { voice } = desk;

  const remember = (): Step => ({
    cues: [fill(closing.remember, voice)],
    field: {
      label: sayClosing().remember,
      begin: session?.remember ?? '',
      done: sayClosing().keep,
      keep: async (words) => {
        if (session && (await written(() => changeSession(session.id, { remember: words })))) desk.go('lines');
        return undefined;
      },
      without: () => desk.go('lines'),
    },
  });
  const lines = (): Step => {
    const items = agreed.map(({ words, when, ifThen }) => ({ words, ...(when && { due: when }), ...(ifThen && { ifThen }) }));
    const today = wallAt(session?.startedAt ?? Date.now()).date;
    const text = recapText({ ...(session?.remember && { remember: session.remember }), items, language: voice.language, today });
    return {
      cues: [sayClosing(voice.language).recapCue],
      more: <RecapLines desk={desk} text={text} agreed={agreed} voice={voice} />,
    };
  };
  return <StepScreen desk={desk} place={place} step={place.step === 'lines' ? lines() : remember()} bare={bare} />;
}
