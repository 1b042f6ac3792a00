import { computed, effect, type ReadonlySignal, signal } from '@preact/signals';
import type { Client } from '../domain/client.ts';
import type { Kind } from '../domain/entry.ts';
import { type Screen, screenOf } from '../domain/screen.ts';
import { isRunning, type Session } from '../domain/session.ts';
import type { Due } from '../domain/when/due.ts';
import type { Voice } from '../languages/sentences/line.ts';
import { voiceOf } from '../languages/sentences/voice.ts';
import type { DraftKey } from '../records/draft-key.ts';
import { chosenNow } from '../store/clients.ts';
import type { Drafts } from '../store/drafts.ts';
import { liveOf } from '../store/live.ts';
import { latestSession } from '../store/sessions.ts';
import { failedRead } from '../store/trouble.ts';
import type { CurtainBrowser } from './curtain.ts';
import { now } from './now.ts';
import { belongsTo, type Flow, type Place, readPlace } from './place.ts';

/** What the panel asks of the browser. */
export interface PanelBrowser extends CurtainBrowser {
  openOwnWindow(): void;
  openNotebook(): void;
  openSettings(): void;
  openBackups(): void;
  openGuardRails(): void;
  openKeySettings(): void;
}

/** One line of unfinished business: what happened, and what can be done about it. Functions, so that it follows the language. */
export interface Offer {
  words(): string;
  /** It stands before what happened just now. */
  pressing?: true;
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
  /** Fields other than that one that are open: `person`, `whose:ID`, `edit:ID`, `presence`, `cue`, `capture`, `evening`. */
  readonly steps = signal<readonly DraftKey[]>([]);
  /** Entries deleted in this page, latest last. */
  readonly undoable = signal<readonly { kind: Kind; id: string }[]>([]);
  readonly offer = signal<Offer | undefined>();
  /** What waits behind that line, by what it is about. */
  readonly waiting = signal<Readonly<Record<string, Offer>>>({});
  /** Where the coach is in a moment of the call that has steps; undefined at the field. */
  readonly place = signal<Place | undefined>();
  /** The day in the words being written, as its chip shows it. */
  readonly due = signal<Due | undefined>();
  /** So many times Enter was pressed on words that are still being written down. */
  taking = 0;
  /** Something was agreed just now: the field asks for another. */
  readonly another = signal(false);
  readonly client: ReadonlySignal<Client | undefined>;
  readonly people: ReadonlySignal<Client[] | undefined>;
  /** The latest session with the client, and whether its clock runs. */
  readonly session: ReadonlySignal<Session | undefined>;
  /** The screen around the steps; undefined until everything that decides it is read. */
  readonly screen = signal<Screen | undefined>();
  readonly running = computed(() => (this.session.value && isRunning(this.session.value, now.value) ? this.session.value : undefined));
  readonly #stops: (() => void)[] = [];
  #wanted: string | undefined;

