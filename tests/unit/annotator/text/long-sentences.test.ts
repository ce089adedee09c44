import { describe, expect, it } from 'vitest';
import { runsWithin } from '../../../../src/annotator/attribution/quotes.ts';
import { sentences } from '../support.ts';

describe('a sentence without an end', () => {
  it('is cut, and no word of it is lost', () => {
    const text = 'grain '.repeat(450).trim();
    const cut = sentences(text);
    expect(cut.length).toBeGreaterThan(1);
    expect(cut.join(' ')).toBe(text);
  });

  it('is left whole where it is only as long as prose can be', () => {
    expect(sentences(`${'grain '.repeat(150)}is sold.`)).toHaveLength(1);
  });
});

describe('the quoted runs within some tokens', () => {
  const runs = [
    { from: 2, to: 5 },
    { from: 7, to: 9 },
    { from: 12, to: 20 },
  ];

  it.each([
    [0, 2, []],
    [5, 7, []],
    [20, 30, []],
    [0, 4, [[2, 4]]],
    [
      4,
      8,
      [
        [4, 5],
        [7, 8],
      ],
    ],
    [
      8,
      14,
      [
        [8, 9],
        [12, 14],
      ],
    ],
    [14, 16, [[14, 16]]],
    [
      0,
      30,
      [
        [2, 5],
        [7, 9],
        [12, 20],
      ],
    ],
  ])('[%i, %i)', (from, to, found) => {
    expect(runsWithin(runs, from, to).map((run) => [run.from, run.to])).toEqual(found);
  });
});
