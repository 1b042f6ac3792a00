import type { Rest } from '../words.ts';
import { fr as around } from './around.ts';
import { fr as aside } from './aside.ts';
import { fr as backup } from './backup.ts';
import { fr as cards } from './cards.ts';
import { fr as closing } from './closing.ts';
import { dates } from './dates.ts';
import { fr as diagnosis } from './diagnosis.ts';
import { fr as forCoach } from './for-coach.ts';
import { fr as guardRails } from './guard-rails.ts';
import { infinitive } from './infinitive.ts';
import { fr as lost } from './lost.ts';
import { fr as notebook } from './notebook.ts';
import { numbers, odds } from './numbers.ts';
import { fr as parting } from './parting.ts';
import { fr as plainly } from './plainly.ts';
import { sentences } from './sentences/index.ts';
import { fr as settings } from './settings.ts';
import { fr as signs } from './signs.ts';
import { fr as step } from './step.ts';

export const rest: Rest = {
  around,
  aside,
  backup,
  cards,
  closing,
  diagnosis,
  guardRails,
  lost,
  notebook,
  parting,
  plainly,
  settings,
  signs,
  step,
  forCoach,
  sentences,
  infinitive,
  numbers,
  odds,
  dates,
};
