import type { Line } from './line.ts';

/** Asked before what can be made of it is chosen; which adaptations are offered comes with the reason. */
export const makeOfIt: Line = {
  en: 'What could we make of it, for next time?',
  fr: 'Qu’est-ce qu’on pourrait en faire, d’ici la prochaine fois ?',
};
