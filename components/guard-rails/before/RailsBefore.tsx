import { useSignal } from '@preact/signals';
import type { Client } from '../../../lib/domain/client.ts';
import { offersToFollow } from '../../../lib/domain/guard-rails/after.ts';
import { spillOver, spills, trend } from '../../../lib/domain/guard-rails/energy.ts';
import type { Offer } from '../../../lib/domain/guard-rails/rail.ts';
import { learned } from '../../../lib/domain/guard-rails/signs.ts';
import { wallAt } from '../../../lib/domain/when/calendar.ts';
import { dayInWords } from '../../../lib/languages/dates.ts';
import { language } from '../../../lib/languages/language.ts';
import { talk } from '../../../lib/languages/sentences/guard-rails/talk.ts';
import { saySigns } from '../../../lib/languages/signs.ts';
import type { DraftKey } from '../../../lib/records/draft-key.ts';
import type { Desk } from '../../../lib/state/desk.ts';
import { offerUndo } from '../../../lib/state/notebook-undo.ts';
import { now } from '../../../lib/state/now.ts';
import { recentSessions, sessionsWith } from '../../../lib/store/after.ts';
import { changeRail, railsOf } from '../../../lib/store/guard-rails.ts';
import { written } from '../../../lib/store/trouble.ts';
import { useLiveOf } from '../../ui/use-live.ts';
import { known } from '../after/known.ts';
import { Decline } from '../Decline.tsx';
import { SpillLine, TrendWords } from '../EnergyLines.tsx';
import { Opener } from '../Opener.tsx';
import { Sentences } from '../Sentences.tsx';
import { signLabel } from '../sign-label.ts';

/** In Preparation (method.md §7): what this call tends to cost, what they meant to do about it. */
export function RailsBefore({ desk, client }: { desk: Desk; client: Client }) {
  const answer = useLiveOf(
    () => desk.client.value?.id,
    (id = '') => {
      // What was noted of everybody matters before a first call only.
      const first = desk.client.value?.status === 'first-call';
      return async () => ({
        sessions: await recentSessions(),
        theirs: await sessionsWith(id),
        rails: await railsOf(id),
        others: first ? await known() : undefined,
      });
    },
  ).value;
  if (!answer || !desk.drafts.value) return null;
  const { sessions, theirs, rails, others } = answer;
  const energy = trend(theirs);
  const spill = spillOver(client.id, sessions);
  const signs = others ? learned(others.rails, client.id) : [];
  const decline: DraftKey = `decline:${client.id}`;
  return (
    <div class="rails-before">
      {offersToFollow(rails, client.id, now.value).map((offer) => (
        <FollowUp key={offer.id} desk={desk} client={client} offer={offer} />
      ))}
      {energy && <TrendWords found={energy} />}
      {spills(spill) && <SpillLine found={spill} name={client.name} />}
      {others && signs.length > 0 && <p>{saySigns().learned(signs.map((sign) => signLabel(sign, others.own)))}</p>}
      {others && client.status === 'first-call' && (
        <>
          <Opener desk={desk} field={decline} words={saySigns().notForYou} />
          {desk.isOpen(decline) && <Decline desk={desk} client={client} sessionId="" referrals={others.referrals} />}
        </>
      )}
    </div>
  );
}

/** What the coach meant to do, until it is done or let go; "not yet" leaves it for next time. */
function FollowUp({ desk, client, offer }: { desk: Desk; client: Client; offer: Offer }) {
  const put = useSignal(false);
  if (put.value) return null;
  const follow = (as: 'done' | 'left') => async () => {
    const followed = { as, at: Date.now() };
    if (!(await written(() => changeRail<'offer'>(offer.id, { followed })))) return;
    const words = () => saySigns().offerFollowed(saySigns().offers[offer.offer], saySigns().followed[as]);
    offerUndo(desk, words, () => changeRail<'offer'>(offer.id, { followed: undefined }));
  };
  const toSay: DraftKey = `to-say:${offer.id}`;
  const day = offer.from && dayInWords(offer.from, language(), wallAt(now.value).date);
  return (
    <div class="meant-to">
      <p>
        {saySigns().meantTo[offer.offer]} {day && saySigns().fromDay(day)}
      </p>
      {offer.words && (
        <p class="kept-lines" dir="auto">
          {offer.words}
        </p>
      )}
      {offer.offer === 'talk' && (
        <>
          <Opener desk={desk} field={toSay} words={saySigns().toSay} />
          {desk.isOpen(toSay) && (
            <div class="opened">
              <Sentences lines={talk} client={client} />
            </div>
          )}
        </>
      )}
      <p class="waits">
        <button type="button" class="quiet" onClick={follow('done')}>
          {saySigns().done}
        </button>
        <button type="button" class="quiet" onClick={() => (put.value = true)}>
          {saySigns().notYet}
        </button>
        <button type="button" class="quiet" onClick={follow('left')}>
          {saySigns().letGo}
        </button>
      </p>
    </div>
  );
}
