import type { Refusal } from '../domain/text.ts';
import { say } from './language.ts';

/** Why a text cannot be kept. @param empty what is said when there is none */
export const sayRefusal = (why: Refusal, empty: string): string => (why.refused === 'empty' ? empty : say().tooLong(why.length, why.limit));
