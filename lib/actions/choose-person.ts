import type { Client } from '../domain/client.ts';
import type { Who } from '../store/clients.ts';

/** Whom the coach picked: somebody known, or a new name or code. */
export type Picked = { client: Client } | { name: string };

export const whoIs = (picked: Picked): Who => ('client' in picked ? { id: picked.client.id } : picked);
