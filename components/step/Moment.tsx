import type { FunctionComponent } from 'preact';
import type { Desk } from '../../lib/state/desk.ts';
import type { Flow, Place } from '../../lib/state/place.ts';
import { Close } from '../closing/Close.tsx';
import { Recap } from '../closing/Recap.tsx';
import { Cards, Plainly } from '../moments.ts';
import { Opening } from '../opening/Opening.tsx';

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
