import { expect, test } from 'vitest';
import { datingsOf } from '../../../../src/timeline/events/datings.ts';
import { layStrands } from '../../../../src/timeline/events/strands.ts';
import { spanOfPeriod } from '../../../../src/timeline/period.ts';
import { sampleSource } from '../../sample.ts';

const laid = (...periods: string[]) => layStrands(periods.map(spanOfPeriod));

test.each([1, 2, 5, 20])('%i tellings have a strand each, one under another', (amount) => {
  const { strands, height } = laid(...Array.from({ length: amount }, () => '2023'));
  expect(strands).toHaveLength(amount);
  for (const [at, { top }] of strands.entries()) {
    const before = strands[at - 1];
    expect(top).toBeGreaterThanOrEqual(before ? before.top + before.height : 0);
  }
  const last = strands.at(-1);
  expect((last?.top ?? 0) + (last?.height ?? 0)).toBeLessThanOrEqual(height);
});

test('one dating needs no bracket', () => {
  expect(laid('2023-05', '2023-05').bracket).toBeNull();
});

test('datings that share time have a bracket beside them', () => {
  const { bracket } = laid('2023-05', '2023-05-16/2023-05-17');
  expect(bracket).toMatchObject({ kind: 'beside', at: new Date('2023-05-01') });
});

test('datings apart are joined across the time between them', () => {
  const { bracket } = laid('2023-05', '2023-08');
  expect(bracket).toMatchObject({
    kind: 'across',
    from: new Date('2023-06-01'),
    to: new Date('2023-08-01'),
  });
});

test('a dating is told once, the most exact first, with all who give it', () => {
  const telling = (id: string, when: string | null) => ({
    ...({
      id,
      when,
      claim: 'c',
      words: '',
      workedOut: null,
      look: 'told',
      ordinal: null,
      orEarlier: id === 'e',
    } as const),
    source: { ...sampleSource(id), colour: 'source-1' },
  });
  const datings = datingsOf([
    telling('a', '2023-05'),
    telling('b', '2023-05-16'),
    telling('c', '2023-05'),
    telling('d', null),
    telling('e', '2023-05'),
  ]);
  expect(datings.map(({ when, sources }) => [when, sources.map(({ id }) => id)])).toEqual([
    ['2023-05-16', ['b']],
    ['2023-05', ['a', 'c']],
    ['2023-05', ['e']],
    [null, ['d']],
  ]);
});
