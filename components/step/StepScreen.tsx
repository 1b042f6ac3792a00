import { useSignal } from '@preact/signals';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { sayStep } from '../../lib/languages/step.ts';
import { type Desk, ENTRY_FIELD } from '../../lib/state/desk.ts';
import { keysWork } from '../../lib/state/keys-work.ts';
import type { Stand } from '../../lib/state/place.ts';
import { singleKeysOn } from '../../lib/state/preferences.ts';
import { useLayer } from '../keys/use-layer.ts';
import { Choices } from './Choices.tsx';
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
  const also = step.also ?? [];
  const after = choices.length + 1;

  /** Of a moment of the call, which has a way back; not one of the screens around it. */
  const within = desk.place.value !== undefined;

  // The focus is on the choice, or in the field when there is none.
  useLayoutEffect(() => {
    smallShown.value = false;
    if (keepsKeys(document.activeElement, whole.current)) return;
    const first = step.begin ? '.begin' : '.step-choices button, .words';
    // Not on one of a row: an Enter by habit would say something.
    const target = step.row && !step.begin ? whole.current : whole.current?.querySelector<HTMLElement>(first);
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
    ...also.map(({ act }, index) => [index + after, act] as const),
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
        if (!within) return false;
        desk.wantFocus(ENTRY_FIELD); // once the steps are left
        desk.back();
        return true;
      },
    },
  });

  const [cue, ...then] = step.cues;
  const smallOpen = step.small !== undefined && (smallShown.value || step.small.shown);
  return (
    <section ref={whole} class="step" aria-labelledby="cue" tabIndex={step.row ? -1 : undefined}>
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
      {step.begin && <Begin {...step.begin} once={once} />}
      {choices.length > 0 && <Choices choices={choices} from={1} once={once} row={step.row} />}
      {smallOpen && <Choices choices={small} from={5} once={once} />}
      {also.length > 0 && (
        <div class="step-more">
          {also.map(({ words, act }, index) => (
            <Quiet key={words} digit={index + after} words={words} act={act} once={once} />
          ))}
        </div>
      )}
      {step.more}
      {(step.skip || (step.small && !smallOpen)) && (
        <div class="step-more">
          {step.small && !smallOpen && (
            <button type="button" class="quiet" onClick={() => (smallShown.value = true)}>
              {singleKeysOn.value && (
                <span class="digit wide" aria-hidden="true">
                  {small.length > 1 ? `5–${small.length + 4}` : 5}
                </span>
              )}
              {step.small.words}
            </button>
          )}
          {step.skip && <Quiet digit={0} {...step.skip} once={once} />}
        </div>
      )}
      {step.field && <StepForm key={`${place.about}:${place.step}`} desk={desk} place={place} field={step.field} />}
      <p class="small keys">{!keysWork() ? sayStep().keysInField : singleKeysOn.value ? keys(step, within) : sayStep().keysOff}</p>
    </section>
  );
}

/** The drawer over the step before, or a field beside it that was opened while this step was being read, is where the coach is. */
const keepsKeys = (active: Element | null, step: HTMLElement | null) =>
  active?.closest('.presence') != null || (active?.matches('input, textarea, select') === true && !step?.contains(active));

interface QuietProps {
  digit: number;
  words: string;
  act(): unknown;
  once(act: () => unknown): unknown;
}

function Quiet({ digit, words, act, once }: QuietProps) {
  return (
    <button type="button" class="quiet" aria-keyshortcuts={singleKeysOn.value ? `${digit}` : undefined} onClick={() => once(act)}>
      {singleKeysOn.value && (
        <span class="digit" aria-hidden="true">
          {digit}
        </span>
      )}
      {words}
    </button>
  );
}

function Begin({ words, act, once }: Omit<QuietProps, 'digit'>) {
  return (
    <button type="button" class="next begin" onClick={() => once(act)}>
      {words}
    </button>
  );
}

const keys = ({ choices = [], field, letters }: Step, within: boolean) =>
  sayStep().keysOutside(choices.length > 0, field !== undefined || letters === true, within);
