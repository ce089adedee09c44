import { describe, expect, it } from 'vitest';
import { scoreSet } from '../../../src/quality/score.ts';
import type { Quantity } from '../../../src/schemas/quantity.ts';
import { sampleFacts, sampleQuantity } from '../sample.ts';
import { goldText, passage, quantityMark } from './support.ts';

const IN_TONNES = { unit: 't', measure: 'grain-sales', period: null };

function quantity(id: string, quote: string, value: number, set: Partial<Quantity> = {}): Quantity {
  return sampleQuantity(id, 'grain', { ...IN_TONNES, ...passage(quote), value, ...set });
}

describe('figures', () => {
  // Two of the three marks that count are found, one of the three finds is wrong.
  const gold = goldText({
    quantities: [
      quantityMark('5 tonnes', 5, { period: '2023' }),
      quantityMark('7 tonnes', { either: [7, 7.5] }, { unit: { either: ['tonnes', 'kg'] } }),
      quantityMark('9 tonnes', 9),
      quantityMark('2025', 2025, { optional: true, unit: 'years' }),
    ],
  });
  const facts = sampleFacts({
    quantities: [
      quantity('q1', '5 tonnes', 5),
      quantity('q2', 'sold 7 tonnes', 7.5, { unit: 'kg' }),
      quantity('q3', '9 tonnes', 90),
      quantity('q4', '2025', 2025, { unit: 'year' }),
    ],
  });
  const { score, differences } = scoreSet([gold], facts);

  it('are hits where place, value and unit agree', () => {
    expect(score.quantities).toMatchObject({ marked: 3, found: 3 });
    expect(score.quantities.precision).toBeCloseTo(2 / 3);
    expect(score.quantities.recall).toBeCloseTo(2 / 3);
    expect(score.quantities.f1).toBeCloseTo(2 / 3);
  });

  it('have their parts judged among the hits', () => {
    expect(score.quantities).toMatchObject({ period: 0.5, status: 1, measure: 1 });
  });

  it('stand alone where their key names nothing', () => {
    const unnamed = { measure: 'figure-in-t' };
    const found = [quantity('q1', '5 tonnes', 5, unnamed), quantity('q2', '7 tonnes', 7, unnamed)];
    const marks = [quantityMark('5 tonnes', 5), quantityMark('7 tonnes', 7)];
    const read = scoreSet([goldText({ quantities: marks })], sampleFacts({ quantities: found }));
    // Precision 1, recall 1/2: the two marks are of one measure.
    expect(read.score.quantities.measure).toBeCloseTo(2 / 3);
  });

  it('tell a miss and an extra at one place with each other’s values', () => {
    const values = { field: 'value', marked: [9], read: [90] };
    expect(differences).toMatchObject([
      { fault: 'missed', quote: '9 tonnes', details: [values, { field: 'unit' }] },
      { fault: 'extra', quote: '9 tonnes', details: [values, { field: 'unit' }] },
      {
        fault: 'misread',
        quote: '5 tonnes',
        details: [{ field: 'period', marked: ['2023'], read: [null] }],
      },
    ]);
  });

  it('of a source that nobody marked do not count', () => {
    const other = sampleQuantity('q9', 'other', passage('5 tonnes'));
    const more = { ...facts, quantities: [...facts.quantities, other] };
    expect(scoreSet([gold], more).score.quantities.found).toBe(3);
  });

  it('are given to marks that count before optional ones', () => {
    const both = goldText({
      quantities: [
        quantityMark('sold 5 tonnes', 5, { optional: true }),
        quantityMark('5 tonnes', 5),
      ],
    });
    const found = sampleFacts({ quantities: [quantity('q1', '5 tonnes', 5)] });
    expect(scoreSet([both], found).score.quantities).toMatchObject({ marked: 1, recall: 1 });
  });
});

describe('nothing found and nothing marked', () => {
  it('scores nothing, and has no parts', () => {
    const { score } = scoreSet([goldText({})], sampleFacts());
    expect(score.quantities).toMatchObject({ precision: 0, recall: 0, f1: 0, period: null });
    expect(score.quantities.measure).toBeNull();
  });
});
