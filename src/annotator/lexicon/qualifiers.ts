import type { Qualifier } from '../../schemas/quantity.ts';

/** Phrases right before a number that say how it bounds the value. */
export const QUALIFIERS: readonly (readonly [Qualifier, readonly string[]])[] = [
  [
    'about',
    [
      'about',
      'an estimated',
      'approximately',
      'around',
      'circa',
      'estimated',
      'roughly',
      'some',
      '~',
      '≈',
    ],
  ],
  ['at-least', ['a minimum of', 'at least', 'no fewer than', 'no less than', 'not less than']],
  ['less-than', ['<', 'below', 'fell short of', 'fewer than', 'less than', 'lower than', 'under']],
  [
    'more-than',
    [
      'above',
      'beyond',
      'exceed',
      'exceeded',
      'exceeding',
      'exceeds',
      'greater than',
      'higher than',
      'in excess of',
      'more than',
      'over',
      'surpass',
      'surpassed',
      'surpasses',
      'surpassing',
      'topped',
      'topping',
      'upwards of',
      '>',
    ],
  ],
  [
    'nearly',
    [
      'almost',
      'approached',
      'approaching',
      'close to',
      'just under',
      'neared',
      'nearing',
      'nearly',
      'not quite',
      'virtually',
    ],
  ],
  [
    'up-to',
    [
      'a maximum of',
      'as many as',
      'as much as',
      'at most',
      'did not exceed',
      'does not exceed',
      'no more than',
      'not exceed',
      'not exceeding',
      'not more than',
      'up to',
    ],
  ],
];

/** Phrases right behind a number that bound it. */
export const TRAILING_QUALIFIERS: readonly (readonly [Qualifier, readonly string[]])[] = [
  ['about', ['or so']],
  ['at-least', ['or more', '+', '- plus']],
  ['up-to', ['or fewer', 'or less']],
];
