import { expect, test } from 'vitest';
import { layTally } from '../../../src/charts/tally.ts';

test('marks stand in a line, those that stand out first', () => {
  expect(layTally(5, 2)).toEqual({
    width: 22.5,
    height: 16,
    marked: 'M0 8H9',
    others: 'M9 8H22.5',
  });
});

test('where all or none stand out, one path is empty', () => {
  expect(layTally(3, 0)).toMatchObject({ marked: '', others: 'M0 8H13.5' });
  expect(layTally(3, 3)).toMatchObject({ marked: 'M0 8H13.5', others: '' });
});

test('a full line is followed by another', () => {
  expect(layTally(50, 25)).toEqual({
    width: 108,
    height: 48,
    marked: 'M0 8H108M0 24H4.5',
    others: 'M4.5 24H108M0 40H9',
  });
});
