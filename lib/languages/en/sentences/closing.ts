import type { Sentences } from '../../said.ts';

export const closing = {
  leftOpen: 'Let’s leave it open, then. It can come in its own time.',
  doubtAble: 'Sounds like a lot. Can you do it, with or without help?',
  doubtHelp: 'Who could help you with it, and when?',
  doubtOther: {
    say: 'I wonder about {idea}, instead or as well. What do you think?',
    short: 'I wonder about something else. What do you think?',
  },
  quietCheck: 'Are they willing? Are they able?',
  beforeOdds: 'The last few times, what happened?',
  odds: 'Say we’re in Vegas. What are the odds you do it?',
  oddsOutOfTen: 'Out of ten times, how many would you do it?',
  oddsAgain: 'And now, what are the odds?',
  whyThatGood: { say: '{Odds}: what makes it that good, not less?', short: 'What makes it that good, not less?' },
  toTenToOne: 'How could we get that up to ten to one?',
  eyesOpen: { say: 'All right, {odds} it is, eyes open.', short: 'All right, we keep it as it is, eyes open.' },
  ifThen: 'When exactly will you do it? “When …, I will …”',
  ifThenStuck: 'And if that happens, what will you do?',
  remember: 'What will you remember from today?',
  'anchor.1': 'Ten to one you won’t?',
  'anchor.2': 'Even money?',
  'anchor.3': 'Three to one you will?',
  'anchor.4': 'Ten to one you will?',
} satisfies Sentences;
