import type { Reason, Verdict } from '../schemas/question.ts';
import type { Standing } from './standing.ts';

/** How a verdict is shown: a sign that never stands without its word. */
export interface VerdictFace {
  readonly sign: string;
  readonly word: string;
  /** When the verdict is given, as a sentence. */
  readonly when: string;
}

export const VERDICTS: Readonly<Record<Verdict, VerdictFace>> = {
  contradict: {
    sign: '✕',
    word: 'contradict',
    when: 'One denies or rules out what the other says, of the same thing at the same time.',
  },
  differ: {
    sign: '≠',
    word: 'differ',
    when: 'Figures, dates or accounts of the same thing that cannot both be exact, though none denies the other; also what is told at different times.',
  },
  'not-comparable': {
    sign: '∦',
    word: 'not comparable',
    when: 'The same words, but a different thing is measured.',
  },
  'agree-within-rounding': {
    sign: '≈',
    word: 'agree within rounding',
    when: 'Each figure lies in the range that the other’s digits and qualifier allow.',
  },
  agree: {
    sign: '=',
    word: 'agree',
    when: 'The same value, date or words; where editors sign, the same thing said.',
  },
  complement: {
    sign: '+',
    word: 'different parts',
    when: 'Different parts of one picture: another time, another leg of the same trip. Neither rules the other out.',
  },
};

/** What is said where there is no verdict to show. */
const WITHOUT: Readonly<Record<Exclude<Standing, Verdict>, string>> = {
  'no-verdict': 'no verdict',
  'only-here': 'only here',
};

/** A standing in words, a verdict with its sign: "✕ contradict", "no verdict". */
export function standingWords(standing: Standing): string {
  if (standing === 'no-verdict' || standing === 'only-here') return WITHOUT[standing];
  const { sign, word } = VERDICTS[standing];
  return `${sign} ${word}`;
}

/** What a question without a verdict says in its place. */
export const SIDE_BY_SIDE = `${standingWords('no-verdict')}: the readings stand side by side`;

/** Why figures or dates that look alike part, in words. */
export const REASONS: Readonly<Record<Reason, string>> = {
  period: 'they are about different times',
  measure: 'they measure different things',
  scope: 'they count or cover different things',
  authority: 'they have it from different offices or speakers',
  currency: 'they are in different currencies',
  rounding: 'one rounds more than the other',
  'as-of': 'they were told at different times',
  'target-or-result': 'one is a target, the other a result',
  denial: 'one denies the other',
  arithmetic: 'worked out from their own figures, they do not fit',
};
