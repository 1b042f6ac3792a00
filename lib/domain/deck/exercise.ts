/** What is done with a card (method.md §6): step into it, the story behind it, where its emotion has been met. */
export const exercises = ['step-in', 'story', 'met'] as const;
export type Exercise = (typeof exercises)[number];

/** What a note keeps of the card it is about. */
export interface AboutCard {
  /** Id of the card. */
  card?: string;
  exercise?: Exercise;
}

/** What is kept about somebody and the cards. */
export interface ClientCards {
  /** Ids of cards never shown to them. */
  hidden?: string[];
  /** Safety tags whose cards are never shown to them. */
  hiddenTags?: string[];
  /** Ids of cards laid aside for next time. */
  aside?: string[];
}
