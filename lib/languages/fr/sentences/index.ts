import type { Rest } from '../../words.ts';
import { adaptations } from './adaptations.ts';
import { cards } from './cards.ts';
import { closing } from './closing.ts';
import { feelings } from './feelings.ts';
import { forCoach } from './for-coach.ts';
import { goodbye } from './goodbye.ts';
import { lifts } from './lifts.ts';
import { messages } from './messages.ts';
import { moments } from './moments.ts';
import { opening } from './opening.ts';
import { plainly } from './plainly.ts';
import { presence } from './presence.ts';
import { reasons } from './reasons.ts';
import { rules } from './rules.ts';
import { signs } from './signs.ts';
import { stance } from './stance.ts';
import { talk } from './talk.ts';
import { unclear } from './unclear.ts';

export const sentences: Rest['sentences'] = {
  adaptations,
  cards,
  closing,
  feelings,
  forCoach,
  goodbye,
  lifts,
  messages,
  opening,
  plainly,
  presence,
  reasons,
  rules,
  signs,
  stance,
  talk,
  unclear,
  moments,
};
