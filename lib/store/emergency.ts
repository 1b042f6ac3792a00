import type { EmergencyList } from '../domain/emergency.ts';
import { change, create } from '../domain/record.ts';
import { db, emergency } from './db.ts';

const ID = 'emergency-list';

/** Undefined until the coach has written one. */
export const emergencyList = (): Promise<EmergencyList | undefined> => emergency.get(ID);

/**
 * Keeps the list, unless another window has kept another one meanwhile.
 * @param words as `cleanWords` accepted them, or empty
 * @param basedOn `updatedAt` of the list that was changed; 0 when there was none
 * @returns the other one when there is one; nothing was written then
 */
export const saveEmergencyList = (words: string, basedOn: number): Promise<EmergencyList | undefined> =>
  db.transaction('rw', emergency.rows, async () => {
    const here = await emergency.get(ID);
    if (here && here.updatedAt !== basedOn && here.words !== words) return here;
    const now = Date.now();
    await emergency.put(here ? change(here, { words }, now) : { ...create<EmergencyList>({ words }, now), id: ID });
    return undefined;
  });
