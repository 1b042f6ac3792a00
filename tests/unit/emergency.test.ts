import './support/database.ts';
import { expect, test } from 'vitest';
import { choose, currentClient } from '../../lib/store/clients.ts';
import { emergencyList, saveEmergencyList } from '../../lib/store/emergency.ts';
import { freshDatabase } from './support/database.ts';

freshDatabase();

test('the list is kept, changed and emptied, beside the other facts', async () => {
  expect(await emergencyList()).toBeUndefined();
  await choose({ name: 'Marie' });
  await saveEmergencyList('112\nClaire', 0);
  const first = await emergencyList();
  expect(first?.words).toBe('112\nClaire');
  await saveEmergencyList('', first?.updatedAt ?? 0);
  expect(await emergencyList()).toMatchObject({ words: '', createdAt: first?.createdAt });
  expect((await currentClient())?.name).toBe('Marie');
});

test('what another window kept meanwhile is not written over: it is given back', async () => {
  await saveEmergencyList('112', 0);
  expect(await saveEmergencyList('15', 0)).toMatchObject({ words: '112' });
  expect((await emergencyList())?.words).toBe('112');
  expect(await saveEmergencyList('112', 0)).toBeUndefined(); // both windows agree
  expect(await saveEmergencyList('15', (await emergencyList())?.updatedAt ?? 0)).toBeUndefined();
  expect((await emergencyList())?.words).toBe('15');
});
