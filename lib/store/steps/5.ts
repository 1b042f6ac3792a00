import type { Step } from './index.ts';

/**
 * Days that are none: the browser's own field took a year of six digits, and what stood beside it could not be shown or copied any more.
 * What is no day is kept as it was written, in `unread`; where a day has to be, it is the one on which the record was taken down. And what
 * is being typed has ids that say nothing; they were made of the field's name.
 */
export const step5: Step = {
  version: 5,
  stores: {},
  upgrade: async (transaction) => {
    for (const [table, places] of Object.entries(days)) {
      await transaction
        .table(table)
        .toCollection()
        .modify((row: { at: number; body?: Body }) => {
          if (row.body) for (const place of places) mend(row.body, place, row.at);
        });
    }
    const drafts = transaction.table('drafts');
    const typed: { id: string; body: { field: string; about?: string[] } }[] = await drafts.toArray();
    await drafts.clear();
    for (const draft of typed) {
      const about = draft.body.field.match(/[\da-f]{8}-[\da-f]{4}-[\da-f]{4}-[\da-f]{4}-[\da-f]{12}/gu) ?? [];
      await drafts.add({ ...draft, id: crypto.randomUUID(), body: { ...draft.body, about } });
    }
  },
};

type Body = Record<string, unknown> & { unread?: { field: string; text: string }[] };
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

function mend(body: Body, { field, within, needed }: Place, at: number): void {
  const holder = within ? (body[field] as Record<string, unknown> | undefined) : body;
  const name = within ?? field;
  const said = holder?.[name];
  if (!holder || said === undefined || isDay(said)) return;
  body.unread = [...(body.unread ?? []), { field: within ? `${field}.${within}` : field, text: String(said) }];
  if (needed) holder[name] = dayOf(at);
  else delete body[field];
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
