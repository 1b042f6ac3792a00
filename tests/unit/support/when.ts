import type { Language } from '../../../lib/domain/language.ts';
import { findWhen } from '../../../lib/domain/when/find.ts';

export const paris = 'Europe/Paris';
/** A Monday, before lunch. */
export const now = Date.parse('2026-11-23T11:00+01:00');

/** What is found, in short: `D` a deadline, `day?` and `time?` what was guessed. */
export const found = (text: string, language: Language, at = now, zone = paris) =>
  findWhen(text, language, at, zone)
    .map((when) =>
      [
        ...[when.date ?? when.guess, when.time],
        ...[when.deadline && 'D', when.guess && 'day?', when.timeGuessed && 'time?'],
        ...[when.certain === (!when.guess && !when.timeGuessed) ? '' : 'certain is wrong'],
      ]
        .filter(Boolean)
        .join(' '),
    )
    .join(' | ');
