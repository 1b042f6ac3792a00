import { useSignal } from '@preact/signals';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { sayStep } from '../../lib/messages/step/index.ts';
import { type Desk, ENTRY_FIELD } from '../desk.ts';
import { inField } from '../ui/field.ts';
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

  // In the same moment as the screen: a fast second key must meet the new choices.
  useLayoutEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.isComposing || event.ctrlKey || event.metaKey || event.altKey || document.querySelector('dialog[open]')) return;
      if (event.key === 'Escape') {
        if (inField(event)) (event.target as HTMLElement).blur();
        else {
          desk.wantFocus(ENTRY_FIELD); // once the steps are left
          desk.back();
        }
      } else {
        if (inField(event)) return;
        const digit = digitOf(event);
        const choice = choices[digit - 1] ?? small[digit - 5];
        const act = digit === 0 ? step.skip?.act : choice?.act;
        if (!act) return;
        // One more may be pressed while the last is being written: it stays on this screen.
        if (event.shiftKey && choice?.also) choice.also();
        else void once(act);
      }
      event.preventDefault();
    };
    addEventListener('keydown', onKeyDown);
    return () => removeEventListener('keydown', onKeyDown);
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

const keys = ({ choices = [], field }: Step, within: boolean) =>
  sayStep().keysOutside(
    choices.length > 0,
    field !== undefined,
    choices.some(({ also }) => also),
    within,
  );

/** By the place of the key: the digits of a French keyboard need Shift (product §1). */
const digitOf = ({ code }: KeyboardEvent): number => Number(/^(?:Digit|Numpad)([0-8])$/u.exec(code)?.[1]);
