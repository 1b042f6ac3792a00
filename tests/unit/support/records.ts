import fc from 'fast-check';
import type { Stored } from '../../../lib/domain/record.ts';
import type { Spec, Specs } from '../../../lib/records/fields.ts';
import { kindOf } from '../../../lib/records/index.ts';
import { type KindName, kindNames, places } from '../../../lib/records/places.ts';

// Records made of what a field, a picker, a file or an old database may hold, good and bad.

export const hostile = [
  '202609-12-05',
  '0026-12-05',
  '2026-02-30',
  '',
  ' ',
  '\u200b',
  '\u202eabc',
  'a\u0000b',
  '\ud800',
  '-->',
  '{{x}}',
  '__proto__',
];
export const anyText = fc.oneof(fc.constantFrom(...hostile), fc.string({ unit: 'binary', maxLength: 30 }), fc.string({ maxLength: 80 }));
const goodDay = fc
  .integer({ min: 0, max: 70_000 })
  .map((days) => new Date(Date.UTC(2000, 0, 1) + days * 86_400_000).toISOString().slice(0, 10));
const anyDay = fc.oneof(goodDay, fc.constantFrom('202609-12-05', '0026-12-05', '2026-02-30', '2026-2-3', '+012026-01-01', ''));
const anyTime = fc.oneof(fc.constantFrom('09:30', '24:00', '9:5', '23:59:59', '', 'noon'));
const moment = fc.integer({ min: 0, max: 4_102_444_800_000 });

/** @param needed some text that can be seen, as the fields of the panel make sure of */
function anyOf(spec: Spec, needed = false): fc.Arbitrary<unknown> {
  switch (spec.is) {
    case 'text':
      return needed ? anyText.map((text) => `x${text}`) : anyText;
    case 'id':
      return fc.uuid();
    case 'day':
      return anyDay;
    case 'time':
      return anyTime;
    case 'moment':
      return moment;
    case 'number':
      return fc.integer({ min: spec.least, max: spec.most });
    case 'choice':
      return fc.constantFrom(...spec.of);
    case 'list':
      return fc.array(anyOf(spec.of), { maxLength: 3 });
    case 'either':
      return fc.oneof(...spec.of.map((one) => anyOf(one)));
    case 'group':
      return fieldsOf(spec.fields);
  }
}

function fieldsOf(fields: Specs): fc.Arbitrary<Record<string, unknown>> {
  const names = Object.keys(fields);
  const values = Object.fromEntries(names.map((name) => [name, anyOf(fields[name] as Spec, isNeeded(fields[name] as Spec))]));
  return fc.record(values, { requiredKeys: names.filter((name) => !fields[name]?.optional), noNullPrototype: true }) as fc.Arbitrary<
    Record<string, unknown>
  >;
}
const isNeeded = (spec: Spec) => spec.is === 'text' && spec.needed === true;

export interface Made {
  kind: KindName;
  record: Stored;
}

/** One record of every shape of every kind, whoever it belongs to. */
export const oneOfEach: fc.Arbitrary<Made[]> = fc.tuple(
  ...kindNames.flatMap((kind) => {
    const { fields, shapes } = kindOf(kind);
    const { only } = places[kind];
    const each: [string | undefined, Specs][] = shapes ? Object.entries(shapes) : [[undefined, fields]];
    return each.map(([shape, its]) =>
      fc
        .record({ id: only ? fc.constant(only) : fc.uuid(), createdAt: moment, updatedAt: moment, its: fieldsOf(its) })
        .map(({ its: values, ...stored }): Made => ({ kind, record: { ...stored, ...(shape ? { kind: shape } : {}), ...values } })),
    );
  }),
);

/** All of them of one person in one session. */
export function together(made: Made[]): Made[] {
  const clientId = made.find(({ kind }) => kind === 'clients')?.record.id;
  const sessionId = made.find(({ kind }) => kind === 'sessions')?.record.id;
  const ids = { clientId, sessionId };
  return made.map(({ kind, record }) => ({
    kind,
    record: { ...record, ...Object.fromEntries(Object.entries(ids).filter(([name]) => name in record)) },
  }));
}

/** Every string in a value, with its place. */
export function stringsOf(value: unknown, place = ''): string[] {
  if (typeof value === 'string') return [place];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, its]) => stringsOf(its, place ? `${place}.${name}` : name));
}

/** What a place of a record is declared to be; undefined when nothing says so. */
export function specAt(spec: Spec, [name, ...rest]: string[]): Spec['is'] | undefined {
  if (spec.is === 'either') return spec.of.map((one) => specAt(one, name === undefined ? [] : [name, ...rest])).find(Boolean);
  if (name === undefined) return spec.is === 'group' || spec.is === 'list' ? undefined : spec.is;
  if (spec.is === 'list') return specAt(spec.of, rest);
  const within = spec.is === 'group' && spec.fields[name];
  return within ? specAt(within, rest) : undefined;
}
