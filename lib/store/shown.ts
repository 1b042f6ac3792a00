import { db } from './db.ts';

// Whom the notebook's guard rails are about. In an address it would be in the browser's history, so the panel says it here.

const ID = 'notebook-client';

const facts = db.table<{ id: typeof ID; clientId: string }, string>('facts');

/** Id of the person shown there; empty: nobody. */
export const shownInNotebook = async (): Promise<string> => (await facts.get(ID))?.clientId ?? '';

/** Shows somebody in the notebook, open or opened next. @param clientId empty: nobody */
export const showInNotebook = (clientId: string) => facts.put({ id: ID, clientId });
