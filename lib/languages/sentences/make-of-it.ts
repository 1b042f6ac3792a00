import { type Line, line } from './line.ts';

/** Asked before what can be made of it is chosen; which adaptations are offered comes with the reason. */
export const makeOfIt: Line = line('adaptations.makeOfIt');
