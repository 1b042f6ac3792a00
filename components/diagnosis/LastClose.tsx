import { awaitingCondition, isCondition } from '../../lib/domain/condition.ts';
import type { Homework } from '../../lib/domain/entry.ts';
import { isOpen } from '../../lib/domain/open.ts';
import { stanceToDecide } from '../../lib/domain/row.ts';
import { whatWorked } from '../../lib/domain/worked.ts';
import { dayInWords } from '../../lib/languages/dates.ts';
import { sayDiagnosis } from '../../lib/languages/diagnosis.ts';
import { language } from '../../lib/languages/language.ts';
import { toDecide, workedLines } from '../../lib/languages/sentences/for-coach.ts';
import type { Desk } from '../../lib/state/desk.ts';
import { today } from '../../lib/state/today.ts';
import { closeInWords, toldInWords } from './told-words.ts';

interface Props {
  desk: Desk;
  agreed: readonly { id: string; words: string }[];
  history: readonly Homework[];
}

/** In Preparation: what was agreed, the facts of that close and how it went; and what waits (method.md §3, §5). */
export function LastClose({ desk, agreed, history }: Props) {
  const missed = stanceToDecide(history);
  const ultimatum = awaitingCondition(history);
  const worked = workedLines(whatWorked(history), language());
  return (
    <>
      <ul class="agreed">
        {agreed.map(({ id, words }) => (
          <li key={id}>
            <p dir="auto">{words}</p>
            <Facts homework={history.find((one) => one.id === id)} history={history} />
          </li>
        ))}
      </ul>
      {worked.length > 0 && <p class="small">{worked.join(' ')}</p>}
      {missed && <Waits words={toDecide[language()]} act={sayDiagnosis().decide} onAct={() => desk.enter('opening', missed.id, 'cause')} />}
      {ultimatum && (
        <Waits
          words={sayDiagnosis().conditionOpen}
          act={sayDiagnosis().fixIt}
          onAct={() => desk.enter('opening', ultimatum.id, 'condition')}
        />
      )}
    </>
  );
}

function Facts({ homework, history }: { homework: Homework | undefined; history: readonly Homework[] }) {
  const facts = homework && [closeInWords(homework), toldInWords(homework)].filter(Boolean).join(' · ');
  const by = homework?.condition && isOpen(homework) && isCondition(homework, history) ? homework.condition.by : undefined;
  return (
    <>
      {facts && <p class="small">{facts}</p>}
      {by && <p class="small condition">{sayDiagnosis().conditionBy(dayInWords(by, language(), today()))}</p>}
    </>
  );
}

function Waits({ words, act, onAct }: { words: string; act: string; onAct(): void }) {
  return (
    <p class="waits">
      <span>{words}</span>
      <button type="button" class="quiet" onClick={onAct}>
        {act}
      </button>
    </p>
  );
}
