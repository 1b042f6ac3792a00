import type { Language } from '../../domain/language.ts';

/** The emotions of the deck as they stand in a sentence: French puts an article before them. By their ids. */
export const feelings: Readonly<Record<string, Record<Language, string>>> = {
  calm: { en: 'calm', fr: 'le calme' },
  joy: { en: 'joy', fr: 'la joie' },
  hope: { en: 'hope', fr: 'l’espoir' },
  tenderness: { en: 'tenderness', fr: 'la tendresse' },
  trust: { en: 'trust', fr: 'la confiance' },
  pride: { en: 'pride', fr: 'la fierté' },
  relief: { en: 'relief', fr: 'le soulagement' },
  curiosity: { en: 'curiosity', fr: 'la curiosité' },
  longing: { en: 'longing', fr: 'le manque' },
  sadness: { en: 'sadness', fr: 'la tristesse' },
  loneliness: { en: 'loneliness', fr: 'la solitude' },
  fear: { en: 'fear', fr: 'la peur' },
  anger: { en: 'anger', fr: 'la colère' },
  shame: { en: 'shame', fr: 'la honte' },
  doubt: { en: 'doubt', fr: 'le doute' },
  weariness: { en: 'weariness', fr: 'la lassitude' },
};
