import type { Sentences } from '../../said.ts';

export const feelings = {
  calm: 'calm',
  joy: 'joy',
  hope: 'hope',
  tenderness: 'tenderness',
  trust: 'trust',
  pride: 'pride',
  relief: 'relief',
  curiosity: 'curiosity',
  longing: 'longing',
  sadness: 'sadness',
  loneliness: 'loneliness',
  fear: 'fear',
  anger: 'anger',
  shame: 'shame',
  doubt: 'doubt',
  weariness: 'weariness',
} satisfies Sentences;
