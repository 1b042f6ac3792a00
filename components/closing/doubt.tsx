import { agree, finish } from '../../lib/actions/agree.ts';
import { type CloseContext, keep } from '../../lib/actions/close.ts';
import type { Homework } from '../../lib/domain/entry.ts';
import { sayClosing } from '../../lib/languages/closing.ts';
import { language } from '../../lib/languages/language.ts';
import { apart } from '../../lib/languages/said.ts';
import { closing } from '../../lib/languages/sentences/closing.ts';
import { fill, inVoice } from '../../lib/languages/sentences/line.ts';
import { speak } from '../../lib/languages/sentences/speak.ts';
import { stepField } from '../../lib/state/place.ts';
import { asksOdds } from '../../lib/state/practice.ts';
import { takeAlso } from '../../lib/store/homework.ts';
import { written } from '../../lib/store/trouble.ts';
import type { Step } from '../step/step.ts';

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
