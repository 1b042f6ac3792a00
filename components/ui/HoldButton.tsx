import { useEffect, useRef } from 'preact/hooks';
import { listen } from '../../lib/state/keys/layers.ts';

/** How long it has to be held, in milliseconds: longer than any click, and than a hand that slipped. */
const HOLD = 500;

interface Props {
  words: string;
  onHeld(): void;
}

/**
 * A button that a click does nothing to: it has to be held, with the pointer or with Space or Enter. Who works it with other means (a
 * voice, a switch, a screen reader) has made sure in their own way: their click is enough.
 */
export function HoldButton({ words, onHeld }: Props) {
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const stop = () => clearTimeout(timer.current);
  /** A key is down on it, or has just come up: Firefox makes a click of Space even then. */
  const byKey = useRef(false);
  const start = (held: () => void) => {
    stop();
    timer.current = setTimeout(held, HOLD);
  };
  useEffect(() => {
    listen(); // the finger is still on the key afterwards, and a held key counts once
    return stop;
  }, []);
  return (
    <button
      type="button"
      class="hold"
      onPointerDown={(event) => {
        if (event.button === 0) start(onHeld);
      }}
      onPointerUp={stop}
      onPointerLeave={stop}
      onPointerCancel={stop}
      onContextMenu={(event) => event.preventDefault()} // a long touch asks for it
      onKeyDown={(event) => {
        if (event.key !== ' ' && event.key !== 'Enter') return;
        event.preventDefault();
        byKey.current = true;
        start(onHeld);
      }}
      onKeyUp={() => {
        stop();
        byKey.current = true;
        setTimeout(() => {
          byKey.current = false;
        });
      }}
      onClick={(event) => {
        if (event.isTrusted && event.detail === 0 && !byKey.current) onHeld();
      }}
      onBlur={() => {
        stop();
        byKey.current = false;
      }}
    >
      {words}
    </button>
  );
}
