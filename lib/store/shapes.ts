// What a body was like in each of its shapes. A body says which shape it has, and is brought up when it is read: one that is locked
// cannot be changed in its sleep, as the steps of the database are. A way up that has landed is never edited.

type Body = Record<string, unknown>;
/** @param at when it was taken down, in milliseconds since 1970 */
type WayUp = (table: string, body: Body, at: number) => Body;

/** From the first shape to the second, and so on. */
const waysUp: readonly WayUp[] = [daysThatAreNone];

/** The shape that is written now. */
export const SHAPE = waysUp.length + 1;

/**
 * A body as it is now.
 * @param shape the one it has
 * @throws {RangeError} when a newer Aparté wrote it
 */
export function broughtUp(table: string, body: Body, shape: number, at: number): Body {
  if (shape > SHAPE) throw new RangeError(`a ${table} of shape ${shape} is newer than this code`);
  return waysUp.slice(shape - 1).reduce((was, wayUp) => wayUp(table, was, at), body);
}

interface Place {
  /** The field that the day stands in, and its name there; the field itself is the day when that is absent. */
  field: string;
  within?: string;
  /** Without it the record is nothing: the day on which it was taken down stands for it. */
  needed?: true;
}

const days: Record<string, Place[]> = {
  homework: [
    { field: 'when', within: 'date' },
    { field: 'condition', within: 'by', needed: true },
    { field: 'nudge', within: 'on', needed: true },
  ],
  rails: [{ field: 'from' }, { field: 'by', needed: true }, { field: 'lastSession' }],
};

/**
 * The browser's own field took a year of six digits, and what stood beside it could not be shown or copied any more. What is no day is kept as
 * it was written, in `unread`; where a day has to be, it is the one on which the record was taken down.
 */
function daysThatAreNone(table: string, body: Body, at: number): Body {
  return (days[table] ?? []).reduce((was, place) => mended(was, place, at), body);
}

function mended(body: Body, { field, within, needed }: Place, at: number): Body {
  const holder = within ? (body[field] as Body | undefined) : body;
  const name = within ?? field;
  const said = holder?.[name];
  if (!holder || said === undefined || isDay(said)) return body;
  const before = (body.unread as object[] | undefined) ?? [];
  const unread = [...before, { field: within ? `${field}.${within}` : field, text: String(said) }];
  if (!needed) {
    const { [field]: _, ...rest } = body;
    return { ...rest, unread };
  }
  const day = dayOf(at);
  return { ...body, [field]: within ? { ...holder, [name]: day } : day, unread };
}

function isDay(said: unknown): boolean {
  if (typeof said !== 'string' || !/^2[01]\d\d-\d\d-\d\d$/u.test(said)) return false;
  const at = Date.parse(`${said}T00:00Z`);
  return !Number.isNaN(at) && new Date(at).toISOString().startsWith(said);
}

function dayOf(at: number): string {
  const day = Number.isFinite(at) && Math.abs(at) < 8.64e15 ? new Date(at).toISOString().slice(0, 10) : '';
  return isDay(day) ? day : '2000-01-01';
}
