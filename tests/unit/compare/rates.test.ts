import { describe, expect, it, test } from 'vitest';
import { Measure } from '../../../src/schemas/corpus.ts';
import { ratedUnit, rateOf } from '../../../src/schemas/rated-unit.ts';
import { sampleQuantity } from '../sample.ts';
import { questions } from './support.ts';
import { asked } from './told.ts';

describe('figures of one measure that are rates', () => {
  it('are compared with none that is a total', () => {
    expect(asked({ per: 'month' }, { value: 60e9 })).toBeUndefined();
    expect(asked({ per: 'head', value: 3000, step: 1 }, { value: 60e9 })).toBeUndefined();
  });

  it('are compared with none of another rate', () => {
    expect(asked({ per: 'month' }, { per: 'week' })).toBeUndefined();
  });

  it('agree and differ as rates, and say so', () => {
    expect(asked({ per: 'month' }, { per: 'month' })).toMatchObject({
      question: 'How large were grain exports a month in 2023?',
      verdict: 'agree',
      why: 'Both give $5 billion a month.',
    });
    expect(asked({ per: 'month' }, { per: 'month', value: 8e9 })).toMatchObject({
      verdict: 'differ',
      why: 'A has $5 billion a month, B $8 billion a month: no value fits both.',
    });
  });

  it('are what the year came to where they are by the year and of one year', () => {
    expect(asked({ per: 'year' }, {})?.why).toBe('Both give $5 billion.');
    expect(asked({ per: 'year', period: null }, { period: null })).toBeUndefined();
  });

  it('are not set beside an aim that is no rate', () => {
    const aim = { measure: 'grain-exports-target', status: 'target' } as const;
    expect(asked({ ...aim, value: 60e9 }, { per: 'month' })).toBeUndefined();
  });
});

test('parts and whole of different rates give no sum', () => {
  const measures = [
    { id: 'trade', label: 'trade', parts: ['exports', 'imports'] },
    { id: 'exports', label: 'exports' },
    { id: 'imports', label: 'imports' },
  ].map((one) => Measure.parse(one));
  const quantities = [
    sampleQuantity('q1', 'a', { measure: 'exports', per: 'month' }),
    sampleQuantity('q2', 'a', { measure: 'imports', value: 40e9 }),
    sampleQuantity('q3', 'b', { measure: 'trade', value: 45e9, step: 1e9 }),
  ];
  expect(questions({ quantities, measures })).toEqual([]);
  const alike = quantities.map((one) => ({ ...one, per: 'month' }));
  expect(questions({ quantities: alike, measures })).toMatchObject([
    { verdict: 'agree-within-rounding' },
  ]);
});

test.each([
  ['month', 'USD a month'],
  ['hour', 'USD an hour'],
  ['acre', 'USD an acre'],
] as const)('a rate by the %s is in %s', (per, unit) => {
  const rated = ratedUnit(sampleQuantity('q', 'a', { per }));
  expect(rated).toBe(unit);
  expect(`USD${rateOf(rated)}`).toBe(unit);
});
