import type { Choice } from './step.ts';

/** What can be pressed, each with its digit; the words are all of it for a screen reader. @param from the first digit */
export function Choices({ choices, from }: { choices: readonly Choice[]; from: number }) {
  return (
    <ul class={from > 1 ? 'step-choices small-choices' : 'step-choices'}>
      {choices.map(({ words, act, pressed }, index) => (
        <li key={words}>
          <button type="button" aria-keyshortcuts={`${from + index}`} aria-pressed={pressed} onClick={() => act()}>
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
