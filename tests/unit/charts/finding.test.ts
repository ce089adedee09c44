import { expect, test } from 'vitest';
import { figuresOf, gapOf } from '../../../src/charts/figures.ts';
import { finding } from '../../../src/charts/finding.ts';
import type { Position, Verdict } from '../../../src/schemas/question.ts';
import { samplePair, samplePosition, sampleQuestion } from '../sample.ts';

type Range = [number | null, number | null];

function ask(verdict: Verdict | null, ranges: readonly Range[], set: Partial<Position> = {}) {
  const positions = ranges.map(([low, high], at) =>
    samplePosition(`c${at}`, `s${at}`, {
      value: low ?? high,
      interval: [low, high],
      unit: 'USD',
      ...set,
    }),
  );
  const pairs = positions.flatMap((a, at) =>
    positions.slice(at + 1).map((b) => samplePair(a.source, b.source, { verdict })),
  );
  return sampleQuestion('q', positions, { kind: 'figure', verdict, pairs });
}

const DISPUTE: Range[] = [
  [200e9, null],
  [189.988e9, 190.2178e9],
];

test('how far two sources are apart is never said to be more than it is', () => {
  expect(finding(ask('contradict', DISPUTE))).toBe(
    'At least 9.78 billion US dollars lie between them',
  );
});

test.each<[string, Verdict | null, Range[], Partial<Position>, string | null]>([
  ['not compared', null, DISPUTE, {}, null],
  ['not comparable', 'not-comparable', DISPUTE, {}, null],
  [
    'in per cent',
    'differ',
    [
      [2, 3],
      [5.5, 6],
    ],
    { unit: '%' },
    'At least 2.5 percentage points lie between them',
  ],
  [
    'a count of things',
    'contradict',
    [
      [3, 3],
      [12, null],
    ],
    { unit: 'ships' },
    'At least 9 ships lie between them',
  ],
  [
    'one thing apart',
    'contradict',
    [
      [3, 3],
      [4, 4],
    ],
    { unit: 'ships' },
    null,
  ],
  [
    'an order',
    'contradict',
    [
      [3, 3],
      [12, 12],
    ],
    { unit: 'ordinal' },
    null,
  ],
  [
    'three sources',
    'differ',
    [
      [1, 2],
      [5, 6],
      [8, 9],
    ],
    {},
    'No figure fits all of them',
  ],
  [
    'a difference in ranges that meet',
    'differ',
    [
      [1, 3],
      [2, 4],
    ],
    {},
    null,
  ],
  [
    'agreement',
    'agree-within-rounding',
    [
      [239.5e9, 240.5e9],
      [240.05e9, 240.15e9],
    ],
    {},
    'Both allow any figure from $240.05 billion to $240.15 billion',
  ],
  [
    'agreement in one figure',
    'agree',
    [
      [5, 5],
      [5, 5],
    ],
    { unit: 'ships' },
    'Both allow 5 ships',
  ],
  [
    'agreement without an end',
    'agree',
    [
      [5, null],
      [6, null],
    ],
    { unit: '%' },
    'Both allow any figure from 6% upwards',
  ],
])('%s', (_, verdict, ranges, set, said) => {
  expect(finding(ask(verdict, ranges, set))).toBe(said);
});

test('a source alone with its figures has no finding', () => {
  expect(finding(ask('contradict', DISPUTE, { source: 'one' }))).toBeNull();
});

test('a gap is red only where sources on its two sides disagree', () => {
  expect(gapOf(ask('contradict', DISPUTE))).toEqual({ from: 190.2178e9, to: 200e9 });
  expect(gapOf(ask('complement', DISPUTE))).toBeNull();
});

test('intervals that meet leave no gap, nor do those a third one bridges', () => {
  expect(
    gapOf(
      ask('differ', [
        [239, 241],
        [240, 242],
      ]),
    ),
  ).toBeNull();
  expect(
    gapOf(
      ask('differ', [
        [0, 2],
        [8, 10],
        [1, 9],
      ]),
    ),
  ).toBeNull();
});

test('figures that count different things share no scale', () => {
  const { positions } = ask('not-comparable', DISPUTE);
  const mixed = positions.map((position, at) => ({ ...position, unit: at === 0 ? 'EUR' : 'USD' }));
  expect(figuresOf({ positions: mixed })).toEqual([]);
});

test('what a source says twice stands once', () => {
  expect(
    figuresOf(
      ask(
        'agree',
        [
          [1, 2],
          [1, 2],
        ],
        { source: 'one', value: 1 },
      ),
    ),
  ).toHaveLength(1);
});
