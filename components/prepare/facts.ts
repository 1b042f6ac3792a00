import { capital } from '../../lib/actions/agree-otherwise.ts';
import type { Client } from '../../lib/domain/client.ts';
import { isCondition } from '../../lib/domain/condition.ts';
import { cardOf } from '../../lib/domain/deck/deck.ts';
import type { Homework } from '../../lib/domain/entry.ts';
import { offersToFollow } from '../../lib/domain/guard-rails/after.ts';
import { comesFrom } from '../../lib/domain/guard-rails/energy.ts';
import type { Rule } from '../../lib/domain/guard-rails/own.ts';
import { toSay } from '../../lib/domain/guard-rails/plainly.ts';
import { planDue } from '../../lib/domain/guard-rails/plan.ts';
import type { Rail } from '../../lib/domain/guard-rails/rail.ts';
import { type Misses, missesLately } from '../../lib/domain/misses.ts';
import type { Session } from '../../lib/domain/session.ts';
import { wallAt } from '../../lib/domain/when/calendar.ts';
import { sayAround } from '../../lib/languages/around.ts';
import { sayCards } from '../../lib/languages/cards.ts';
import { dayInWords, daysInShort, when } from '../../lib/languages/dates.ts';
import { sayDiagnosis } from '../../lib/languages/diagnosis.ts';
import { language } from '../../lib/languages/language.ts';
import { sayParting } from '../../lib/languages/parting.ts';
import { sayPlainly } from '../../lib/languages/plainly.ts';
import { saySigns } from '../../lib/languages/signs.ts';
import { closeInWords } from '../diagnosis/told-words.ts';
import { nameOf } from '../guard-rails/plainly/steps.ts';

interface Known {
  client: Client;
  history: readonly Homework[];
  /** What is asked about now, in that order. */
  open: readonly Homework[];
  rails: readonly Rail[];
  rules: readonly Rule[];
  /** The latest sessions with anybody: in which state the coach comes to this call. */
  sessions: readonly Session[];
  /** The card used last. */
  card: string | undefined;
  /** Milliseconds since 1970. */
  today: number;
}

/** What can be read in one glance. */
const MOST = 5;

/** What to know before the call, what weighs most first. The rest is behind one word. */
export function preparationFacts({ client, history, open, rails, rules, sessions, card, today }: Known): string[] {
  const day = wallAt(today).date;
  const misses = missesLately(history);
  const [first, ...others] = open;
  const close = first && closeInWords(first);
  const condition = first?.condition && isCondition(first, history) ? first.condition.by : undefined;
  const from = comesFrom(client.id, sessions, today);
  const plan = planDue(rails, day);
  const title = (id: string) => cardOf(id)?.title[language()] ?? [];
  const aside = client.cards?.aside?.flatMap(title) ?? [];
  const last = card === undefined ? [] : [title(card)].flat();
  return [
    ...(client.status === 'first-call' ? [sayAround().firstCall] : []),
    ...(misses ? [missLine(misses)] : []),
    ...(from ? [saySigns().comesFrom(from.level, from.orLess)] : []),
    ...(condition ? [sayDiagnosis().conditionBy(dayInWords(condition, language(), day))] : []),
    ...(plan
      ? [sayParting().asked(plan.by === day ? sayParting().byToday : sayParting().byDay(dayInWords(plan.by, language(), day)), plan.words)]
      : []),
    ...(client.intention ? [sayAround().keepInMind(client.intention)] : []),
    ...(first && close ? [sayAround().agreedFacts(when(first.at, today), close)] : []),
    ...toSay(rails).map(({ what }) => sayPlainly().toSay(nameOf(what, [...rules]))),
    ...offersToFollow(rails, client.id, today).map(({ offer }) => saySigns().meantTo[offer]),
    ...(aside.length > 0 ? [sayCards().asideFor(aside)] : []),
    ...(others.length > 0 ? [sayAround().toAskToo(others.length)] : []),
    ...last.map((one) => sayCards().lastCard(one)),
  ].slice(0, MOST);
}

/** "Not done 12 and 26 Oct. Both your idea, no day." */
function missLine({ at, inRow, idea, noDay }: Misses): string {
  const common = sayAround().missIdea(idea, noDay === true, at.length);
  const more = inRow > at.length ? [sayAround().inRow(inRow)] : [];
  return [sayAround().notDoneOn(daysInShort(at).replace(/\.$/u, '')), ...more, ...(common ? [`${capital(common)}.`] : [])].join(' ');
}
