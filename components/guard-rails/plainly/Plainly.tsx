import { useEffect } from 'preact/hooks';
import { NOBODY } from '../../../lib/domain/client.ts';
import type { RailOf } from '../../../lib/domain/guard-rails/rail.ts';
import { sayAround } from '../../../lib/languages/around.ts';
import { sayPlainly } from '../../../lib/languages/plainly.ts';
import { changeRail, keepRail, keepRailInSession, ownOf, railsOf, removeRail } from '../../../lib/store/guard-rails.ts';
import { written } from '../../../lib/store/trouble.ts';
import type { MomentProps } from '../../step/Moment.tsx';
import { StepScreen } from '../../step/StepScreen.tsx';
import type { Step } from '../../step/step.ts';
import { useLiveOf } from '../../ui/use-live.ts';
import { nameOf, rulesStep, type Saying, sayStep, takenStep, whatStep } from './steps.ts';

/** Something that needs saying, plainly and kindly (method.md §7): two keys to the sentence, then what they take from it. */
export function Plainly({ desk, place, bare = false }: MomentProps) {
  const answer = useLiveOf(
    () => desk.place.value?.about ?? NOBODY,
    (whose) => async () => ({ rules: await ownOf('rule'), rails: whose === NOBODY ? [] : await railsOf(whose) }),
  ).value;
  const { about } = place;
  const lost = desk.client.value !== undefined && about !== NOBODY && desk.client.value.id !== about;
  useEffect(() => {
    if (lost) desk.leave(); // another window chose another person
  }, [desk, lost]);
  // What may need saying is known at once: a second key right after the first must find it. What is said waits for the rules.
  if (lost || (!answer && place.step !== 'what')) return null;
  const { rules, rails } = answer ?? { rules: [], rails: [] };

  /** The quiet line says what was noted, and takes it back. */
  const noted = (ids: string[], as: RailOf<'saying'>['as'], what: string) => {
    desk.offer.value = {
      words: () => sayPlainly().noted(`${nameOf(what, rules)}, ${sayPlainly().as[as]}`),
      acts: [{ words: () => sayAround().undo, act: () => written(() => Promise.all(ids.map(removeRail))) }],
    };
  };
  const keep = async (as: RailOf<'saying'>['as'], what: string) => {
    // With nobody chosen there is nobody to keep it with: it was said all the same.
    if (about === NOBODY) return as === 'to-say' ? desk.finish() : desk.go(`taken::${what}`);
    let id = '';
    const done = await written(async () => {
      const fields = { kind: 'saying', clientId: about, as, what, words: '' } as const;
      id = await (as === 'to-say' ? keepRail<'saying'>(fields) : keepRailInSession<'saying'>(fields));
      for (const rail of rails) if (rail.kind === 'saying' && rail.as === 'to-say' && rail.what === what) await removeRail(rail.id);
    });
    if (!done) return;
    noted([id], as, what);
    if (as === 'to-say') desk.finish();
    else desk.go(`taken:${id}:${what}`);
  };

  const [name = '', first = '', what = ''] = place.step.split(':');
  const saying: Saying = {
    voice: desk.voice,
    rules,
    rails,
    bare,
    go: (step) => desk.go(step),
    leave: () => desk.finish(),
    keep,
    take: async (words) => {
      if (first === '' || (await written(() => changeRail<'saying'>(first, { words })))) desk.finish();
    },
    agree: async (on) => {
      let id = '';
      const done = await written(async () => {
        id = await keepRailInSession<'saying'>({ kind: 'saying', clientId: about, as: 'agreed', what: on, words: '' });
      });
      if (!done) return;
      noted([id], 'agreed', on);
      desk.finish();
    },
  };
  const steps: Record<string, () => Step> = {
    say: () => sayStep(saying, first),
    rules: () => rulesStep(saying),
    taken: () => takenStep(saying, what),
  };
  return (
    <StepScreen
      desk={desk}
      place={place}
      step={(Object.hasOwn(steps, name) ? steps[name] : undefined)?.() ?? whatStep(saying)}
      bare={bare}
    />
  );
}
