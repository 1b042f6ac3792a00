import { page } from 'vitest/browser';

// Where things are in the panel, by the names that a screen reader gives.

export const field = () => page.getByRole('textbox', { name: 'In their own words' });
export const cue = () => page.getByRole('heading', { level: 1 });
export const inFoot = (nth: number) => page.getByRole('contentinfo').getByRole('navigation').getByRole('button').nth(nth);
