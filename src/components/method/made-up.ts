import type { Verdict } from '../../schemas/question.ts';

/** An example that no source gives. */
export interface MadeUp {
  readonly question: string;
  /** Letters of sources with their words. */
  readonly words: readonly (readonly [letter: string, words: string])[];
  readonly why: string;
}

/** Examples for verdicts that no question here has; a page marks them as made up. */
export const MADE_UP: Readonly<Record<Verdict, MadeUp>> = {
  contradict: {
    question: 'How many ships did the yard deliver in 2021?',
    words: [
      ['X', 'at least 15 ships left the yard in 2021'],
      ['Y', 'the yard delivered 12 ships in 2021'],
    ],
    why: 'X allows 15 and more, Y says exactly 12: they rule each other out.',
  },
  differ: {
    question: 'How many people signed the petition?',
    words: [
      ['X', '4,000 people have signed so far'],
      ['Y', '5,200 people signed'],
    ],
    why: 'No value fits both, but X tells its figure as of a day, to which more came.',
  },
  'not-comparable': {
    question: 'How large was the harvest in 2020?',
    words: [
      ['X', 'the harvest of 2020 came to 3 million tonnes'],
      ['Y', 'the harvest of 2020 was worth $600 million'],
    ],
    why: 'X counts tonnes, Y counts money.',
  },
  'agree-within-rounding': {
    question: 'How long is the bridge?',
    words: [
      ['X', 'the bridge is about 2 kilometres long'],
      ['Y', 'the bridge is 1.98 kilometres long'],
    ],
    why: '“about 2” allows 1.98.',
  },
  agree: {
    question: 'When did the president visit Lund?',
    words: [
      ['X', 'the president visited Lund in May 2019'],
      ['Y', 'on 4 May 2019 the president came to Lund'],
    ],
    why: 'The times fit into each other, one given more closely than the other.',
  },
  complement: {
    question: 'How much grain was sold at different times?',
    words: [
      ['X', '2 million tonnes were sold in 2018'],
      ['Y', '3 million tonnes were sold in 2019'],
    ],
    why: 'Each tells of another time.',
  },
};
