import { describe, expect, it } from 'vitest';
import { sampleQuantity } from '../sample.ts';
import { asked } from './told.ts';
import { questions } from './support.ts';
import { factsOf, verdictsIn } from './texts.ts';

it('figures that agree within rounding are told as their ranges lie', () => {
  const exact = { value: 5.1e9, step: 1e8 };
  expect(asked({ step: 1e9 }, exact)?.why).toBe(
    'A has $5 billion, B $5.1 billion: the range that B’s digits and words allow lies within that of A’s.',
  );
  expect(asked({ step: 1e9, value: 5e9 }, { value: 5.45e9, step: 2e8 })?.why).toMatch(
    /: the ranges that their digits and words allow have values in common\.$/,
  );
});

it('of several figures that agree, each is told with who gives it', () => {
  const given = ([id, source, value]: readonly [string, string, number]) =>
    sampleQuantity(id, source, { value, step: 1e8 });
  const told = (...figures: (readonly [string, string, number])[]) =>
    questions({ quantities: figures.map(given) })[0]?.why;
  expect(told(['1', 'a', 5e9], ['2', 'b', 5e9], ['3', 'c', 5e9])).toBe('All give $5 billion.');
  expect(told(['1', 'a', 5e9], ['2', 'b', 5e9], ['3', 'a', 7e9], ['4', 'b', 7e9])).toBe(
    'They give $5 billion (A and B) and $7 billion (A and B).',
  );
});

describe('a source that names both of two numbers', () => {
  const told = (second: string) =>
    verdictsIn(
      factsOf({
        one: {
          text: 'Crops\n\nThe grain harvest of Lund was 25 million tons in 2023.',
          date: '2024-08-20',
        },
        two: { text: `Crops\n\n${second}`, date: '2024-08-21' },
      }),
    ).map(({ verdict, why }) => `${verdict}: ${why}`);

  it('does not say the one by the other', () => {
    const [first] = told('The grain harvest of Lund was 24.9 million tons in 2023, not 25 or so.');
    expect(first).toMatch(/^not-comparable: .*B names both numbers\.$/);
  });

  it('but rounds where it names one', () => {
    expect(told('The grain harvest of Lund was 24.9 million tons in 2023.')[0]).toMatch(
      /^agree-within-rounding: /,
    );
  });
});
