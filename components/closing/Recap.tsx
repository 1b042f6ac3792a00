import { useSignal } from '@preact/signals';
import { endNow } from '../../lib/actions/session.ts';
import type { Homework } from '../../lib/domain/entry.ts';
import type { Session } from '../../lib/domain/session.ts';
import { wallAt } from '../../lib/domain/when/calendar.ts';
import { recapText } from '../../lib/exchange/recap.ts';
import { sayClosing } from '../../lib/languages/closing.ts';
import { say } from '../../lib/languages/language.ts';
import { closing } from '../../lib/languages/sentences/closing.ts';
import { fill } from '../../lib/languages/sentences/line.ts';
import { announce } from '../../lib/state/announce.ts';
import type { Desk } from '../../lib/state/desk.ts';
import { stepField } from '../../lib/state/place.ts';
import { agreedIn } from '../../lib/store/homework.ts';
import { changeSession, oneSession } from '../../lib/store/sessions.ts';
import { written } from '../../lib/store/trouble.ts';
import type { MomentProps } from '../step/Moment.tsx';
import { StepScreen } from '../step/StepScreen.tsx';
import type { Choice, Step } from '../step/step.ts';
import { useLiveOf } from '../ui/use-live.ts';
import { RecapLines, saveCalendar } from './RecapLines.tsx';

/** What the client will remember, and a few lines for them, shown exactly as they leave (method.md §3): copied with one key, then the end. */
export function Recap({ desk, place, bare = false }: MomentProps) {
  const answer = useLiveOf(
    () => desk.place.value?.about ?? '',
    (id) => async () => ({ session: await oneSession(id), agreed: await agreedIn(id) }),
  ).value;
  const said = useSignal('');
  if (!answer) return null;
  const { session, agreed } = answer;
  const { voice } = desk;
  const its = sayClosing();

  const textWith = (remember: string | undefined) => recapOf(agreed, session, remember, desk);
  const copy = async () => {
    // What was said and not kept yet is part of it.
    const typed = desk.drafts.value?.text(stepField({ ...place, step: 'remember' }))?.trim();
    if (session && typed && !(await written(() => changeSession(session.id, { remember: typed })))) return;
    try {
      await navigator.clipboard.writeText(textWith(typed || session?.remember));
      said.value = '';
      announce(say().copied);
      desk.go('copied');
    } catch {
      said.value = say().notCopied;
      announce(say().notCopied);
    }
  };
  const text = textWith(session?.remember);
  const save = async () => {
    said.value = await saveCalendar(agreed);
    announce(said.value);
  };
  const file: Choice[] = agreed.some(({ when }) => when !== undefined) ? [{ words: its.calendarFile, act: save }] : [];
  const end: Choice[] =
    session && desk.running.value?.id === session.id ? [{ words: say().endSession, act: () => endNow(desk, session) }] : [];
  const copies = (words: string): Choice[] => (text === '' ? [] : [{ words, act: copy }]);
  const first = (choices: Choice[]): Choice[] => choices.map((choice, index) => (index === 0 ? { ...choice, next: true } : choice));
  const more = <RecapLines desk={desk} text={text} agreed={agreed} voice={voice} said={said.value} />;

  const steps: Record<string, () => Step> = {
    remember: () => ({
      cues: [fill(closing.remember, voice)],
      choices: first([...copies(its.copy), ...file, ...end]),
      more,
      field: {
        label: its.remember,
        begin: session?.remember ?? '',
        done: its.keep,
        keep: async (words) => {
          if (session && (await written(() => changeSession(session.id, { remember: words })))) desk.go('lines');
          return undefined;
        },
        ...(text !== '' && { empty: copy }),
      },
    }),
    lines: () => ({ cues: [its.recapCue], choices: first([...copies(its.copy), ...file, ...end]), more }),
    copied: () => ({ cues: [its.recapCue], choices: first([...end, ...file, ...copies(its.copyAgain)]), more }),
  };
  return <StepScreen desk={desk} place={place} step={(steps[place.step] ?? steps.remember)?.() as Step} bare={bare} />;
}

function recapOf(agreed: readonly Homework[], session: Session | undefined, remember: string | undefined, { voice }: Desk): string {
  const items = agreed.map(({ words, when, ifThen }) => ({ words, ...(when && { due: when }), ...(ifThen && { ifThen }) }));
  const today = wallAt(session?.startedAt ?? Date.now()).date;
  return recapText({ ...(remember && { remember }), items, language: voice.language, today });
}
