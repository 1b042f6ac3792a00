import { useSignal } from '@preact/signals';
import { say } from '../../lib/languages/language.ts';
import { announce } from '../../lib/state/announce.ts';

interface Props {
  text: () => string;
  /** What the button says; that it copies, unless there is something better. */
  words?: string;
  /** Whether it is the one next thing to do. */
  next?: boolean;
}

/** A button that puts a text on the clipboard, and says whether it did. */
export function CopyText({ text, words = say().copyText, next = false }: Props) {
  const outcome = useSignal<'copied' | 'notCopied' | undefined>(undefined);
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(text());
      outcome.value = 'copied';
    } catch {
      outcome.value = 'notCopied';
    }
    announce(say()[outcome.value]);
  };
  return (
    <>
      <button type="button" class={next ? 'next' : 'quiet'} onClick={copy}>
        {outcome.value === 'copied' ? say().copied : words}
      </button>
      {outcome.value === 'notCopied' && <p class="small">{say().notCopied}</p>}
    </>
  );
}
