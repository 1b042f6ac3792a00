import { choiceOf, isMiss } from '../../lib/domain/counted.ts';
import type { Settled, Stance } from '../../lib/domain/outcome.ts';
import { missesInRow } from '../../lib/domain/row.ts';
import { asksForSense, suggestStance } from '../../lib/domain/stance.ts';
import { whatWorked } from '../../lib/domain/worked.ts';
import { sayDiagnosis } from '../../lib/messages/diagnosis/index.ts';
import { language } from '../../lib/messages/language.ts';
import { becauseLine, makesSense, settledLabels, toDecide, workedLines } from '../../lib/prompts/for-coach.ts';
import { speak } from '../../lib/prompts/speak.ts';
import { care as careLines, rowInWords, sayings } from '../../lib/prompts/stance.ts';
import { settle, tell } from '../../lib/store/reports.ts';
import type { Choice, Step } from '../step/step.ts';
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

/** Sentences of equal weight, one suggestion with one reason, now or later (product §5). */
export function stance(telling: Telling): Step {
  const { homework, history, practice } = telling;
  const found = suggestStance(homework, history, practice);
  if (!found || (!isMiss(homework) && !homework.report?.struggling)) return nothingToDecide(telling);
  if (telling.bare) return quietly(telling);
  const chosen = choiceOf(homework)?.chosen;
  const choice = (settled: Settled, words: string, kind?: string): Choice => ({
    words,
    ...(kind ? { kind } : {}),
    ...(chosen === settled ? { pressed: true } : {}),
    act: () => take(telling, settled),
  });
  const sentences = found.offered.map((one) => choice(one, inWords(telling, sayings[one].gist), label(one)));
  const others = (['change-homework', 'care'] as const).map((one) => choice(one, label(one)));
  const worked = workedLines(whatWorked(history), language()).join(' ');
  return {
    forCoach: true,
    cues: [`${sayDiagnosis().suggestion(label(found.suggested).toLowerCase())} ${becauseLine(found.because, language())}`],
    aside: worked || undefined,
    choices: sentences,
    small: {
      words: sayDiagnosis().otherThan,
      choices: others,
      shown: found.suggested === 'change-homework' || found.suggested === 'care' || chosen === 'change-homework' || chosen === 'care',
    },
    skip: { words: sayDiagnosis().later, act: () => later(telling) },
  };
}

/** Before challenge or firm, one question to the coach; it is asked once a miss. */
function take(telling: Telling, settled: Settled) {
  const { desk, homework } = telling;
  if (asksForSense(settled) && !homework.report?.makesSense) return desk.go(`sense:${settled}`);
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

/** From where they stand, how does it make sense? The answer may stay in the coach's head. */
export function sense(telling: Telling, settled: string): Step {
  const { desk, homework } = telling;
  if (!Object.hasOwn(sayings, settled)) return stance(telling);
  if (telling.bare) return quietly(telling);
  const then = () => choose(telling, settled as Stance, () => desk.go('said:0'));
  return {
    forCoach: true,
    cues: [makesSense[language()]],
    field: {
      label: sayDiagnosis().yourReading,
      begin: homework.report?.makesSense ?? '',
      done: sayDiagnosis().keep,
      keep: async (words) =>
        keep(
          telling,
          () => tell(homework.id, () => ({ makesSense: words })),
          () => sayDiagnosis().noted(sayDiagnosis().yourReading.toLowerCase()),
          then,
        ),
      without: then,
    },
  };
}

/** The lines in turn, the one after it dimmed; with the last two the client's answer is taken down. */
function prompter(lines: readonly string[], place: number, go: (place: number) => unknown, last: Partial<Step>): Step {
  const now = lines[place] ?? lines[0] ?? '';
  const next = lines[place + 1];
  const ends = place + 2 >= lines.length;
  return {
    cues: next ? [now, next] : [now],
    ...(ends ? last : { choices: [{ words: sayDiagnosis().goOn, act: () => go(place + 1) }] }),
  };
}

export function said(telling: Telling, place: string): Step {
  const { desk, homework } = telling;
  const choice = choiceOf(homework);
  if (!choice || !(choice.chosen in sayings)) return nothingToDecide(telling);
  const lines = sayings[choice.chosen as Stance].say.map((line) => inWords(telling, line));
  const then = () => (choice.chosen === 'firm-2' ? desk.go('condition') : onward(telling));
  return prompter(lines, Number(place), (next) => desk.go(`said:${next}`), {
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
  });
}

/** Care and referral, not pressure; the last line only when it is urgent. */
export function care(telling: Telling, place: string): Step {
  const lines = careLines.map((line) => speak(line, telling.voice));
  return prompter(lines, Number(place), (next) => telling.desk.go(`care:${next}`), {
    choices: [{ words: sayDiagnosis().goOn, act: () => onward(telling) }],
  });
}
