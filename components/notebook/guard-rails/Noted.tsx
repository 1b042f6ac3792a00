import { spillOver, trend } from '../../../lib/domain/guard-rails/energy.ts';
import type { OwnSign } from '../../../lib/domain/guard-rails/own.ts';
import type { Check, Offer, Rail, SignSeen } from '../../../lib/domain/guard-rails/rail.ts';
import type { Session } from '../../../lib/domain/session.ts';
import { dayAt, dayInWords } from '../../../lib/languages/dates.ts';
import { language } from '../../../lib/languages/language.ts';
import { saySigns } from '../../../lib/languages/signs.ts';
import type { Desk } from '../../../lib/state/desk.ts';
import { takeAway } from '../../../lib/state/notebook-undo.ts';
import { today } from '../../../lib/state/today.ts';
import { recentSessions, sessionsWith } from '../../../lib/store/after.ts';
import { bringBackRail, ownOf, railsOf, removeRail } from '../../../lib/store/guard-rails.ts';
import { changeSession } from '../../../lib/store/sessions.ts';
import { SpillLine, TrendLine } from '../../guard-rails/EnergyLines.tsx';
import { signLabel } from '../../guard-rails/sign-label.ts';
import { useLiveOf } from '../../ui/use-live.ts';

/** Of one person: where the coach's energy goes, and everything noted after calls, each with its day and its way back. */
export function Noted({ desk }: { desk: Desk }) {
  const answer = useLiveOf(
    () => desk.client.value?.id,
    (id = '') =>
      async () => ({ all: await recentSessions(), theirs: await sessionsWith(id), rails: await railsOf(id), own: await ownOf('sign') }),
  ).value;
  const client = desk.client.value;
  if (!answer || !client) return null;
  const { all, theirs, rails, own } = answer;
  const energy = trend(theirs);
  const spill = spillOver(client.id, all);
  return (
    <>
      <section aria-labelledby="energy-title">
        <h2 id="energy-title">{saySigns().energyTitle}</h2>
        {energy ? <TrendLine found={energy} sessions={theirs} all /> : <p class="teach">{saySigns().noTrend}</p>}
        {spill && <SpillLine found={spill} name={client.name} whole />}
      </section>
      <Dated desk={desk} things={thingsOf(rails, theirs, own)} />
    </>
  );
}

/** Something with its day, in words. */
interface Thing {
  id: string;
  at: number;
  what: string;
  more: string;
  /** Takes it back. */
  remove(): Promise<unknown>;
  undo(): Promise<unknown>;
}

type Shown = SignSeen | Check | Offer;
const isShown = (rail: Rail): rail is Shown => rail.kind === 'sign' || rail.kind === 'check' || rail.kind === 'offer';

/** Latest first. */
function thingsOf(rails: readonly Rail[], sessions: readonly Session[], own: readonly OwnSign[]): Thing[] {
  const noted = rails.filter(isShown).map((rail) => ({
    ...{ id: rail.id, at: rail.at, ...inWords(rail, own) },
    remove: () => removeRail(rail.id),
    undo: () => bringBackRail(rail.id),
  }));
  const spent = sessions.flatMap(({ id, startedAt, energy }) =>
    energy
      ? {
          ...{ id, at: startedAt, what: saySigns().energyOf(energy), more: '' },
          remove: () => changeSession(id, { energy: undefined }),
          undo: () => changeSession(id, { energy }),
        }
      : [],
  );
  return [...noted, ...spent].sort((a, b) => b.at - a.at);
}

function inWords(rail: Shown, own: readonly OwnSign[]): Pick<Thing, 'what' | 'more'> {
  const its = saySigns();
  if (rail.kind === 'sign') return { what: signLabel(rail.sign, own), more: rail.words };
  if (rail.kind === 'check') return { what: rail.ticked.map((one) => its.checks[one]).join(' · ') || its.noneOfThese, more: '' };
  const { offer, followed, from, words } = rail;
  const day = from && its.fromDay(dayInWords(from, language(), today()));
  const how = followed && its.followed[followed.as];
  return { what: [its.offerOf(its.offers[offer]), how].filter(Boolean).join(', '), more: [words, day].filter(Boolean).join('\n') };
}

function Dated({ desk, things }: { desk: Desk; things: readonly Thing[] }) {
  const remove = ({ what, remove, undo }: Thing) => takeAway(desk, () => saySigns().takenBack(what), remove, undo);
  return (
    <section aria-labelledby="noted-title">
      <h2 id="noted-title">{saySigns().notedTitle}</h2>
      {things.length === 0 && <p class="teach">{saySigns().nothingNoted}</p>}
      <ul class="dated">
        {things.map((thing) => (
          <ThingLine key={thing.id} thing={thing} onRemove={() => remove(thing)} />
        ))}
      </ul>
    </section>
  );
}

function ThingLine({ thing: { at, what, more }, onRemove }: { thing: Thing; onRemove(): void }) {
  return (
    <li>
      <div>
        <time dateTime={new Date(at).toISOString()}>{dayAt(at)}</time>
        {' · '}
        <bdi>{what}</bdi>
        {more && <blockquote dir="auto">{more}</blockquote>}
      </div>
      <button type="button" class="quiet" aria-label={saySigns().takeBackOf(what)} onClick={onRemove}>
        {saySigns().takeBack}
      </button>
    </li>
  );
}
