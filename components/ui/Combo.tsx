import { type Signal, useSignal } from '@preact/signals';
import { useId, useLayoutEffect, useRef } from 'preact/hooks';
import { sayAround } from '../../lib/languages/around.ts';
import type { Suggestion, SuggestionGroup } from '../../lib/state/suggestion.ts';
import { useLayer } from '../keys/use-layer.ts';
import { Alert } from './Alert.tsx';
import { goesOn, quietField } from './field.ts';

interface Props {
  /** Of the field; made up where there is none. */
  id?: string;
  label: string;
  placeholder: string;
  hint: string;
  /** The hint once Enter has marked what it did not take. */
  hintMarked?: ((words: string) => string) | undefined;
  listName: string;
  typed: Signal<string>;
  groups: readonly SuggestionGroup[];
  /** It is not known yet what there is: Enter waits for it. */
  unknown?: boolean;
  /** What is wrong, said under the field. */
  message?: string | undefined;
  /** Asked once, when it appears: whether the focus is to be in it. */
  takesFocus(): boolean;
  onType(text: string): void;
  /** @returns whether the pasted text is dealt with, and does not go into the field */
  onPaste?(text: string): boolean;
  /** Enter, and nothing is chosen. */
  onNothing(): void;
  onLeave(): void;
  /** The words of an amber button that does what Enter does, in place of the way out. */
  next?: string | undefined;
  /** The first is marked before anything is typed, so that Enter takes it. */
  firstAtOnce?: boolean;
}

/**
 * A field with what it finds under it: arrows or a click choose, Enter takes the first, Esc leaves. A first one that Enter does not take
 * is marked by it; the next Enter takes it.
 */
export function Combo({
  id: fieldId,
  label,
  placeholder,
  hint,
  hintMarked,
  listName,
  typed,
  groups,
  unknown = false,
  message,
  takesFocus,
  onType,
  onPaste,
  onNothing,
  onLeave,
  next,
  firstAtOnce = false,
}: Props) {
  const id = useId();
  const input = useRef<HTMLInputElement>(null);
  const choices = groups.flatMap((group) => group.choices);
  /** By an arrow, or by the Enter that did not take it. */
  const marked = useSignal<{ index: number; byEnter?: true } | undefined>(undefined);
  // Nothing is chosen before something is typed: a second Enter by habit must not pick anybody.
  const first = (firstAtOnce || typed.value.trim()) && choices[0] && !choices[0].onlyMarked ? 0 : -1;
  const chosen = marked.value?.index ?? first;

  useLayoutEffect(() => {
    if (takesFocus()) input.current?.focus();
  }, []);
  useLayoutEffect(() => document.getElementById(`${id}-${chosen}`)?.scrollIntoView({ block: 'nearest' }), [chosen]);
  useLayer({ level: 'field', within: () => input.current, acts: { leave: onLeave } });

  const move = (by: number) => {
    const count = choices.length;
    if (count > 0) marked.value = { index: (Math.max(chosen, by > 0 ? -1 : 0) + by + count) % count };
  };

  const entered = useRef(false);
  const enter = () => {
    entered.current = unknown;
    if (unknown) return;
    const choice = choices[chosen];
    if (choice) choice.pick();
    else if (typed.value.trim() && choices.length > 0) marked.value = { index: 0, byEnter: true };
    else onNothing();
  };

  useLayoutEffect(() => {
    if (entered.current && !unknown) enter();
  });

  const onKeyDown = (event: KeyboardEvent) => {
    if (goesOn(event)) enter();
    else if (event.key === 'ArrowDown') move(1);
    else if (event.key === 'ArrowUp') move(-1);
    else return;
    event.preventDefault();
  };

  const optionOf = (choice: Suggestion) => {
    const index = choices.indexOf(choice);
    return (
      // biome-ignore lint/a11y/useFocusableInteractive: the focus stays in the field, as a combobox has it
      // biome-ignore lint/a11y/useKeyWithClickEvents: the field takes the keys
      <div
        key={choice.key}
        id={`${id}-${index}`}
        class={choice.lang ? 'option sentence' : 'option'}
        role="option"
        aria-selected={index === chosen}
        onClick={() => choice.pick()}
      >
        <bdi lang={choice.lang}>{choice.words}</bdi>
        {choice.more && <span class="option-facts">{choice.more}</span>}
      </div>
    );
  };

  return (
    <>
      <label for={fieldId ?? `${id}-input`}>{label}</label>
      <input
        ref={input}
        id={fieldId ?? `${id}-input`}
        type="text"
        role="combobox"
        dir="auto"
        {...quietField()}
        placeholder={placeholder}
        value={typed.value}
        aria-expanded="true"
        aria-autocomplete="list"
        aria-controls={`${id}-list`}
        aria-activedescendant={chosen >= 0 && choices.length > 0 ? `${id}-${chosen}` : undefined}
        aria-describedby={`${id}-hint`}
        onInput={(event) => {
          typed.value = event.currentTarget.value;
          marked.value = undefined;
          entered.current = false;
          onType(event.currentTarget.value);
        }}
        onPaste={(event) => {
          if (onPaste?.(event.clipboardData?.getData('text') ?? '')) event.preventDefault();
        }}
        onKeyDown={onKeyDown}
      />
      <div class="options" role="listbox" id={`${id}-list`} aria-label={listName}>
        {groups.map(({ name, choices: grouped }) =>
          name === undefined ? (
            grouped.map(optionOf)
          ) : (
            // biome-ignore lint/a11y/useSemanticElements: a fieldset is no part of a listbox
            <div key={name} class="option-group" role="group" aria-label={name}>
              <p class="small" aria-hidden="true">
                {name}
              </p>
              {grouped.map(optionOf)}
            </div>
          ),
        )}
      </div>
      <div class="under">
        <p class="small" id={`${id}-hint`} aria-live="polite">
          {(marked.value?.byEnter && hintMarked?.(choices[chosen]?.words ?? '')) || hint}
        </p>
        {next === undefined ? (
          <button type="button" class="quiet" onClick={onLeave}>
            {sayAround().close}
          </button>
        ) : (
          next && (
            <button type="button" class="next" onClick={enter}>
              {next}
            </button>
          )
        )}
      </div>
      <Alert message={message} />
    </>
  );
}
