import { useEffect, useRef } from 'preact/hooks';

/** How long it has to be held, in milliseconds: longer than any click, and than a hand that slipped. */
const HOLD = 500;

interface Props {
  words: string;
  onHeld(): void;
}

/** A button that a click does nothing to: it has to be held, with the pointer or with Space or Enter. */
export function HoldButton({ words, onHeld }: Props) {
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const stop = () => clearTimeout(timer.current);
  const start = (held: () => void) => {
    stop();
    timer.current = setTimeout(held, HOLD);
  };
  useEffect(() => stop, []);
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
        if (event.repeat) return;
        start(() => {
          ignoreWhileHeld();
          onHeld();
        });
      }}
      onKeyUp={stop}
      onBlur={stop}
    >
      {words}
    </button>
  );
}

/** The finger is still on the key: its repetitions must not write, or log, in whatever has the focus next. */
function ignoreWhileHeld(): void {
  const ignore = (event: KeyboardEvent) => {
    if (!event.repeat) return;
    event.preventDefault();
    event.stopImmediatePropagation();
  };
  addEventListener('keydown', ignore, true);
  addEventListener('keyup', () => removeEventListener('keydown', ignore, true), { once: true, capture: true });
}
