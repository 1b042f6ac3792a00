import type { Refusal } from '../../lib/domain/text.ts';
import { say } from '../../lib/messages/language.ts';

/** Why a text cannot be kept. @param empty what is said when there is none */
export const sayRefusal = (why: Refusal, empty: string): string => (why.refused === 'empty' ? empty : say().tooLong(why.length, why.limit));
