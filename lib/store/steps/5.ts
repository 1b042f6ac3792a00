import type { Step } from './index.ts';

/** What is being typed has ids that say nothing; they were made of the field's name. */
export const step5: Step = {
  version: 5,
  stores: {},
  upgrade: async (transaction) => {
    const drafts = transaction.table('drafts');
    const typed: { id: string; body: { field: string; about?: string[] } }[] = await drafts.toArray();
    await drafts.clear();
    for (const draft of typed) {
      const about = draft.body.field.match(/[\da-f]{8}-[\da-f]{4}-[\da-f]{4}-[\da-f]{4}-[\da-f]{12}/gu) ?? [];
      await drafts.add({ ...draft, id: crypto.randomUUID(), body: { ...draft.body, about } });
    }
  },
};
