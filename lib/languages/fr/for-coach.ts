import type { ForCoachMessages } from '../en/for-coach.ts';

export const fr: ForCoachMessages = {
  lastTime: (facts) => `La dernière fois : ${facts}.`,
  nothingKept: 'rien de noté sur ce qui a été convenu',
  struggling: 'En difficulté ou en danger : prendre soin d’abord.',
  life: 'La vie est passée avant.',
  firstMiss: 'Première fois.',
  missed: (row) => `Pas fait, ${row} fois d’affilée.`,
  yourPart: (lapses) => `Votre part d’abord : ${lapses}.`,
  causeInARow: (cause, row) => `${cause}, ${row} fois d’affilée.`,
  kept: (after, kept, of) => `${after} : tenu ${kept} sur ${of}.`,
};
