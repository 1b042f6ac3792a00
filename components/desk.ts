import { type ReadonlySignal, signal } from '@preact/signals';
import type { Client } from '../lib/domain/client.ts';
import type { Homework } from '../lib/domain/homework.ts';
import type { Drafts } from '../lib/store/drafts.ts';
import { failedRead } from '../lib/store/trouble.ts';

/** What the panel asks of the browser. */
export interface PanelBrowser {
  openOwnWindow(): void;
  openNotebook(): void;
  openKeySettings(): void;
  /** Our keys as they are now; `shortcut` is empty for one that is taken. */
  readKeys(): Promise<{ command: string; shortcut: string }[]>;
}

/** One page of the coach's, for as long as it is open: what is being typed in it, and what can be undone. */
export class Desk {
  /** Undefined until they are read. */
  readonly drafts = signal<Drafts | undefined>();
  /** The same, to wait for; rejects when the database cannot be opened. */
  readonly draftsRead: Promise<Drafts>;
  /** Fields other than the homework field that are open: `person`, `whose:ID`, `edit:ID`. */
  readonly steps = signal<readonly string[]>([]);
  /** Ids of the homework deleted in this page, latest last. */
  readonly undoable = signal<readonly string[]>([]);
  /** Id of what was logged last in this page. */
  lastLogged: string | undefined;
  /** Just noted for somebody, then another person was chosen: it can move along. */
  readonly toMove = signal<{ entry: Homework; from: Client } | undefined>();
  readonly client: ReadonlySignal<Client | undefined>;
  readonly people: ReadonlySignal<Client[] | undefined>;
  #wanted: string | undefined;

  constructor(drafts: Promise<Drafts>, client: ReadonlySignal<Client | undefined>, people: ReadonlySignal<Client[] | undefined>) {
    this.client = client;
    this.people = people;
    this.draftsRead = drafts.then((read) => {
      this.drafts.value = read;
      this.readSteps();
      return read;
    });
    this.draftsRead.catch(failedRead);
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
    this.steps.value = this.drafts.value?.fields.filter((field) => field !== HOMEWORK_FIELD) ?? [];
  }
}

/** Id of the homework field, and the name of its draft. */
export const HOMEWORK_FIELD = 'homework';

/** After a step that was taken within `place`: back to the homework field, unless the coach has gone elsewhere meanwhile. */
export function backToHomework(place: Element | null): void {
  const active = document.activeElement;
  if (active === document.body || place?.contains(active)) focusHomework();
}

/** Puts the caret at the end of the homework field. */
export function focusHomework(): void {
  const field = document.getElementById(HOMEWORK_FIELD);
  if (!(field instanceof HTMLTextAreaElement)) return;
  field.focus();
  field.setSelectionRange(field.value.length, field.value.length);
}
