import { useLayoutEffect, useRef } from 'preact/hooks';
import type { Desk } from '../../../lib/state/desk.ts';
import { UNDO } from '../../../lib/state/notebook-undo.ts';
import { OfferLine } from '../../ui/OfferLine.tsx';

/** What was done last, with the way back; takes the focus from what went away under it. */
export function UndoLine({ desk }: { desk: Desk }) {
  const place = useRef<HTMLDivElement>(null);
  const offered = desk.offer.value;
  useLayoutEffect(() => {
    const undo = offered && place.current?.querySelector('button');
    if (undo && desk.takesFocus(UNDO)) undo.focus();
  }, [desk, offered]);
  return (
    <div ref={place} class="undo-line">
      <OfferLine desk={desk} otherwise={null} />
    </div>
  );
}
