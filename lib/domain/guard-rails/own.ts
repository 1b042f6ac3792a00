import type { Stored, Unstored } from '../record.ts';

// The coach's own things for the guard rails: about nobody in particular.

/** A ground rule. */
export interface Rule extends Stored {
  kind: 'rule';
  /** As it is said in one breath, about five words. */
  spoken: string;
  /** The whole of it; empty when the short form says all. */
  words: string;
  /** The situation that it answers; absent when it is none of ours. */
  situation?: string;
  /** The rule of our starter set that it was taken from, as long as its words are ours: then it is said in the client's language. */
  starter?: string;
}

export const signFamilies = ['theirs', 'mine'] as const;
/** What they do, or what the coach feels. */
export type SignFamily = (typeof signFamilies)[number];

/** A warning sign in the coach's own words. */
export interface OwnSign extends Stored {
  kind: 'sign';
  words: string;
  family: SignFamily;
}

/** A short personal story, by the feelings that it is about. */
export interface Story extends Stored {
  kind: 'story';
  words: string;
  /** Ids of the deck's emotions. */
  feelings: readonly string[];
}

/** Colleagues and services that the coach sends people on to: one free text. */
export interface Referrals extends Stored {
  kind: 'referrals';
  words: string;
}

export type Own = Rule | OwnSign | Story | Referrals;
/** What stands in the place of one that is gone for good. */
export const nothingOwn: Unstored<Referrals> = { kind: 'referrals', words: '' };

export type OwnKind = Own['kind'];
export type OwnOf<K extends OwnKind> = Extract<Own, { kind: K }>;

export const ownOfKind = <K extends OwnKind>(all: readonly Own[], kind: K): OwnOf<K>[] =>
  all.filter((one): one is OwnOf<K> => one.kind === kind);
