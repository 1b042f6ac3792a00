/** Several browsers that start at once beside each other's calls take their time; a person would only wait. */
const patienceMs = 25_000;

/** Asks again and again until the answer is neither false, undefined nor null; fails with `what` when it never is. */
export async function until<T>(what: string, ask: () => Promise<T> | T, within = patienceMs): Promise<NonNullable<T>> {
  const end = Date.now() + within;
  for (;;) {
    const answer = await ask();
    if (answer) return answer;
    if (Date.now() > end) throw new Error(`Not within ${within} ms: ${what}`);
    await new Promise((wake) => setTimeout(wake, 15));
  }
}
