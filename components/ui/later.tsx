import { computed, type ReadonlySignal, signal } from '@preact/signals';
import type { FunctionComponent } from 'preact';

/** A module of components that no page needs when it opens. */
export interface Later<M> {
  /** Loads it before it is asked for: from then on its components appear at once, and no letter typed after a click is lost. */
  load(): Promise<unknown>;
  /** Whether its components appear at once. */
  ready: ReadonlySignal<boolean>;
  /** One of its components; until the module is there, nothing stands in its place. */
  part<P extends object>(choose: (module: M) => FunctionComponent<P>): FunctionComponent<P>;
}

/** @param bring imports the module: all of one moment of the call, so that it comes in one piece */
export function later<M>(bring: () => Promise<M>): Later<M> {
  const loaded = signal<M | undefined>();
  let asked: Promise<unknown> | undefined;
  const load = () => {
    asked ??= bring().then((module) => {
      loaded.value = module;
    });
    return asked;
  };
  return {
    load,
    ready: computed(() => loaded.value !== undefined),
    part: (choose) => (props) => {
      void load();
      if (!loaded.value) return null;
      const Component = choose(loaded.value);
      return <Component {...props} />;
    },
  };
}
