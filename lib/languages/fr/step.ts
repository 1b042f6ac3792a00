import type { StepMessages } from '../en/step.ts';

export const fr: StepMessages = {
  back: 'Retour',
  skip: 'Passer',
  next: 'Continuer',
  empty: 'Écrivez d’abord quelque chose, ou revenez avec Échap.',
  forYou: 'Pour vous seulement',
  keysOutside: (choices, field, within) =>
    [
      ...(choices ? ['un chiffre choisit'] : []),
      ...(field ? ['une lettre s’écrit dans le champ'] : []),
      ...(within ? ['Échap revient'] : []),
    ].join(' · '),
  keysOff: 'Tab et Entrée choisissent · Échap revient',
  keysInField: 'Entrée continue · Échap quitte le champ',
  goOn: 'Reprendre',
};
