/**
 * The way to the other page before there is a call: one event stream in, one POST a message out.
 * @param {string} role
 * @param {{ here(): unknown, gone(): unknown, words(words: any): unknown }} hears
 */
export function openSignalling(role, hears) {
  const events = new EventSource(`/signal/${role}`);
  events.addEventListener('here', () => hears.here());
  events.addEventListener('gone', () => hears.gone());
  events.addEventListener('words', (event) => hears.words(JSON.parse(event.data)));
  return {
    /** @param {unknown} words */
    say: (words) => fetch(`/signal/${role}`, { method: 'POST', body: JSON.stringify(words) }),
    close: () => events.close(),
  };
}
