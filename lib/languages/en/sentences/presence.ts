import type { Sentences } from '../../said.ts';

export const presence = {
  validate: 'That sounds hard. It makes sense that you feel this way.',
  reflect: 'Let me say it back. Tell me if I have it right.',
  time: 'Take your time. I’m here.',
  irritation: 'Thank you for saying so. What is it that annoys you?',
  safety: 'Are you safe, right now?',
} satisfies Sentences;
