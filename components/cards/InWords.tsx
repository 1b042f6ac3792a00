import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import { type Card, pictureOf } from '../../lib/domain/deck/deck.ts';
import type { Language } from '../../lib/domain/language.ts';
import { sayCards } from '../../lib/languages/cards.ts';
import { copyPicture } from '../../lib/platform/copy-image.ts';
import { readAloud, stopReading } from '../../lib/platform/voice.ts';
import { CopyText } from '../ui/CopyText.tsx';

/** The card for whoever does not see it: its description to copy or to hear, in the client's language; and the picture to paste. */
export function InWords({ card, language }: { card: Card; language: Language }) {
  const said = useSignal('');
  const reading = useSignal(false);
  useEffect(() => stopReading, []);
  const description = card.description[language];

  const copyImage = async () => {
    said.value = await copyPicture(pictureOf(card.id)).then(
      () => sayCards().imageCopied,
      () => sayCards().imageNotCopied,
    );
  };
  const read = async () => {
    if (reading.value) return stopReading();
    reading.value = true;
    const done = await readAloud(description, language);
    reading.value = false;
    said.value = done ? '' : sayCards().noVoice;
  };
  return (
    <details class="in-words">
      <summary>{sayCards().sayDescription}</summary>
      <p lang={language}>{description}</p>
      <div class="actions">
        <CopyText text={() => description} words={sayCards().copyDescription} />
        <button type="button" class="quiet" onClick={read}>
          {reading.value ? sayCards().stopReading : sayCards().readAloud}
        </button>
        <button type="button" class="quiet" onClick={copyImage}>
          {sayCards().copyImage}
        </button>
      </div>
      {said.value && (
        <p class="small" role="status">
          {said.value}
        </p>
      )}
    </details>
  );
}
