import { MAX_NAME, MAX_WORDS } from '../domain/text.ts';
import type { LocalDate, LocalTime } from '../domain/when/calendar.ts';

// What a field of a record can be. There is no other kind of text in a record than these: each is somebody's words, the id of something,
// a day, a time of day, or one of a few choices.

/** Whose eyes a text is for: the client's own words, the coach's, the coach's alone, or the guard rails'. */
export type Eyes = 'client' | 'coach' | 'private' | 'guard-rails';

interface Text {
  is: 'text';
  eyes: Eyes;
  /** The longest that is kept, in UTF-16 units. */
  limit: number;
  /** A name is one line; words may have several. */
  clean: 'name' | 'words';
  /** A record that lives is nothing without it. */
  needed?: true;
}
interface Day {
  is: 'day';
  /** In the place of what is no day stands the day on which the record was taken down: the coach is asked about it at once. */
  orTaken: boolean;
}
type Leaf = Text | Day | { is: 'id' } | { is: 'time' } | { is: 'moment' } | { is: 'number'; least: number; most: number } | Choice;
interface Choice {
  is: 'choice';
  of: readonly (string | number | boolean)[];
}
export type Spec = Leaf | { is: 'list'; of: Spec } | { is: 'group'; fields: Specs } | { is: 'either'; of: readonly Spec[] };
export type Specs = Record<string, Spec & { optional?: true | undefined }>;

/** A field whose values are of a type. */
export type Field<T> = Spec & { readonly type?: T; optional?: undefined };
type Maybe<T> = Spec & { readonly type?: T; optional: true };

/** A field for each of a record's, with what it may hold: one that is missing, or says something else, does not compile. */
export type FieldsOf<T> = {
  [K in keyof T]-?: undefined extends T[K] ? Maybe<NonNullable<T[K]>> : Field<T[K]>;
};

export const words = (eyes: Eyes): Field<string> => ({ is: 'text', eyes, limit: MAX_WORDS, clean: 'words' });
/** The words that a record is made of. */
export const neededWords = (eyes: Eyes): Field<string> => ({ ...words(eyes), needed: true }) as Field<string>;
export const name: Field<string> = { is: 'text', eyes: 'coach', limit: MAX_NAME, clean: 'name', needed: true };
export const id: Field<string> = { is: 'id' };
export const moment: Field<number> = { is: 'moment' };
export const day: Field<LocalDate> = { is: 'day', orTaken: false };
export const dayOrTaken: Field<LocalDate> = { is: 'day', orTaken: true };
export const time: Field<LocalTime> = { is: 'time' };
export const yes: Field<true> = { is: 'choice', of: [true] };
export const whole = (least: number, most: number): Field<number> => ({ is: 'number', least, most });
export const choice = <const T extends string | number>(of: readonly T[]): Field<T> => ({ is: 'choice', of });
export const list = <T>(of: Field<T>): Field<T[]> => ({ is: 'list', of });
export const group = <T extends object>(fields: FieldsOf<T>): Field<T> => ({ is: 'group', fields: fields as unknown as Specs });
export const either = <A, B>(one: Field<A>, other: Field<B>): Field<A | B> => ({ is: 'either', of: [one, other] });
export const maybe = <T>({ optional: _, ...field }: Field<T>): Maybe<T> => ({ ...field, optional: true }) as Maybe<T>;
