import type { Client } from '../../domain/client.ts';
import { language } from '../language.ts';
import type { Voice } from './line.ts';

/** How a client is spoken to; in the coach's language where nothing else is known. */
export const voiceOf = (client: Client | undefined): Voice => ({ language: client?.language ?? language(), informal: client?.informal });
