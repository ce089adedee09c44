import { describe, expect, it } from 'vitest';
import { median, quantile, ratio, type Times } from '../../../scripts/bench/race.ts';
import { raceTable } from '../../../scripts/bench/report.ts';
import { faultsOf, type Measured } from '../../../scripts/bench/verdict.ts';

const times = (annotator: number, wink: number): Times[] => [
  { name: 'annotator', turns: [[annotator]] },
  { name: 'wink-nlp', turns: [[wink]] },
];

const FINE: Measured = {
  times: times(18, 6),
  growth: [
    { characters: 10, each: 400 },
    { characters: 1000, each: 900 },
  ],
  hostile: [{ name: 'brackets', characters: 20, each: 100, ordinary: 400, shorter: 90 }],
};

describe('the verdict of the bench', () => {
  it('finds no fault where the annotator keeps pace and its cost is steady', () => {
    expect(faultsOf(FINE)).toEqual([]);
  });

  it.each<[string, Partial<Measured>, RegExp]>([
    ['too slow beside wink-nlp', { times: times(18.3, 6) }, /3\.05 times as long as wink-nlp/],
    [
      'dearer in long texts',
      {
        growth: [
          { characters: 10, each: 400 },
          { characters: 1000, each: 1001 },
        ],
      },
      /2\.5 times one of short/,
    ],
    [
      'dearer in a long hostile text',
      { hostile: [{ name: 'brackets', characters: 20, each: 900, ordinary: 400, shorter: 90 }] },
      /brackets costs 10\.0 times/,
    ],
    ['not measured', { times: [] }, /NaN/],
  ])('finds one that is %s', (_, measured, fault) => {
    expect(faultsOf({ ...FINE, ...measured })).toEqual([expect.stringMatching(fault)]);
  });
});

describe('the figures of the bench', () => {
  it('are taken from sorted times', () => {
    const times = [9, 2, 3, 1, 4];
    expect([median(times), quantile(times, 0.25), quantile(times, 1)]).toEqual([3, 2, 9]);
  });

  it('compare readers round by round, and not a slow moment of one with a fast of the other', () => {
    const [annotator, wink] = [
      { name: 'annotator', turns: [[2, 2, 9], [40], [6]] },
      { name: 'wink-nlp', turns: [[4, 4, 4], [80], [3]] },
    ] as const;
    expect(ratio(annotator, wink)).toBe(0.5);
  });

  it('count the least reading of a turn', () => {
    const [annotator, wink] = [
      { name: 'annotator', turns: [[9, 2, 9]] },
      { name: 'wink-nlp', turns: [[4, 9, 5]] },
    ] as const;
    expect(ratio(annotator, wink)).toBe(0.5);
  });

  it('stand in columns', () => {
    const table = raceTable(times(5, 10), [{ text: 'x'.repeat(1200), date: null }]);
    const [, title, head = '', first = ''] = table.split('\n');
    expect(title).toBe('1 articles, 1,200 characters, read 1 times');
    expect(head.indexOf('reads')).toBe(first.indexOf('names, times'));
    expect(table).toMatch(/wink-nlp +10\.00 +10\.00–10\.00 +0\.50/);
  });
});
