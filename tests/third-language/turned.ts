/** Words as the made-up language has them: those of English, each text between brackets. */
export function turned<T>(words: T): T {
  if (typeof words === 'string') return `⟨${words}⟩` as T;
  if (typeof words === 'function') return ((...given: unknown[]) => turned(words(...given))) as T;
  if (typeof words !== 'object' || words === null || words instanceof RegExp) return words;
  if (Array.isArray(words)) return words.map(turned) as T;
  return Object.fromEntries(Object.entries(words).map(([name, word]) => [name, turned(word)])) as T;
}
