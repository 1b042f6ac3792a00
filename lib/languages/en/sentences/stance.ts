import type { Sentences } from '../../said.ts';

export const stance = {
  challenge: { say: 'That’s {row} in a row. What does that tell us?', short: 'It wasn’t done. What does that tell us?' },
  'support.gist': 'What would help this time?',
  'support.say': 'Thanks for telling me. What would help this time?',
  'challenge.say.1': 'Thanks for being straight with me.',
  'firm-1.gist': 'Is this a wise use of your money and our time?',
  'firm-1.say.1': 'I can see it isn’t simple.',
  'firm-1.say.2': 'I’m not sure continuing is a wise use of your money,',
  'firm-1.say.3': 'your time, or mine. What do you think?',
  'firm-2.gist': 'This has to get done, or we stop.',
  'firm-2.say.1': 'This is hard to hear, I know.',
  'firm-2.say.2': 'For your sake and mine, this has to get done.',
  'firm-2.say.3': 'If it doesn’t, we’ll stop our sessions.',
  conditionCue: { say: 'Done by {date}, then. Can you agree to that?', short: 'By when, then? Can you agree to that?' },
  'care.1': 'Let’s leave that aside. How are you, really?',
  'care.2': 'Are you safe, right now?',
  'care.3': 'Thanks for telling me. You deserve more help than mine alone.',
  'care.4': 'Shall we look together for someone to talk to, today?',
  'care.5': 'If you’re in danger, call for help now. I’m staying here.',
} satisfies Sentences;
