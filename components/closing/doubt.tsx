import type { Homework } from '../../lib/domain/entry.ts';
import { apart } from '../../lib/messages/apart.ts';
import { sayClosing } from '../../lib/messages/closing/index.ts';
import { language } from '../../lib/messages/language.ts';
import { closing } from '../../lib/prompts/closing.ts';
import { fill, inVoice } from '../../lib/prompts/line.ts';
import { speak } from '../../lib/prompts/speak.ts';
import { takeAlso } from '../../lib/store/homework.ts';
import { written } from '../../lib/store/trouble.ts';
import { asksOdds } from '../diagnosis/practice.ts';
import { stepField } from '../step/place.ts';
import type { Step } from '../step/step.ts';
import { agree, finish } from './agree.ts';
import { type CloseContext, keep } from './context.ts';

/** Tactfully: can they do it, alone or with help; or something else, instead or as well. */
export const doubt = (context: CloseContext): Step => ({
  cues: [fill(closing.doubtAble, context.voice)],
  aside: [inVoice(closing.quietCheck, { language: language() }), helped(context.homework)].filter(Boolean).join(' '),
  choices: [
    { words: sayClosing().withHelp, act: () => context.desk.go('help') },
    { words: sayClosing().iWonder, act: () => context.desk.go('idea') },
    ...(asksOdds() ? [{ words: sayClosing().odds, act: () => context.desk.go('odds') }] : []),
    { words: sayClosing().agree, act: () => agree(context, () => finish(context)) },
  ],
});

const helped = ({ help }: Homework) => (help ? sayClosing().help(apart(help)) : '');

export const help = (context: CloseContext): Step => ({
  cues: [fill(closing.doubtHelp, context.voice)],
  field: {
    label: sayClosing().whoWhen,
    begin: context.homework.help ?? '',
    done: sayClosing().keep,
    keep: (words) =>
      keep(
        context,
        () => ({ help: words }),
        () => context.desk.back(),
      ),
    without: () => context.desk.back(),
  },
});

/** The coach's idea is written first, then said. */
export const idea = (context: CloseContext): Step => ({
  cues: [fill(closing.doubtOther, context.voice)],
  field: {
    label: sayClosing().yourIdea,
    done: sayClosing().sayIt,
    keep: async () => {
      context.desk.go('idea-said');
      return undefined;
    },
  },
});

export function ideaSaid(context: CloseContext): Step {
  const { desk, homework, voice, bare } = context;
  const place = desk.place.value;
  const words = (place && desk.drafts.value?.text(stepField({ ...place, step: 'idea' })))?.trim() ?? '';
  const instead = () =>
    keep(
      context,
      () => ({ words, proposedBy: 'coach' }),
      () => desk.go(asksOdds() ? 'odds' : 'doubt'),
    );
  const also = async () => {
    if (await written(() => takeAlso(homework, words))) desk.go('doubt');
  };
  return {
    cues: [speak(closing.doubtOther, voice, bare ? {} : { idea: words })],
    choices: [
      { words: sayClosing().instead, act: instead },
      { words: sayClosing().asWell, act: also },
      { words: sayClosing().neither, act: () => desk.go('doubt') },
    ],
  };
}
