import { say } from '../../lib/messages/language.ts';
import { preferences } from './preferences.ts';

/** What the coach calls homework, in labels only: a sentence to say has no noun for it. */
export type HomeworkWord = keyof ReturnType<typeof say>['homework'];

export const homeworkWord = (): HomeworkWord => preferences.value.homeworkWord ?? 'homework';
export const homeworkLabel = (): string => say().homework[homeworkWord()];
