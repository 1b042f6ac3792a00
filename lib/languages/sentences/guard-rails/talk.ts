import { type Line, line } from '../line.ts';

/** To talk about it: that the calls cost a lot, and that something is to change. Each opens by acknowledging. */
export const talk: readonly Line[] = [line('talk.1'), line('talk.2'), line('talk.3')];

/** After a first call, to decline. */
export const decline: readonly Line[] = [line('talk.decline.1'), line('talk.decline.2')];

/** Then, when the coach has somebody to name. */
export const referOn: Line = line('talk.referOn');
