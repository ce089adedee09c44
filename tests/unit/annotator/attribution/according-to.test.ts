import { describe, expect, it } from 'vitest';
import { attributions } from '../support.ts';

describe('according to', () => {
  it.each([
    ['The ships will leave, according to Mill.', 'Ada Mill', 'The ships will leave'],
    [
      'According to the Grain Board, exports rose by 5 percent.',
      'Grain Board',
      'exports rose by 5 percent',
    ],
    [
      'Exports rose by 5 percent, according to the Grain Board.',
      'Grain Board',
      'Exports rose by 5 percent',
    ],
    [
      'Exports rose by 5 percent according to Grain Board data.',
      'Grain Board',
      'Exports rose by 5 percent',
    ],
    [
      'According to Olga Holm, a farmer from Lund, the ships will leave.',
      'Olga Holm',
      'the ships will leave',
    ],
    [
      'In the first two weeks, according to the Grain Board, exports rose by 5 percent a day.',
      'Grain Board',
      'In the first two weeks, according to the Grain Board, exports rose by 5 percent a day',
    ],
    [
      'Exports fell in Lund; they rose in Varby, according to Mill.',
      'Ada Mill',
      'they rose in Varby',
    ],
    [
      'LUND, May 4 (Wire) -- Exports rose by 5 percent, according to Mill.',
      'Ada Mill',
      'Exports rose by 5 percent',
    ],
    ['According to data of the Grain Board, exports rose.', 'Grain Board', 'exports rose'],
    ['The ships will leave, as per the Grain Board.', 'Grain Board', 'The ships will leave'],
    [
      'As reported by the Grain Board, exports rose last year.',
      'Grain Board',
      'exports rose last year',
    ],
    ['The ships left 40 times, by the count of Mill.', 'Ada Mill', 'The ships left 40 times'],
    [
      'Ships left, and according to Mill the trains will follow.',
      'Ada Mill',
      'the trains will follow',
    ],
    ['Ships left, but according to Mill, trains will stay.', 'Ada Mill', 'trains will stay'],
    [
      'Nothing is lost: the ships will leave, according to Mill.',
      'Ada Mill',
      'the ships will leave',
    ],
  ])('%s', (text, speaker, words) => {
    expect(attributions(text)).toMatchObject([{ speaker, quote: words, form: 'reported' }]);
  });

  it.each([
    'All went according to plan in Lund on Monday.',
    'They are paid according to the rules in Lund.',
    'They were judged according to their merits in Lund.',
    'It was done according to law in Lund.',
    'They were sorted accordingly in Lund on Monday.',
    'They act according to the situation in Lund.',
    'They were paid as per the contract in Lund.',
    'The ships will leave if the wind is right.',
    'Ships are built according to the old model of the guilds of Lund.',
  ])('nothing in: %s', (text) => {
    expect(attributions(text)).toEqual([]);
  });
});
