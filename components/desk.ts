import { computed, type ReadonlySignal, signal } from '@preact/signals';
import type { Client } from '../lib/domain/client.ts';
import type { Kind } from '../lib/domain/entry.ts';
import { isRunning, type Session } from '../lib/domain/session.ts';
import type { Drafts } from '../lib/store/drafts.ts';
import { live } from '../lib/store/live.ts';
import { latestSession } from '../lib/store/sessions.ts';
import { failedRead } from '../lib/store/trouble.ts';
import type { CurtainBrowser } from './ui/curtain.ts';
import { now } from './ui/now.ts';

/** What the panel asks of the browser. */
export interface PanelBrowser extends CurtainBrowser {
  openOwnWindow(): void;
  openNotebook(): void;
  openKeySettings(): void;
}

/** One line of unfinished business: what happened, and what can be done about it. Functions, so that it follows the language. */
export interface Offer {
  words(): string;
  acts: { words(): string; act(): Promise<unknown> | undefined }[];
}

/** One page of the coach's, for as long as it is open: what is being typed in it, and what can be undone. */
export class Desk {
  /** Undefined until they are read. */
  readonly drafts = signal<Drafts | undefined>();
  /** The same, to wait for; rejects when the database cannot be opened. */
  readonly draftsRead: Promise<Drafts>;
  /** What the field takes down. */
  readonly kind = signal<Kind>('homework');
  /** Fields other than that one that are open: `person`, `whose:ID`, `edit:ID`. */
  readonly steps = signal<readonly string[]>([]);
  /** Entries deleted in this page, latest last. */
  readonly undoable = signal<readonly { kind: Kind; id: string }[]>([]);
  readonly offer = signal<Offer | undefined>();
  readonly client: ReadonlySignal<Client | undefined>;
  readonly people: ReadonlySignal<Client[] | undefined>;
  /** The latest session with the client, and whether its clock runs. */
  readonly session: ReadonlySignal<Session | undefined>;
  readonly running = computed(() => (this.session.value && isRunning(this.session.value, now.value) ? this.session.value : undefined));
  readonly #stops: (() => void)[] = [];
  #wanted: string | undefined;

  constructor(drafts: Promise<Drafts>, client: ReadonlySignal<Client | undefined>, people: ReadonlySignal<Client[] | undefined>) {
    this.client = client;
    this.people = people;
    const session = live(() => {
      const whose = this.client.value?.id;
      return async () => ({ whose, session: whose === undefined ? undefined : await latestSession(whose) });
    });
    // The last answer may still be about the person before.
    this.session = computed(() => (session.value.value?.whose === this.client.value?.id ? session.value.value?.session : undefined));
    this.#stops.push(session.stop);
    this.draftsRead = drafts.then((read) => {
      this.drafts.value = read;
      this.readSteps();
      return read;
    });
    this.draftsRead.catch(failedRead);
  }

  /** Ends what it follows. */
  stop(): void {
    for (const stop of this.#stops) stop();
  }

  /** Opens a field, with a text to begin with, and the focus in it. */
  open(field: string, text = ''): void {
    this.drafts.value?.set(field, text);
    this.wantFocus(field);
    this.readSteps();
  }

  /** Closes a field and forgets what was typed in it. */
  close(field: string): void {
    this.drafts.value?.set(field, undefined);
    this.readSteps();
  }

  isOpen(field: string): boolean {
    return this.steps.value.includes(field);
  }

  /** A field about to appear takes the focus, because something the coach did opened it; after a reload none does. */
  wantFocus(field: string): void {
    this.#wanted = field;
  }

  /** Whether a field that has just appeared is to take the focus; true once. */
  takesFocus(field: string): boolean {
    if (this.#wanted !== field) return false;
    this.#wanted = undefined;
    return true;
  }

  /** Shows the fields that are open now. */
  readSteps(): void {
    this.steps.value = this.drafts.value?.fields.filter((field) => field !== 'homework' && field !== 'note') ?? [];
  }
}

/** Id of the field that takes things down. */
export const ENTRY_FIELD = 'homework';

/** After a step that was taken within `place`: back to the field, unless the coach has gone elsewhere meanwhile. */
export function backToField(place: Element | null): void {
  const active = document.activeElement;
  if (active === document.body || place?.contains(active)) focusField();
}

/** Puts the caret at the end of the field. */
export function focusField(): void {
  const field = document.getElementById(ENTRY_FIELD);
  if (!(field instanceof HTMLTextAreaElement)) return;
  field.focus();
  field.setSelectionRange(field.value.length, field.value.length);
}
