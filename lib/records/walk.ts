import { marked } from '../domain/merge.ts';
import type { Stored } from '../domain/record.ts';
import { cleanName, cleanWords, type Refusal } from '../domain/text.ts';
import type { MayBeUnread, Unread } from '../domain/unread.ts';
import { asDay, asTime, type LocalDate } from '../domain/when/calendar.ts';
import type { Eyes, Spec, Specs } from './fields.ts';
import type { RecordKind } from './kind.ts';

/** Whatever stands in a record and holds nothing else, with its place: `report.stance.answer`, `lifts.0.words`. */
type Change = (value: unknown, spec: Spec, place: string) => unknown;

/** A record, or a group within one. */
export const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** The value with each of its leaves changed; itself where nothing is. Undefined takes one away, and with it what cannot be without it. */
function changed(value: unknown, spec: Spec, place: string, change: Change): unknown {
  if (spec.is === 'group') return isObject(value) ? changedFields(value, spec.fields, `${place}.`, change) : value;
  if (spec.is === 'either') return changed(value, spec.of.find((one) => (one.is === 'group') === isObject(value)) ?? spec, place, change);
  if (spec.is !== 'list') return change(value, spec, place);
  if (!Array.isArray(value)) return value;
  const next = value.map((one, index) => changed(one, spec.of, `${place}.${index}`, change));
  return next.every((one, index) => one === value[index]) ? value : next.filter((one) => one !== undefined);
}

function changedFields(record: Record<string, unknown>, fields: Specs, place: string, change: Change): Record<string, unknown> | undefined {
  let next = record;
  for (const [name, spec] of Object.entries(fields)) {
    const value = record[name];
    if (value === undefined) continue;
    const its = changed(value, spec, `${place}${name}`, change);
    if (its === value) continue;
    if (its === undefined && !spec.optional) return undefined;
    if (next === record) next = { ...record };
    if (its === undefined) delete next[name];
    else next[name] = its;
  }
  return next;
}

/** A text of a record, and where it stands. */
export interface TextAt {
  place: string;
  text: string;
  eyes: Eyes;
}

/** Every text that somebody wrote in a record. */
export function textsOf(record: object, { fields }: Pick<RecordKind, 'fields'>): TextAt[] {
  const texts: TextAt[] = [];
  changedFields(record as Record<string, unknown>, fields, '', (value, spec, place) => {
    if (spec.is === 'text' && typeof value === 'string') texts.push({ place, text: value, eyes: spec.eyes });
    return value;
  });
  return texts;
}

/** A record that cannot be kept as it is: one of its texts is longer than any may be, or missing. Nothing is ever cut. */
export class RecordError extends Error {
  readonly place: string;
  readonly refusal: Refusal;
  constructor(place: string, refusal: Refusal) {
    super(`${place}: ${refusal.refused}`);
    this.place = place;
    this.refusal = refusal;
  }
}

const cleaners = { name: cleanName, words: cleanWords };

/** The day on which something was taken down, the same on every machine. */
function dayTaken(record: object): LocalDate {
  const { at } = record as { at?: unknown };
  const day = typeof at === 'number' && Math.abs(at) < 8.64e15 ? asDay(new Date(at).toISOString().slice(0, 10)) : undefined;
  return day ?? '2000-01-01';
}

/**
 * The record as it may be kept, whatever way it came in: texts as they would be if they were typed here, and days that are days. What is none
 * is kept beside it, as it was written. The record itself when there is nothing to do.
 * @throws {RecordError} for a text that is too long, or empty where the record is nothing without it
 */
export function sound<T extends object>(record: T, { fields }: Pick<RecordKind, 'fields'>): T {
  const unread: Unread[] = [];
  const lives = (record as { deletedAt?: unknown }).deletedAt === undefined;
  const next = changedFields(record as Record<string, unknown>, fields, '', (value, spec, place) => {
    if (spec.is === 'text' && typeof value === 'string') {
      const kept = cleaners[spec.clean](value);
      if ('text' in kept) return kept.text;
      if (kept.refused === 'too-long' || (spec.needed && lives)) throw new RecordError(place, kept);
      return '';
    }
    const said = spec.is === 'day' ? asDay(value) : spec.is === 'time' ? asTime(value) : value;
    if (said !== undefined) return said;
    const text = cleanWords(String(value));
    if ('text' in text) unread.push({ field: place as Unread['field'], text: text.text });
    return spec.is === 'day' && spec.orTaken ? dayTaken(record) : undefined;
  });
  if (unread.length === 0) return next as T;
  const { unread: before = [] } = next as MayBeUnread;
  const known = ({ field, text }: Unread) => before.some((one) => one.field === field && one.text === text);
  return { ...next, unread: [...before, ...unread.filter((one) => !known(one))] } as T;
}

/** What is left of a record that is emptied for good: where it stood, and that it was deleted. */
export const emptied = <T extends Stored>(record: T, { blank, stays }: Pick<RecordKind<T>, 'blank' | 'stays'>): T =>
  marked(
    { ...record, deletedAt: record.deletedAt ?? record.updatedAt },
    { ...blank, ...Object.fromEntries(stays.map((field) => [field, record[field]])) },
  );

/** The texts that are lost when one version of a record takes the place of another, and where they stood. */
export function lostTexts(before: object, after: object, kind: Pick<RecordKind, 'fields'>): TextAt[] {
  const is = new Map(textsOf(after, kind).map(({ place, text }) => [place, text]));
  return textsOf(before, kind).filter(({ place, text }) => text !== '' && text !== is.get(place));
}
