import { askedNow, sessionNow } from '../domain/open.ts';
import type { AsideMessages } from '../languages/en/aside.ts';
import { type Desk, focusField, PRESENCE, UNSAFE } from '../state/desk.ts';
import { asking } from '../store/reports.ts';
import { startCards } from './start-cards.ts';
import { startPlainly } from './start-plainly.ts';

export interface Flow {
  name: keyof AsideMessages['flows'];
  /** Goes there; the finder has closed and the focus is back where it was. */
  start(desk: Desk): void;
}

/** Where the finder leads besides people and sentences. A new flow is one line here, and its name in the messages. */
export const flows: readonly Flow[] = [
  { name: 'opening', start: opening },
  { name: 'presence', start: (desk) => desk.open(PRESENCE, '') },
  { name: 'unsafe', start: (desk) => desk.open(PRESENCE, UNSAFE) },
  { name: 'notes', start: (desk) => write(desk, 'note') },
  { name: 'plainly', start: startPlainly },
  { name: 'homework', start: (desk) => write(desk, 'homework') },
  { name: 'recap', start: recap },
  { name: 'cards', start: startCards },
];

/** Of the latest session; with nobody chosen yet, or before the first one, there is none: then to the field. */
function recap(desk: Desk): void {
  const session = desk.session.value;
  if (session) desk.enter('recap', session.id, 'remember');
  else focusField();
}

/** The first that is open; with nothing to ask, to the field. */
async function opening(desk: Desk): Promise<void> {
  const client = desk.client.value;
  if (!client) return focusField();
  const { history, latest } = await asking(client.id);
  const [first] = askedNow(history, sessionNow(latest, Date.now())).open;
  if (first) desk.enter('opening', first.id, 'told');
  else focusField();
}

function write(desk: Desk, kind: 'note' | 'homework'): void {
  desk.endCue();
  desk.kind.value = kind;
  if (kind === 'homework' && !desk.running.value) desk.capture();
  else focusField();
}
