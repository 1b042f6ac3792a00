import { useSignal } from '@preact/signals';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { sayStep } from '../../lib/messages/step/index.ts';
import { type Desk, ENTRY_FIELD } from '../desk.ts';
import { useLayer } from '../keys/use-layer.ts';
import { keysWork } from '../ui/keys-work.ts';
import { Choices } from './Choices.tsx';
import type { Stand } from './place.ts';
import { StepForm } from './StepForm.tsx';
import type { Step } from './step.ts';

interface Props {
  desk: Desk;
  place: Stand;
  step: Step;
  /** The cue alone, for when the client may be looking. */
  bare?: boolean;
}

/** One screen of a moment of the call. A digit chooses, the first letter typed goes to the field, Esc goes back a step. */
export function StepScreen({ bare, ...props }: Props) {
  return bare ? <h1 class="cue">{props.step.cues[0]}</h1> : <WholeStep {...props} />;
}

function WholeStep({ desk, place, step }: Omit<Props, 'bare'>) {
  const whole = useRef<HTMLElement>(null);
  const busy = useRef(false);
  const smallShown = useSignal(false);
  const choices = step.choices ?? [];
  const small = step.small?.choices ?? [];

  // The focus is on the choice, or in the field when there is none.
  useLayoutEffect(() => {
    smallShown.value = false;
    // Not on a mark of a scale: an Enter by habit would say something.
    const target = step.scale ? whole.current : whole.current?.querySelector<HTMLElement>('.step-choices button, .words');
    target?.focus();
  }, [place.step, place.about]);

  /** A second key while the first is being written would choose on a screen that is going. */
  const once = async (act: () => unknown) => {
    if (busy.current) return;
    busy.current = true;
    await act();
    busy.current = false;
  };

  const digits = new Map([
    ...choices.map(({ act }, index) => [index + 1, act] as const),
    ...small.map(({ act }, index) => [index + 5, act] as const),
    ...(step.skip ? [[0, step.skip.act] as const] : []),
  ]);
  useLayer({
    level: 'step',
    digits: () =>
      digits.size > 0
        ? {
            screen: `${place.flow}:${place.about}:${place.step}`,
            numbers: [...digits.keys()],
            ...(step.field ? { orWords: true } : {}),
            ...(step.letters ? { orWords: true, fromField: true } : {}),
            choose: (number) => once(() => digits.get(number)?.()),
          }
        : undefined,
    acts: {
      back: () => {
        if (desk.endCue()) return; // a sentence stands above
        desk.wantFocus(ENTRY_FIELD); // once the steps are left
        desk.back();
      },
    },
  });

  const [cue, ...then] = step.cues;
  /** Of a moment of the call, which has a way back; not one of the screens around it. */
  const within = desk.place.value !== undefined;
  const smallOpen = step.small !== undefined && (smallShown.value || step.small.shown);
  return (
    <section ref={whole} class="step" aria-labelledby="cue" tabIndex={step.scale ? -1 : undefined}>
      {within && (
        <div class="step-head">
          <button type="button" class="quiet back" onClick={() => desk.back()}>
            ‹ {sayStep().back}
          </button>
          {step.about && <bdi>{step.about}</bdi>}
        </div>
      )}
      {step.forCoach && <p class="small">{sayStep().forYou}</p>}
      <h1 class={step.forCoach ? 'cue to-coach' : 'cue'} id="cue" aria-live="polite">
        {cue}
      </h1>
      {then.map((next) => (
        <p key={next} class={step.forCoach ? 'cue to-coach' : 'cue then'}>
          {next}
        </p>
      ))}
      {step.aside && <p class="small">{step.aside}</p>}
      {step.facts && step.facts.length > 0 && (
        <ul class="step-facts">
          {step.facts.map((fact) => (
            <li key={fact}>{fact}</li>
          ))}
        </ul>
      )}
      {choices.length > 0 && <Choices choices={choices} from={1} once={once} scale={step.scale} />}
      {smallOpen && <Choices choices={small} from={5} once={once} />}
      {step.more}
      {(step.skip || (step.small && !smallOpen)) && (
        <div class="step-more">
          {step.small && !smallOpen && (
            <button type="button" class="quiet" onClick={() => (smallShown.value = true)}>
              {step.small.words}
            </button>
          )}
          {step.skip && <Skip {...step.skip} once={once} />}
        </div>
      )}
      {step.field && <StepForm key={`${place.about}:${place.step}`} desk={desk} place={place} field={step.field} />}
      <p class="small keys">{keysWork() ? keys(step, within) : sayStep().keysInField}</p>
    </section>
  );
}

function Skip({ words, act, once }: NonNullable<Step['skip']> & { once(act: () => unknown): unknown }) {
  return (
    <button type="button" class="quiet" aria-keyshortcuts="0" onClick={() => once(act)}>
      <span class="digit" aria-hidden="true">
        0
      </span>
      {words}
    </button>
  );
}

const keys = ({ choices = [], field, letters }: Step, within: boolean) =>
  sayStep().keysOutside(choices.length > 0, field !== undefined || letters === true, within);
