import { useSignal } from '@preact/signals';
import { say } from '../../lib/messages/language.ts';
import { announce } from './announce.ts';

/** A button that puts a text on the clipboard, and says whether it did. */
export function CopyText({ text }: { text: () => string }) {
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
      <button type="button" class="quiet" onClick={copy}>
        {outcome.value === 'copied' ? say().copied : say().copyText}
      </button>
      {outcome.value === 'notCopied' && <p class="small">{say().notCopied}</p>}
    </>
  );
}
