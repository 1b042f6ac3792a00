import { sayAround } from '../languages/around.ts';
import { preferences } from './preferences.ts';

/** What the coach calls homework, in labels only: a sentence to say has no noun for it. */
export type HomeworkWord = keyof ReturnType<typeof sayAround>['homework'];

export const homeworkWord = (): HomeworkWord => preferences.value.homeworkWord ?? 'homework';
export const homeworkLabel = (): string => sayAround().homework[homeworkWord()];
