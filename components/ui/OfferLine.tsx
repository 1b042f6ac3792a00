import type { ComponentChildren } from 'preact';
import { sayAround } from '../../lib/languages/around.ts';
import type { Desk, Offer } from '../../lib/state/desk.ts';

interface Props {
  desk: Desk;
  /** Shown while there is nothing more pressing. */
  otherwise: ComponentChildren;
}

/** What the line says: what must not be missed, else what happened just now, else what waits. */
export function offered(desk: Desk): Offer | undefined {
  const waiting = Object.values(desk.waiting.value);
  return waiting.find(({ pressing }) => pressing) ?? desk.offer.value ?? waiting[0];
}

/** One quiet line of unfinished business at the bottom: what happened, or waits, and what can be done about it. */
export function OfferLine({ desk, otherwise }: Props) {
  const offer = offered(desk);
  if (!offer) return otherwise;
  const done = () => {
    desk.offer.value = undefined;
  };
  return (
    <div class="unfinished">
      <span>{offer.words()}</span>
      {offer.acts.map(({ words, act }) => (
        <button
          key={words()}
          type="button"
          class="quiet"
          onClick={async () => {
            done();
            await act();
          }}
        >
          {words()}
        </button>
      ))}
      {offer === desk.offer.value && (
        <button type="button" class="icon" aria-label={sayAround().close} title={sayAround().close} onClick={done}>
          <svg viewBox="0 0 24 24" aria-hidden="true">
            <path d="m7 7 10 10M17 7 7 17" />
          </svg>
        </button>
      )}
    </div>
  );
}
