import type { Choice } from './step.ts';

interface Props {
  choices: readonly Choice[];
  /** The first digit. */
  from: number;
  /** Lets one choice be made at a time. */
  once(act: () => unknown): unknown;
}

/** What can be pressed, each with its digit; the words are all of it for a screen reader. */
export function Choices({ choices, from, once }: Props) {
  return (
    <ul class={from > 1 ? 'step-choices small-choices' : 'step-choices'}>
      {choices.map(({ words, act, pressed }, index) => (
        <li key={words}>
          <button type="button" aria-keyshortcuts={`${from + index}`} aria-pressed={pressed} onClick={() => once(act)}>
            <span class="digit" aria-hidden="true">
              {from + index}
            </span>
            <span>{words}</span>
          </button>
        </li>
      ))}
    </ul>
  );
}
