import type { AroundMessages } from './en/around.ts';
import type { AsideMessages } from './en/aside.ts';
import type { BackupMessages } from './en/backup.ts';
import type { CardMessages } from './en/cards.ts';
import type { ClosingMessages } from './en/closing.ts';
import type { DiagnosisMessages } from './en/diagnosis.ts';
import type { ForCoachMessages } from './en/for-coach.ts';
import type { GuardRailsMessages } from './en/guard-rails.ts';
import type { LostMessages } from './en/lost.ts';
import type { NotebookMessages } from './en/notebook.ts';
import type { Messages } from './en/panel.ts';
import type { PartingMessages } from './en/parting.ts';
import type { PlainlyMessages } from './en/plainly.ts';
import type { SentenceTables } from './en/sentences/index.ts';
import type { lines } from './en/sentences/lines.ts';
import type { SettingsMessages } from './en/settings.ts';
import type { SignsMessages } from './en/signs.ts';
import type { StepMessages } from './en/step.ts';
import type { SameSentences } from './said.ts';
import type { Infinitive } from './sentences/infinitive.ts';

export interface Numbers {
  /** From zero. */
  toTwenty: readonly string[];
  /** Said after the same thing happened so often: "twice in a row". @param times from 2 */
  inARow(times: number): string;
}

/** How betting odds are spoken. */
export interface OddsWords {
  /** 1:1 */
  even: string;
  /** Between the two numbers: "ten to one". */
  between: string;
  will: string;
  wont: string;
  /** Inside a sentence, of what is unlikely. */
  against: string;
}

/** How days and times are written: one way, wherever they are. */
export interface Dates {
  /** BCP 47: in which order day, month and year stand. */
  locale: string;
  /** How the first of a month is called, where it is not just its number. */
  first?: string;
  /** Before a time: "Monday at 9 am". */
  at: string;
  /** Before a day at the latest. */
  by: string;
  /** As it is spoken. @param hour 0 to 23 @param minutes two digits, empty on the hour */
  time(hour: number, minutes: string): string;
}

/** What a page says before its caret is ready. */
export interface First {
  messages: Messages;
  lines: SameSentences<typeof lines>;
}

/** All the other words of a language. English has the names; a language where one is missing does not compile. */
export interface Rest {
  around: AroundMessages;
  aside: AsideMessages;
  backup: BackupMessages;
  cards: CardMessages;
  closing: ClosingMessages;
  diagnosis: DiagnosisMessages;
  forCoach: ForCoachMessages;
  guardRails: GuardRailsMessages;
  lost: LostMessages;
  notebook: NotebookMessages;
  parting: PartingMessages;
  plainly: PlainlyMessages;
  settings: SettingsMessages;
  signs: SignsMessages;
  step: StepMessages;
  sentences: { [Part in keyof SentenceTables]: SameSentences<SentenceTables[Part]> };
  infinitive: Infinitive;
  numbers: Numbers;
  odds: OddsWords;
  dates: Dates;
}
