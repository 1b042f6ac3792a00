/** `npm run soak` presses five times as often. */
const often = Number(process.env.APARTE_PRESSES ?? 1);

/** The names of so many attempts at the same thing. */
export const presses = (count: number): string[] => Array.from({ length: count * often }, (_, index) => `press ${index + 1}`);
