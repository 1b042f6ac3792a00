const patienceMs = 10_000;

/**
 * Asks again and again until the answer is not empty. A page may go away or not be there yet while it is asked: what went wrong last
 * is told when the time is up.
 */
export async function until<Answer>(what: string, ask: () => Promise<Answer> | Answer): Promise<NonNullable<Answer>> {
  const end = Date.now() + patienceMs;
  let trouble: unknown;
  do {
    try {
      const answer = await ask();
      if (answer) return answer;
      trouble = undefined;
    } catch (error) {
      trouble = error;
    }
    await new Promise((wake) => setTimeout(wake, 25));
  } while (Date.now() < end);
  throw new Error(`Not within ${patienceMs} ms: ${what}`, { cause: trouble });
}
