import type { Rest } from '../words.ts';
import { en as around } from './around.ts';
import { en as aside } from './aside.ts';
import { en as backup } from './backup.ts';
import { en as cards } from './cards.ts';
import { en as closing } from './closing.ts';
import { dates } from './dates.ts';
import { en as diagnosis } from './diagnosis.ts';
import { en as forCoach } from './for-coach.ts';
import { en as guardRails } from './guard-rails.ts';
import { infinitive } from './infinitive.ts';
import { en as lost } from './lost.ts';
import { en as notebook } from './notebook.ts';
import { numbers, odds } from './numbers.ts';
import { en as parting } from './parting.ts';
import { en as plainly } from './plainly.ts';
import { sentences } from './sentences/index.ts';
import { en as settings } from './settings.ts';
import { en as signs } from './signs.ts';
import { en as step } from './step.ts';

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
