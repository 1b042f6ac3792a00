import { useLayoutEffect, useRef } from 'preact/hooks';
import { addLayer, type Layer, listen } from '../../lib/state/keys/layers.ts';

/** What a component takes of the keys, as long as it is shown: in the same moment as the screen, so that a fast second key meets the new one. */
export function useLayer(layer: Layer): void {
  const now = useRef(layer);
  useLayoutEffect(() => {
    now.current = layer;
  });
  useLayoutEffect(() => {
    listen();
    return addLayer(() => now.current);
  }, []);
}
