import { singleKeysOn } from '../../lib/state/preferences.ts';
import type { Choice } from './step.ts';

const A_FEW_WORDS = 28;

interface Props {
  choices: readonly Choice[];
  /** The first digit. */
  from: number;
  /** Lets one choice be made at a time. */
  once(act: () => unknown): unknown;
  row?: true | undefined;
}

/** What can be pressed, each with its digit; the words are all of it for a screen reader. */
export function Choices({ choices, from, once, row }: Props) {
  // Sentences stand one under the other, as long as they are.
  const sentences = choices.some(({ words }) => words.length > A_FEW_WORDS);
  return (
    <ul
      class={[
        'step-choices',
        ...(from > 1 ? ['small-choices'] : []),
        ...(sentences ? ['sentences'] : []),
        ...(row ? [`in-row of-${choices.length}`] : []),
      ].join(' ')}
    >
      {choices.map(({ kind, words, act, pressed, next }, index) => (
        <li key={words}>
          <button
            type="button"
            class={next && 'next'}
            aria-keyshortcuts={singleKeysOn.value ? `${from + index}` : undefined}
            aria-pressed={pressed}
            onClick={() => once(act)}
          >
            {singleKeysOn.value && (
              <span class="digit" aria-hidden="true">
                {from + index}
              </span>
            )}
            <span>
              {kind && <span class="kind">{kind} </span>}
              {words}
            </span>
          </button>
        </li>
      ))}
    </ul>
  );
}
