import type { Sentences } from '../../said.ts';

export const rules = {
  time: 'we start and end on time',
  messages: 'messages on weekdays, in the daytime',
  fees: 'fees are paid before the session',
  recording: 'no recording unless we both agree',
  room: 'nobody else in the room',
  respect: 'we speak to each other with respect',
  cancel: 'we cancel at least a day ahead',
} satisfies Sentences;
