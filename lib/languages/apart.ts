/** A name or words inside a sentence, so that a right-to-left one does not turn the sentence around (UAX 9: first-strong isolate). */
export const apart = (text: string): string => `\u2068${text}\u2069`;
