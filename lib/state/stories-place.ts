import { type Desk, PRESENCE } from './desk.ts';

// Where in the presence drawer the coach is, beside the five lines: kept in its draft, so that it is there again after a crash.

const STORIES = 'stories';
const STORY = 'story:';

const text = (desk: Desk) => (desk.isOpen(PRESENCE) ? desk.drafts.value?.text(PRESENCE) : undefined) ?? '';

/** Whether the drawer shows the coach's stories. */
export const inStories = (desk: Desk): boolean => text(desk) === STORIES || text(desk).startsWith(STORY);
/** Id of the story that is open to be read from. */
export const openStory = (desk: Desk): string | undefined => (text(desk).startsWith(STORY) ? text(desk).slice(STORY.length) : undefined);
/** To the list, or to one of them. */
export const goToStories = (desk: Desk, id?: string): void => desk.open(PRESENCE, id === undefined ? STORIES : STORY + id);
/** One step back: from a story to the list, from the list to the five lines. */
export const backFromStories = (desk: Desk): void => (openStory(desk) === undefined ? desk.open(PRESENCE, '') : goToStories(desk));
