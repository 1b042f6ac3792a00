import { type Line, line } from './line.ts';

/** Five short lines for when something in the call asks for presence rather than for the next step; in the order of their digits. */
export const presence = {
  validate: line('presence.validate'),
  reflect: line('presence.reflect'),
  time: line('presence.time'),
  irritation: line('presence.irritation'),
  safety: line('presence.safety'),
} satisfies Record<string, Line>;
