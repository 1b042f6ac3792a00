import type { Stored } from '../domain/record.ts';
import { clients } from './clients.ts';
import { emergency } from './emergency.ts';
import { homework } from './homework.ts';
import type { RecordKind } from './kind.ts';
import { notes } from './notes.ts';
import { own } from './own.ts';
import type { KindName } from './places.ts';
import { preferences } from './preferences.ts';
import { rails } from './rails.ts';
import { sessions } from './sessions.ts';

const kinds = { homework, notes, rails, sessions, clients, emergency, preferences, own };

/** By name, for what handles them all alike. */
export const kindOf = (name: KindName) => kinds[name] as unknown as RecordKind<Stored>;

/** The record of a kind. */
export type RecordOf<K extends KindName> = (typeof kinds)[K] extends RecordKind<infer T> ? T : never;

export { emptied, lostTexts, sound, textsOf } from './walk.ts';
