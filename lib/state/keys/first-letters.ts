import type { Screen } from '../../domain/screen.ts';
import { captureField, type Desk, WHO } from '../desk.ts';
import { stepField } from '../place.ts';

/**
 * The field is there before it is known which screen this is, so that no letter is lost: what was typed in it by then goes on where the
 * letters of that screen go. Where that is the field itself, it stays, and so does what Enter was pressed on: it is being written down.
 */
export function passOn(desk: Desk, screen: Screen): void {
  const drafts = desk.drafts.peek();
  const place = desk.place.peek();
  const kind = desk.kind.peek();
  if (!drafts || desk.taking > 0 || (!place && (screen === 'capture' || screen === 'during'))) return;
  const typed = captureField()?.value;
  const to = place ? stepField(place) : screen === 'who' ? WHO : 'note';
  // The field has kept it by then, or not yet.
  const kept = typed === drafts.text(kind);
  if (!typed || (kept && (to === kind || kind === 'note'))) return;
  if (kept) drafts.set(kind, undefined);
  drafts.set(to, (drafts.text(to) ?? '') + typed);
}
