import type { CoachPart } from '../../domain/coach-part.ts';
import type { Cause, Settled } from '../../domain/outcome.ts';
import type { Because } from '../../domain/stance.ts';
import { type Family, families, type Worked } from '../../domain/worked.ts';
import type { Language } from '../language.ts';
import { rowInWords } from './stance.ts';

// Lines that only the coach reads, never the client. One short line each; counts, no percentage.

type ForCoach = Record<Language, string>;

/** At a miss (method.md §7): committed, not responsible. */
export const notYours: ForCoach = { en: 'Doing it was up to them, not to you.', fr: 'Le faire revenait à la personne, pas à vous.' };
/** Before challenge or firm. */
export const makesSense: ForCoach = {
  en: 'From where they stand, how does it make sense?',
  fr: 'Vu de sa place, en quoi est-ce logique ?',
};
/** The one line of unfinished business. */
export const toDecide: ForCoach = { en: 'To decide: stance', fr: 'À décider : posture' };
/** After the call, when a condition was missed. */
export const partingOffered: ForCoach = {
  en: 'The condition was not met. Parting plan?',
  fr: 'La condition n’est pas tenue. Fin d’accompagnement ?',
};

export const causeLabels: Record<Cause, ForCoach> = {
  cant: { en: 'Can’t', fr: 'Ne peut pas' },
  'not-this': { en: 'Doesn’t want this', fr: 'Ne veut pas de cela' },
  'not-the-change': { en: 'Doesn’t really want the change', fr: 'Ne veut pas vraiment changer' },
  'dont-know': { en: 'Don’t know', fr: 'Je ne sais pas' },
};

export const settledLabels: Record<Settled, ForCoach> = {
  support: { en: 'Support', fr: 'Soutien' },
  challenge: { en: 'Challenge', fr: 'Défi' },
  'firm-1': { en: 'Firm', fr: 'Fermeté' },
  'firm-2': { en: 'Firm, done or we stop', fr: 'Fermeté, fait ou on arrête' },
  'change-homework': { en: 'Change what was asked', fr: 'Changer ce qui était prévu' },
  care: { en: 'Care and referral', fr: 'Prendre soin, orienter' },
};

const facts = {
  idea: { coach: { en: 'your idea', fr: 'votre idée' }, client: { en: 'their idea', fr: 'son idée' } },
  time: { open: { en: 'no day fixed', fr: 'pas de jour fixé' }, fixed: { en: 'day fixed', fr: 'jour fixé' } },
  odds: { unasked: { en: 'odds not asked', fr: 'pari non demandé' }, asked: { en: 'odds asked', fr: 'pari demandé' } },
} as const;

/** The facts in a row; only those against the coach when `lapses`. */
function partFacts({ idea, timeFixed, oddsAsked }: CoachPart, language: Language, lapses = false): string {
  const all: [fact: ForCoach, lapse: boolean][] = [
    [facts.idea[idea], idea === 'coach'],
    [timeFixed ? facts.time.fixed : facts.time.open, !timeFixed],
  ];
  if (oddsAsked !== undefined) all.push([oddsAsked ? facts.odds.asked : facts.odds.unasked, !oddsAsked]);
  return all
    .filter(([, lapse]) => lapse || !lapses)
    .map(([fact]) => fact[language])
    .join(', ');
}

/** "Last time: your idea, no day fixed, odds not asked." At every miss; says so when nothing was kept. */
export function coachPartLine(part: CoachPart | undefined, language: Language): string {
  const said = part
    ? partFacts(part, language)
    : { en: 'nothing kept of how it was agreed', fr: 'rien de noté sur ce qui a été convenu' }[language];
  return language === 'en' ? `Last time: ${said}.` : `La dernière fois : ${said}.`;
}

const byCause: Record<Extract<Because, { kind: 'cause' }>['cause'], ForCoach> = {
  cant: { en: 'They can’t: pressing would not help', fr: 'Ne peut pas : insister n’aiderait pas' },
  'not-this': { en: 'It is this one that they don’t want', fr: 'C’est cela qui ne va pas, pas le reste' },
  'not-the-change': { en: 'The change itself is in doubt', fr: 'C’est le changement qui est en doute' },
};

/** The one reason of a suggestion, in words and counts. */
export function becauseLine(because: Because, language: Language): string {
  const en = language === 'en';
  if (because.kind === 'struggling')
    return en ? 'Struggling or unsafe: care, not pressure.' : 'En difficulté ou en danger : prendre soin d’abord.';
  if (because.kind === 'life') return en ? 'Life came first.' : 'La vie est passée avant.';
  const { misses } = because;
  const row = rowInWords(misses, language);
  if (because.kind === 'row') {
    if (row === undefined) return en ? 'First miss.' : 'Première fois.';
    return en ? `Missed ${row} in a row.` : `Pas fait, ${row} fois d’affilée.`;
  }
  if (because.kind === 'coach-part') {
    const lapses = partFacts(because.part, language, true);
    return en ? `Your part first: ${lapses}.` : `Votre part d’abord : ${lapses}.`;
  }
  const inARow = row === undefined ? '' : en ? `, ${row} in a row` : `, ${row} fois d’affilée`;
  return `${byCause[because.cause][language]}${inARow}.`;
}

const afterWords: Record<Family, ForCoach> = {
  support: { en: 'After support', fr: 'Après soutien' },
  challenge: { en: 'After challenge', fr: 'Après défi' },
  firm: { en: 'After firmness', fr: 'Après fermeté' },
};

/** "After support: kept 2 of 3." One line a stance that has any count; none: nothing is shown. */
export const workedLines = (worked: Record<Family, Worked>, language: Language): string[] =>
  families
    .filter((family) => worked[family].of > 0)
    .map((family) => {
      const { kept, of } = worked[family];
      return language === 'en' ? `${afterWords[family].en}: kept ${kept} of ${of}.` : `${afterWords[family].fr} : tenu ${kept} sur ${of}.`;
    });
