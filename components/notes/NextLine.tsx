import { endNow } from '../../lib/actions/session.ts';
import { startCards } from '../../lib/actions/start-cards.ts';
import { clock, type Session } from '../../lib/domain/session.ts';
import { sayAround } from '../../lib/languages/around.ts';
import { say } from '../../lib/languages/language.ts';
import type { Desk, Offer } from '../../lib/state/desk.ts';
import { now } from '../../lib/state/now.ts';
import { singleKeysOn, usualMinutes } from '../../lib/state/preferences.ts';
import { agreedIn } from '../../lib/store/homework.ts';
import { useLayer } from '../keys/use-layer.ts';
import { offered } from '../ui/OfferLine.tsx';
import { useLiveOf } from '../ui/use-live.ts';

/** As many as a glance takes. */
const MOST = 4;

/** During the call, the one quiet line at the bottom: what waits, and what is likely next, each on its digit. */
export function NextLine({ desk }: { desk: Desk }) {
  const agreed = useLiveOf(
    () => desk.running.value?.id ?? '',
    (id) => () => agreedIn(id),
  ).value;
  const session = desk.running.value;
  if (!session) return null;
  return <Line desk={desk} session={session} agreed={agreed !== undefined && agreed.length > 0} />;
}

function Line({ desk, session, agreed }: { desk: Desk; session: Session; agreed: boolean }) {
  const minutes = desk.client.value?.sessionMinutes ?? usualMinutes.value;
  const { closing } = clock(session, now.value, minutes);
  const offer = offered(desk);
  const next: Offer['acts'] = [
    ...(agreed ? [{ words: () => say().recap, act: async () => desk.enter('recap', session.id, 'remember') }] : []),
    closing
      ? { words: () => sayAround().end, act: () => endNow(desk, session) }
      : { words: () => sayAround().pictures, act: async () => startCards(desk) },
  ];
  const acts = [
    ...(offer?.acts ?? []).map(({ words, act }) => ({
      words,
      act: async () => {
        desk.offer.value = undefined;
        await act();
      },
    })),
    ...next,
  ].slice(0, MOST);
  useLayer({
    level: 'step',
    digits: () =>
      acts.length > 0
        ? {
            screen: `during:${acts.map(({ words }) => words()).join()}`,
            numbers: acts.map((_, index) => index + 1),
            orWords: true,
            fromField: true,
            choose: (number) => acts[number - 1]?.act(),
          }
        : undefined,
  });
  return (
    <div class="next-line">
      {offer && <p>{offer.words()}</p>}
      <div class="next-acts">
        {acts.map(({ words, act }, index) => (
          <button
            key={words()}
            type="button"
            class="quiet"
            aria-keyshortcuts={singleKeysOn.value ? `${index + 1}` : undefined}
            onMouseDown={(event) => event.preventDefault()}
            onClick={act}
          >
            {singleKeysOn.value && (
              <span class="digit" aria-hidden="true">
                {index + 1}
              </span>
            )}
            {words()}
          </button>
        ))}
      </div>
    </div>
  );
}
