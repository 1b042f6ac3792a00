import type { Situation } from '../../../domain/guard-rails/plainly.ts';
import type { Line } from '../line.ts';

/** What may need saying: half a line that acknowledges, then the sentence, or two of them. */
export interface Plainly {
  acknowledge: Line;
  say: readonly [Line] | readonly [Line, Line];
}

export const plainly: Record<Situation, Plainly> = {
  evasion: {
    acknowledge: { en: 'I know this one isn’t easy.', fr: 'Je sais que ce n’est pas facile.' },
    say: [
      {
        en: 'I notice we’ve drifted from my question. May I ask again?',
        fr: 'Je remarque qu’on s’éloigne de ma question. J’y reviens, d’accord ?',
      },
    ],
  },
  remark: {
    acknowledge: {
      en: 'You may not have meant it that way.',
      fr: 'Ce n’était peut-être pas votre intention.',
      tu: 'Ce n’était peut-être pas ton intention.',
    },
    say: [{ en: 'That remark doesn’t sit well with me. Let’s leave it there.', fr: 'Cette remarque me gêne. Restons-en là.' }],
  },
  late: {
    acknowledge: {
      en: 'I know your days are full.',
      fr: 'Je sais que vos journées sont pleines.',
      tu: 'Je sais que tes journées sont pleines.',
    },
    say: [
      {
        en: 'We’re starting late again. I want us to have our time.',
        fr: 'On commence encore en retard. Je tiens à tout notre temps.',
      },
    ],
  },
  messages: {
    acknowledge: {
      en: 'I can see how much it matters to you.',
      fr: 'Je vois que ça vous tient à cœur.',
      tu: 'Je vois que ça te tient à cœur.',
    },
    say: [
      {
        en: 'I can’t answer at all hours. Let’s keep it for here.',
        fr: 'Je ne peux pas répondre à toute heure. Gardons ça pour ici.',
      },
    ],
  },
  recording: {
    acknowledge: { en: 'I understand wanting to keep a trace of this.', fr: 'Je comprends l’envie d’en garder une trace.' },
    say: [
      {
        en: 'I don’t want to be recorded unasked. Please stop it now.',
        fr: 'Je n’ai pas donné mon accord. Arrêtez l’enregistrement, s’il vous plaît.',
        tu: 'Je n’ai pas donné mon accord. Arrête l’enregistrement, s’il te plaît.',
      },
    ],
  },
  present: {
    acknowledge: { en: 'It isn’t always easy to be alone at home.', fr: 'Ce n’est pas toujours simple de s’isoler.' },
    say: [
      {
        en: 'Someone else is there. Could it be just the two of us?',
        fr: 'Il y a quelqu’un avec vous. On peut continuer à deux ?',
        tu: 'Il y a quelqu’un avec toi. On peut continuer à deux ?',
      },
    ],
  },
  fees: {
    acknowledge: { en: 'Money is never easy to talk about.', fr: 'Parler d’argent n’est jamais simple.' },
    say: [
      {
        en: 'The last fee hasn’t come in. When will you pay it?',
        fr: 'Le dernier règlement n’est pas arrivé. Quand le ferez-vous ?',
        tu: 'Le dernier règlement n’est pas arrivé. Quand le feras-tu ?',
      },
    ],
  },
  fit: {
    acknowledge: { en: 'You have put a lot into this.', fr: 'Vous y avez mis beaucoup.', tu: 'Tu y as mis beaucoup.' },
    say: [
      {
        en: 'I don’t think my way of working suits you any more.',
        fr: 'Ma façon de travailler ne vous convient plus, je crois.',
        tu: 'Ma façon de travailler ne te convient plus, je crois.',
      },
      {
        en: 'Better to say so than carry on. How do you see it?',
        fr: 'Mieux vaut le dire que continuer. Comment le voyez-vous ?',
        tu: 'Mieux vaut le dire que continuer. Comment le vois-tu ?',
      },
    ],
  },
};

/** A rule as it is said, by how it stands with somebody; `date` as it is spoken, `rule` in its short form. */
export const ruleLines = {
  agreed: {
    en: 'On {date} we agreed: {rule}. It matters to me.',
    fr: 'Le {date}, on s’était mis d’accord : {rule}. J’y tiens.',
    short: { en: 'We agreed on this. It matters to me.', fr: 'On s’était mis d’accord. J’y tiens.' },
  },
  told: {
    en: 'I said so on {date}: {rule}. It matters to me.',
    fr: 'Je l’ai dit le {date} : {rule}. J’y tiens.',
    short: { en: 'I have said this before. It matters to me.', fr: 'Je l’ai déjà dit. J’y tiens.' },
  },
  never: {
    en: 'I hadn’t said this clearly: {rule}.',
    fr: 'Je ne vous l’avais pas dit clairement : {rule}.',
    tu: 'Je ne te l’avais pas dit clairement : {rule}.',
    short: {
      en: 'I hadn’t said this clearly.',
      fr: 'Je ne vous l’avais pas dit clairement.',
      tu: 'Je ne te l’avais pas dit clairement.',
    },
  },
} satisfies Record<string, Line>;

/** Before a rule of the coach's own, which answers no situation of ours. */
export const acknowledgeRule: Line = { en: 'I’d like this to work well for us both.', fr: 'Je tiens à ce que ça se passe bien.' };

/** After any of them. */
export const takeFromThat: Line = {
  en: 'What do you take from that?',
  fr: 'Qu’est-ce que vous en retenez ?',
  tu: 'Qu’est-ce que tu en retiens ?',
};
