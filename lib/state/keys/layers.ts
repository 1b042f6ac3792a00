import type { Act, Digits } from '../../domain/keys/meaning.ts';

/** From below to above: of several that would take a key, the highest does; of two of one level the one that appeared last. */
const levels = ['page', 'cards', 'step', 'cue', 'drawer', 'field'] as const;

/** What a part of the page takes of the keys. */
export interface Layer {
  level: (typeof levels)[number];
  /** Takes them only while the focus is in there. */
  within?(): Element | null;
  /** What digits choose now. `screen`: which one; a digit that waits is forgotten when it is another one by then. */
  digits?(): (Digits & { screen: string; choose(number: number): unknown }) | undefined;
  /** Returns false when there is nothing to be done: a layer below may, or the browser. */
  acts?: Partial<Record<Act, () => unknown>>;
  /** The field that takes what is typed outside of it. */
  field?(): HTMLTextAreaElement | HTMLInputElement | undefined;
}

const layers: (() => Layer)[] = [];

/** Begins to listen, once for the page. Loaded when something is shown that takes keys: the field takes letters without it, and comes first. */
export const listen = (): unknown => import('./listen.ts');

/** @param layer as it is at that moment @returns how to take it away */
export function addLayer(layer: () => Layer): () => void {
  layers.push(layer);
  return () => void layers.splice(layers.indexOf(layer), 1);
}

/** What digits choose in the highest of them that says so, and the field that takes letters. */
export const digitsIn = (found: readonly Layer[]) => found.map((layer) => layer.digits?.()).find(Boolean);
export const fieldIn = (found: readonly Layer[]) => found.map((layer) => layer.field?.()).find(Boolean);

/** Those that take keys pressed there, the highest first. */
export function layersAt(target: EventTarget | null): Layer[] {
  return layers
    .map((layer) => layer())
    .filter(({ within }) => !within || (target instanceof Node && within()?.contains(target)))
    .reverse()
    .sort((a, b) => levels.indexOf(b.level) - levels.indexOf(a.level));
}
