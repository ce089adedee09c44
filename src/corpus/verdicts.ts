import type { Question, Reason, Verdict } from '../schemas/question.ts';
import type { Outcome } from './outcome.ts';

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
    when: 'The ranges that the figures’ digits and qualifiers allow have values in common; a range open to one side counts only close to its bound.',
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

/** Whether a word for how something stands is a verdict. */
export function isVerdict(term: string): term is Verdict {
  return term in VERDICTS;
}

/** What is said where there is no verdict to show. */
const WITHOUT: Readonly<Record<Exclude<Outcome, Verdict>, string>> = {
  'no-verdict': 'no verdict',
  'only-here': 'only here',
};

/** An outcome in words, a verdict with its sign: "✕ contradict", "no verdict". */
export function outcomeWords(outcome: Outcome): string {
  if (outcome === 'no-verdict' || outcome === 'only-here') return WITHOUT[outcome];
  const { sign, word } = VERDICTS[outcome];
  return `${sign} ${word}`;
}

/** What a question without a verdict says in its place. */
export const SIDE_BY_SIDE = `${outcomeWords('no-verdict')}: the readings stand side by side`;

/** Why figures or dates that look alike part, in words that are true whoever gives the reason. */
const REASONS: Readonly<Record<Reason, string>> = {
  period: 'they are not all about the same time',
  measure: 'they do not measure the same thing',
  scope: 'they need not count or cover the same',
  authority: 'they have it from different offices or speakers',
  currency: 'they are in different currencies',
  rounding: 'their digits and words leave room for the same values',
  'as-of': 'they were told at different times',
  'target-or-result': 'one is a target or forecast, the other a result',
  denial: 'one denies or rules out what the other says',
  arithmetic: 'what follows from the sources’ own figures does not fit',
};

/** What a rule knows more closely, by its name, the reason it gives and, where it matters, the verdict. */
const BY_RULE: Readonly<Record<string, string>> = {
  'same-target period differ': 'they name different times for a target of that size',
  'same-target period complement': 'not all of them name a time for the target',
  'same-target-early period': 'to have passed the target ahead of time does not fit the time named',
  'same-target-reached period': 'they give different times for reaching a target of that size',
  'same-event period differ': 'they date the same event differently',
  'same-event period complement': 'the times do not all fit into each other',
  'event-counted scope': 'not all of them count what was done',
  'other-part-of-event scope': 'one names what another does not',
  'event-places scope': 'one names a country that another does not',
  'last-of-its-kind scope':
    'as they are worded they do not fit; they may not count the same meetings',
  'last-of-its-kind as-of': 'the later one is told as a plan alone',
  'last-of-its-kind denial': 'one tells of a later one than the other calls the last',
  'told-as-of as-of': 'one was told while it could still change',
  'reported-on as-of': 'no time was found that they all are about',
  'other-scope scope': 'their words reach differently wide',
  'other-unit measure': 'they are counted in different units',
};

/** Why figures or dates part, in words; null where nobody gives a reason. */
export function reasonWords({
  reason,
  rule,
  verdict,
}: Pick<Question, 'reason' | 'rule' | 'verdict'>): string | null {
  if (reason === null) return null;
  const name = `${rule ?? ''} ${reason}`;
  return BY_RULE[`${name} ${verdict ?? ''}`] ?? BY_RULE[name] ?? REASONS[reason];
}
