import { choiceOf, isMiss } from '../../lib/domain/counted.ts';
import type { Settled, Stance } from '../../lib/domain/outcome.ts';
import { missesInRow } from '../../lib/domain/row.ts';
import { asksForSense, suggestStance } from '../../lib/domain/stance.ts';
import { whatWorked } from '../../lib/domain/worked.ts';
import { sayDiagnosis } from '../../lib/languages/diagnosis.ts';
import { language } from '../../lib/languages/language.ts';
import { becauseLine, makesSense, settledLabels, toDecide, workedLines } from '../../lib/languages/sentences/for-coach.ts';
import { speak } from '../../lib/languages/sentences/speak.ts';
import { care as careLines, rowInWords, sayings } from '../../lib/languages/sentences/stance.ts';
import { settle, tell } from '../../lib/store/reports.ts';
import type { Choice, Step, StepField } from '../step/step.ts';
import { keep, type Telling } from './context.ts';
import { onward } from './onward.ts';
import { nothingToDecide, quietly } from './quietly.ts';

/** A line of a stance as it is said, with how many in a row. */
function inWords({ homework, history, voice, bare }: Telling, line: Parameters<typeof speak>[0]): string {
  const row = bare ? undefined : rowInWords(missesInRow(history, homework), voice.language);
  return speak(line, voice, { row });
}

const label = (settled: Settled) => settledLabels[settled][language()];

/** Writes what the coach settled on, with its sentence, then goes on. */
function choose(telling: Telling, settled: Settled, then: () => unknown) {
  const said = settled in sayings ? sayings[settled as Stance].say.map((line) => inWords(telling, line)).join(' ') : undefined;
  return keep(
    telling,
    () => settle(telling.homework.id, settled, said?.replace(/[\u2068\u2069]/gu, '')),
    () => sayDiagnosis().noted(label(settled).toLowerCase()),
    then,
  );
}

/** As many as are chosen from (method.md §1). */
const SHOWN = 4;

/**
 * Sentences of equal weight, one suggestion with one reason, now or later (method.md §5). The suggested one comes first; what does not fit
 * four is behind one more word. Whoever is about to press is asked first how it makes sense from where they stand.
 */
export function stance(telling: Telling): Step {
  const { homework, history, practice } = telling;
  const found = suggestStance(homework, history, practice);
  if (!found || (!isMiss(homework) && !homework.report?.struggling)) return nothingToDecide(telling);
  if (telling.bare) return quietly(telling);
  const chosen = choiceOf(homework)?.chosen;
  const choice = (settled: Settled): Choice => ({
    ...(settled in sayings
      ? { kind: label(settled), words: inWords(telling, sayings[settled as Stance].gist) }
      : { words: label(settled) }),
    ...(chosen === settled ? { pressed: true } : {}),
    act: () => take(telling, settled),
  });
  const others = [...found.offered, 'change-homework', 'care'] as const;
  const inOrder = [found.suggested, ...others.filter((one) => one !== found.suggested)];
  const behind = inOrder.slice(SHOWN);
  const worked = workedLines(whatWorked(history), language()).join(' ');
  return {
    forCoach: true,
    cues: [sayDiagnosis().suggestion(label(found.suggested).toLowerCase())],
    aside: [becauseLine(found.because, language()), worked].filter(Boolean).join(' '),
    choices: inOrder.slice(0, SHOWN).map(choice),
    ...(behind.length > 0
      ? { small: { words: sayDiagnosis().otherThan, choices: behind.map(choice), shown: chosen !== undefined && behind.includes(chosen) } }
      : {}),
    skip: { words: sayDiagnosis().later, act: () => later(telling) },
    ...(found.offered.some(asksForSense) ? { field: senseField(telling) } : {}),
  };
}

/** From where they stand, how does it make sense? The answer may stay in the coach's head. */
const senseField = (telling: Telling): StepField => ({
  label: makesSense[language()],
  begin: telling.homework.report?.makesSense ?? '',
  done: sayDiagnosis().keep,
  keep: (words) =>
    keep(
      telling,
      () => tell(telling.homework.id, () => ({ makesSense: words })),
      () => sayDiagnosis().noted(sayDiagnosis().yourReading.toLowerCase()),
      () => document.querySelector<HTMLElement>('.step-choices button')?.focus(),
    ),
});

function take(telling: Telling, settled: Settled) {
  const { desk } = telling;
  if (settled === 'change-homework') return choose(telling, settled, () => desk.go('change'));
  return choose(telling, settled, () => desk.go(settled === 'care' ? 'care:0' : 'said:0'));
}

const later = (telling: Telling) =>
  keep(
    telling,
    () => settle(telling.homework.id, 'later'),
    () => toDecide[language()],
    () => onward(telling),
  );

/** The lines in turn, the one after it dimmed. */
function prompter(lines: readonly string[], place: number, go: (place: number) => unknown, last: Partial<Step>): Step {
  const now = lines[place] ?? lines[0] ?? '';
  const next = lines[place + 1];
  const ends = place + 2 >= lines.length;
  return {
    cues: next ? [now, next] : [now],
    ...(ends ? last : { choices: [{ words: sayDiagnosis().goOn, act: () => go(place + 1) }] }),
  };
}

/** The sentence whole, at once: the client is waiting. What is said after its beginning is dimmed. */
export function said(telling: Telling): Step {
  const { desk, homework } = telling;
  const choice = choiceOf(homework);
  if (!choice || !(choice.chosen in sayings)) return nothingToDecide(telling);
  const [first = '', ...after] = sayings[choice.chosen as Stance].say.map((line) => inWords(telling, line));
  const then = () => (choice.chosen === 'firm-2' ? desk.go('condition') : onward(telling));
  return {
    cues: [first, ...after],
    field: {
      label: sayDiagnosis().theirAnswer,
      begin: choice.answer ?? '',
      done: sayDiagnosis().keep,
      keep: (answer) =>
        keep(
          telling,
          () => tell(homework.id, ({ stance: now }) => (typeof now === 'object' ? { stance: { ...now, answer } } : {})),
          () => sayDiagnosis().noted(sayDiagnosis().theirAnswer.toLowerCase()),
          then,
        ),
      without: then,
    },
  };
}

/** Care and referral, not pressure; the last line only when it is urgent. */
export function care(telling: Telling, place: string): Step {
  const lines = careLines.map((line) => speak(line, telling.voice));
  return prompter(lines, Number(place), (next) => telling.desk.go(`care:${next}`), {
    choices: [{ words: sayDiagnosis().goOn, act: () => onward(telling) }],
  });
}
