import 'fake-indexeddb/auto';
import { beforeEach } from 'vitest';
import { db } from '../../../lib/store/db.ts';

/** Every test begins with an empty database of its own. */
export function freshDatabase(): void {
  beforeEach(async () => {
    await db.delete();
    await db.open();
  });
}