  constructor(drafts: Promise<Drafts>, client: ReadonlySignal<Client | undefined>, people: ReadonlySignal<Client[] | undefined>) {
    this.client = client;
    this.people = people;
    const found = liveOf(
      () => this.client.value?.id,
      (whose) => async () => ({ chosen: await chosenNow(), session: whose === undefined ? undefined : await latestSession(whose) }),
    );
    this.session = computed(() => found.value.value?.session);
    this.#stops.push(
      found.stop,
      effect(() => {
        if (this.drafts.value) this.drafts.value.whoever = this.client.value?.id;
      }),
      effect(() => {
        const facts = found.value.value;
        // Until all of it is about the same person the screen stays as it was.
        if (!facts || !this.drafts.value || facts.chosen?.clientId !== this.client.value?.id) return;
        const capturing = this.isOpen(CAPTURE);
        const asked = { chosenAt: facts.chosen?.at, session: facts.session, capturing, evening: this.isOpen(EVENING) };
        this.screen.value = screenOf(asked, now.value);
        // A session has the field anyway: once it is over nobody asked for it any more, however it ended.
        if (capturing && this.screen.value === 'during') this.close(CAPTURE);
      }),
    );
    this.draftsRead = drafts.then((read) => {
      // What they want to do was left half-written: its field is there again.
      if (read.text('homework') && read.text(CAPTURE) === undefined) read.set(CAPTURE, '');
      this.drafts.value = read;
      this.readSteps();
      this.place.value = readPlace(read.text(PLACE) ?? '');
      return read;
    });
    this.draftsRead.catch(failedRead);
  }

  /** How the client is spoken to. */
  get voice(): Voice {
    return voiceOf(this.client.value);
  }

  /** Business that waits as the quiet line at the bottom, until it is done; nothing takes it away from there. */
  wait(what: string, offer: Offer | undefined): void {
    const { [what]: _, ...others } = this.waiting.peek();
    this.waiting.value = offer ? { ...others, [what]: offer } : others;
  }

  /** Ends what it follows. */
  stop(): void {
    for (const stop of this.#stops) stop();
  }

  /**
   * Opens a field and puts the focus in it; asked before the drafts are read, as soon as they are.
   * @param text what it begins with; in a field that is open already what is in it stays when missing
   */
  open(field: DraftKey, text?: string): void {
    const drafts = this.drafts.value;
    if (!drafts) {
      void this.draftsRead.then(() => this.open(field, text), shownElsewhere);
      return;
    }
    drafts.set(field, text ?? drafts.text(field) ?? '');
    this.wantFocus(field);
    this.readSteps();
  }

  /** Closes a field and forgets what was typed in it. */
  close(field: DraftKey): void {
    this.drafts.value?.set(field, undefined);
    this.readSteps();
  }

  /** Begins a moment of the call, or takes it up again at a step. @param more the steps before it, and where it goes on afterwards */
  enter(flow: Flow, about: string, step: string, more: Partial<Pick<Place, 'past' | 'then'>> = {}): void {
    this.#stand({ flow, about, step, past: [], ...more });
  }

  /** Goes on to another step; to the one where the coach is there is no way, and none back. */
  go(step: string): void {
    const place = this.place.value;
    if (place && place.step !== step) this.#stand({ ...place, step, past: [...place.past, place.step] });
  }

  /** Back to the step before; from the first one, out of the moment. */
  back(): void {
    const place = this.place.value;
    const step = place?.past.at(-1);
    if (place && step !== undefined) this.#stand({ ...place, step, past: place.past.slice(0, -1) });
    else this.#stand(place?.then);
  }

  /** To the field. What was typed at the steps waits there. */
  leave(): void {
    if (this.place.value) this.#stand(undefined);
  }

  /** On from this moment, to the field unless it came in the middle of another; what was typed at its steps has been kept elsewhere. */
  finish(): void {
    const place = this.place.value;
    for (const field of this.drafts.value?.fields ?? []) {
      if (place && belongsTo(place, field)) this.drafts.value?.set(field, undefined);
    }
    this.#stand(place?.then);
  }

  #stand(place: Place | undefined): void {
    this.place.value = place;
    this.drafts.value?.set(PLACE, place && JSON.stringify(place));
  }

  isOpen(field: DraftKey): boolean {
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

  /** To the field for what they want to do, from wherever the coach is. */
  capture(): void {
    if (this.drafts.value) {
      this.leave();
      this.open(CAPTURE);
    } else void this.draftsRead.then(() => this.capture(), shownElsewhere);
    this.kind.value = 'homework';
    this.wantFocus(ENTRY_FIELD); // not the draft that says so
  }

  /** Goes back from a chosen sentence to the homework question. @returns whether there was one */
  endCue(): boolean {
    const chosen = this.isOpen(CUE);
    if (chosen) this.close(CUE);
    return chosen;
  }

  /** Shows the fields that are open now. */
  readSteps(): void {
    this.steps.value = this.drafts.value?.fields.filter((field) => field !== 'homework' && field !== 'note') ?? [];
  }
}

/** Drafts that cannot be read are told of where the coach types. */
function shownElsewhere(): void {}

/** Name of the draft that keeps the place. */
export const PLACE = 'place';
/** Draft fields that hold no text of the coach's: the presence drawer, with `UNSAFE` when its list is shown; the sentence chosen as cue. */
export const PRESENCE = 'presence';
export const UNSAFE = 'unsafe';
export const CUE = 'cue';
/** The field for what they want to do is wanted although no session runs. */
export const CAPTURE = 'capture';
/** With nobody chosen: what waits for the evening. */
export const EVENING = 'evening';
/** Who the next call is with, as it is typed. */
export const WHO = 'who';
/** Another person is being chosen. */
export const PERSON_FIELD = 'person';

/** Id of the field that takes things down. */
export const ENTRY_FIELD = 'homework';

/** After a step that was taken within `place`: back to the field, unless the coach has gone elsewhere meanwhile. */
export function backToField(place: Element | null): void {
  const active = document.activeElement;
  if (active === document.body || place?.contains(active)) focusField();
}

/** The field that takes letters typed anywhere, whatever this screen does with them. */
export function captureField(): HTMLTextAreaElement | HTMLInputElement | undefined {
  const field = document.getElementById(ENTRY_FIELD);
  return field instanceof HTMLTextAreaElement || field instanceof HTMLInputElement ? field : undefined;
}

/** Puts the caret at the end of the field, from a dialog too: nothing behind an open one can have it. */
export function focusField(): void {
  const field = captureField();
  if (!field) return;
  document.querySelector<HTMLDialogElement>('dialog[open]')?.close();
  field.focus();
  field.setSelectionRange(field.value.length, field.value.length);
}
