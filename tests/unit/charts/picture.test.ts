import { expect, test } from 'vitest';
import { pictureOf } from '../../../src/charts/picture.ts';
import type { Position, QuestionKind } from '../../../src/schemas/question.ts';
import { samplePosition, sampleQuestion } from '../sample.ts';

test.each<[string, QuestionKind, Partial<Position>[], string | null]>([
  ['a passage in the same words', 'same-words', [{}, {}], null],
  ['prose that an editor read', 'signed', [{ period: '2023' }, { period: '2024' }], null],
  [
    'a figure beside one that is denied',
    'figure',
    [
      { value: 1, period: '2023' },
      { value: 2, period: '2022', denied: true },
    ],
    'intervals',
  ],
  ['an event that is denied by all', 'event', [{ period: '2023', denied: true }, {}], null],
  [
    'figures for one time',
    'figure',
    [
      { value: 1, period: '2023' },
      { value: 2, period: '2023' },
    ],
    'intervals',
  ],
  [
    'the same figure',
    'figure',
    [
      { value: 1, period: '2023' },
      { value: 1, period: '2023' },
    ],
    'intervals',
  ],
  [
    'figures over time',
    'figure',
    [
      { value: 1, period: '2022' },
      { value: 2, period: '2023' },
    ],
    'series',
  ],
  [
    'one target at two times',
    'figure',
    [
      { value: 1, period: '2022' },
      { value: 1, period: '2023' },
    ],
    'times',
  ],
  ['events', 'event', [{ period: '2023-05' }, { period: '2023' }], 'times'],
  ['events without a time', 'event', [{}, {}], null],
  ['figures without a value', 'figure', [{}, {}], null],
  [
    'figures in two units',
    'figure',
    [
      { value: 1, period: '2023', unit: 'USD' },
      { value: 2, period: '2023', unit: 'EUR' },
    ],
    null,
  ],
])('%s', (_, kind, [a, b], picture) => {
  const positions = [samplePosition('c1', 'a', a), samplePosition('c2', 'b', b)];
  expect(pictureOf(sampleQuestion('q', positions, { kind }))).toBe(picture);
});

test.each(['event-counted', 'event-places'])('times do not answer what %s compares', (rule) => {
  const positions = ['2024-08', '2024-08-20'].map((period, at) =>
    samplePosition(`c${at}`, `s${at}`, { period }),
  );
  expect(pictureOf(sampleQuestion('q', positions, { kind: 'event', rule }))).toBeNull();
});
