import type { GuardRailsMessages } from '../en/guard-rails.ts';

export const fr: GuardRailsMessages = {
  title: 'Garde-fous',
  intro: 'Pour vous : jamais dans un récapitulatif, sur une scène, ni dans un fichier que vous remettez, sauf si vous le dites.',
  whom: 'À propos de',
  nobody: 'Ce qui n’est qu’à vous',
};
