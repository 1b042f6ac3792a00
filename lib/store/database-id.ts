import { db } from './db.ts';

const ID = 'database';
const facts = db.table<{ id: typeof ID; made: string }, string>('facts');

/** Which database this is; undefined until it was named. */
export const databaseId = async (): Promise<string | undefined> => (await facts.get(ID))?.made;

/** The same; named now unless it has been. */
export const namedDatabase = (): Promise<string> =>
  db.transaction('rw', facts, async () => {
    const made = (await databaseId()) ?? crypto.randomUUID();
    await facts.put({ id: ID, made });
    return made;
  });
