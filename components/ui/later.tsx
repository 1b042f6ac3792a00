import { signal } from '@preact/signals';
import type { FunctionComponent } from 'preact';

/**
 * A component that is not needed when a page opens: loaded when it is first shown, and nothing in its place until then.
 * @param load gives it, usually from a module that holds all of one moment of the call, so that they come in one piece
 */
export function later<P extends object>(load: () => Promise<FunctionComponent<P>>): FunctionComponent<P> {
  const loaded = signal<FunctionComponent<P> | undefined>();
  let asked = false;
  return (props) => {
    if (!asked) {
      asked = true;
      void load().then((component) => {
        loaded.value = component;
      });
    }
    const Component = loaded.value;
    return Component ? <Component {...props} /> : null;
  };
}
