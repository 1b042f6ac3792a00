import { sayCards } from '../languages/cards.ts';
import { sharesTabs } from '../platform/seen.ts';
import type { StagePlace } from '../platform/stage.ts';
import { preferences } from './preferences.ts';

/** Where the stage was opened last; to begin with what this browser can share by itself. */
export const usualPlace = (): StagePlace => preferences.value.stage ?? (sharesTabs ? 'tab' : 'window');

/** What to share in this browser, in one line. */
export function howToShare(): string {
  if (!sharesTabs) return sayCards().shareFirefox;
  return usualPlace() === 'tab' ? sayCards().shareTab : sayCards().shareWindow;
}
