import type { PartingItem } from '../domain/guard-rails/rail.ts';
import type { KindName } from './places.ts';

// Every field that a text can be typed in, or that keeps what is chosen or open on a page; one that is missing here does not compile.

/** Fields whose words are about whoever the coach is with. */
const aboutWhoever = ['homework', 'note', 'bare', 'place'] as const;

/** Fields whose words are about nobody whom we know. */
type AboutNobody = 'who' | 'person' | 'capture' | 'evening' | 'presence' | 'cue' | 'referrals';

/** Fields that are about a record, of these kinds. */
interface AboutRecords {
  // The moments of the call that have steps.
  opening: 'homework';
  close: 'homework';
  recap: 'sessions';
  cards: 'clients';
  plainly: 'clients';
  // Entries put right, and who is who.
  edit: 'homework' | 'notes';
  whose: 'homework' | 'notes';
  name: 'clients';
  // Before the call.
  before: 'clients';
  more: 'clients';
  intention: 'clients';
  'to-say': 'rails';
  'plan-day': 'rails';
  'plan-words': 'clients';
  'plan-by': 'clients';
  'plan-how': 'clients';
  // After it.
  after: 'sessions';
  check: 'sessions';
  signs: 'sessions';
  sign: 'rails';
  offers: 'sessions';
  offer: 'rails';
  decline: 'clients' | 'sessions';
  // Beside everything, and in the notebook.
  emergency: 'emergency';
  goodbye: 'rails';
  rule: 'own';
  'own-sign': 'own';
  'story-words': 'own';
  'story-feelings': 'own';
}
type NamesIn<T extends Record<keyof T, KindName>> = keyof T & string;

/** The name of a field; where it is about a record, with the id of that one, and after it which part or version of it. */
export type DraftKey =
  | (typeof aboutWhoever)[number]
  | AboutNobody
  | `who:${string}`
  | `${NamesIn<AboutRecords> | `parting-${PartingItem}`}:${string}`;

/** Ids of the records that what is typed in a field is about. @param whoever id of the person whom the coach is with, if any */
export function draftAbout(key: DraftKey, whoever: string | undefined): string[] {
  const [name, id] = key.split(':');
  const about = (aboutWhoever as readonly (string | undefined)[]).includes(name) ? whoever : id;
  return about ? [about] : [];
}
