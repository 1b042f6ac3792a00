import type { FunctionComponent } from 'preact';
import { Close } from '../closing/Close.tsx';
import { Recap } from '../closing/Recap.tsx';
import type { Desk } from '../desk.ts';
import { Cards, Plainly } from '../moments.ts';
import { Opening } from '../opening/Opening.tsx';
import type { Flow, Place } from './place.ts';

export interface MomentProps {
  desk: Desk;
  place: Place;
  /** Only what may be seen by the client: the cue, in words that say nothing of them. */
  bare?: boolean;
}

const flows: Record<Flow, FunctionComponent<MomentProps>> = {
  opening: Opening,
  close: Close,
  recap: Recap,
  cards: Cards,
  plainly: Plainly,
};

/** The moment of the call the coach is in. */
export function Moment(props: MomentProps) {
  const Flow = flows[props.place.flow];
  return <Flow {...props} />;
}
