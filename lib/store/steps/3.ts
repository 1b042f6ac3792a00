import type { Step } from './index.ts';

/**
 * How something was agreed, how it went, and what the client remembers: fields of records that were there. Nothing is looked up by
 * them; the version says that an older Aparté must not write here, for it would not copy them out. And texts that were overwritten.
 */
export const step3: Step = { version: 3, stores: { history: 'id, of, at' } };
