import { describe, expect, it } from 'vitest';
import type { Quantity } from '../../../src/schemas/quantity.ts';
import { sampleQuantity } from '../sample.ts';
import { questions } from './support.ts';
import { asked, OTHER, parting, PLAIN } from './told.ts';

describe('currency and measure', () => {
  it('have no value in common to compare', () => {
    expect(
      parting(PLAIN, 'Exports were €6.5 billion, or $6.5 billion.', {}, { unit: 'EUR' }),
    ).toMatchObject({ verdict: 'not-comparable', reason: 'currency', rule: 'other-currency' });
    expect(parting(PLAIN, OTHER, {}, { unit: 't', value: 40e6 })).toMatchObject({
      verdict: 'not-comparable',
      reason: 'measure',
      rule: 'other-unit',
    });
  });

  it('leave the verdict to those that can be compared, and are told beside it', () => {
    const quantities = [
      sampleQuantity('q1', 'a'),
      sampleQuantity('q2', 'b'),
      sampleQuantity('q3', 'c', { unit: 'EUR' }),
    ];
    const [question] = questions({ quantities });
    expect(question).toMatchObject({ verdict: 'agree' });
    expect(question?.why).toContain('other currencies');
    expect(question?.pairs.map(({ verdict }) => verdict)).toEqual([
      'agree',
      'not-comparable',
      'not-comparable',
    ]);
  });
});

describe('an aim or forecast beside a result', () => {
  it.each<[Partial<Quantity>, string]>([
    [{ status: 'target', measure: 'grain-exports-target' }, 'no less'],
    [{ status: 'target', measure: 'grain-exports-target', value: 8e9 }, 'less'],
    [{ status: 'forecast' }, 'no less'],
  ])('%j', (set, outcome) => {
    const question = parting(PLAIN, OTHER, set);
    expect(question).toMatchObject({
      verdict: 'not-comparable',
      reason: 'target-or-result',
      rule: 'aim-beside-result',
    });
    expect(question?.why).toContain(`: ${outcome}.`);
  });

  it('is asked of one time only', () => {
    const set = { status: 'target', measure: 'grain-exports-target', period: '2030' } as const;
    expect(parting(PLAIN, OTHER, set)).toBeUndefined();
  });
});

describe('a figure that is denied', () => {
  it.each([
    'Exports were not $5 billion.',
    'Exports were $4 billion, rather than $5 billion.',
    'The ministry denied exports of $5 billion.',
    'The ministry denied that exports were $5 billion.',
  ])('is contradicted by who gives it: %s', (text) => {
    expect(
      asked({ text, words: '$5 billion' }, { text: PLAIN, words: '$5 billion' }),
    ).toMatchObject({ verdict: 'contradict', reason: 'denial', rule: 'figure-denied' });
  });

  it('is no agreement with who denies another', () => {
    const other = 'Exports were not $9 billion.';
    const [a, b] = ['Exports were not $5 billion.', other];
    expect(
      asked(
        { text: a, words: '$5 billion' },
        { text: b, words: '$9 billion', set: { value: 9e9 } },
      ),
    ).toMatchObject({ verdict: 'complement', rule: 'figure-denied' });
  });

  it('is not contradicted by who gives another', () => {
    expect(parting('Exports were not $5 billion.', OTHER)).toMatchObject({
      verdict: 'complement',
      rule: 'figure-denied',
    });
  });

  it.each([
    ['Exports were not only $5 billion.', {}],
    ['Exports were not more than $5 billion.', { qualifier: 'up-to' as const }],
    ['The banks rejected $5 billion of exports.', {}],
    ['He denied it and said that exports were $5 billion.', {}],
  ])('look-alike: %s', (text, set) => {
    const question = asked(
      { text, words: '$5 billion', set },
      { text: PLAIN, words: '$5 billion' },
    );
    expect(question?.verdict).toMatch(/^agree/);
  });
});

describe('rounding', () => {
  it('is why two figures agree that are not the same', () => {
    expect(
      asked(
        { text: PLAIN, words: '$5 billion' },
        { text: OTHER, words: '$6.5 billion', set: { value: 5.2e9, step: 1e8 } },
      ),
    ).toMatchObject({ verdict: 'agree-within-rounding', reason: 'rounding' });
  });
});
