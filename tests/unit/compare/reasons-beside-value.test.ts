import { describe, expect, it } from 'vitest';
import type { Quantity } from '../../../src/schemas/quantity.ts';
import { sampleQuantity } from '../sample.ts';
import { questions } from './support.ts';
import { asked, parting } from './told.ts';

describe('currency and measure', () => {
  it('have no value in common to compare', () => {
    expect(parting({}, { unit: 'EUR' })).toMatchObject({
      verdict: 'not-comparable',
      reason: 'currency',
      rule: 'other-currency',
    });
    expect(parting({}, { unit: 't', value: 40e6 })).toMatchObject({
      verdict: 'not-comparable',
      reason: 'measure',
      rule: 'other-unit',
    });
  });

  it('are not comparable though their numbers are one', () => {
    expect(asked({}, { unit: 'EUR' })).toMatchObject({ verdict: 'not-comparable' });
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
    const question = parting(set);
    expect(question).toMatchObject({
      verdict: 'not-comparable',
      reason: 'target-or-result',
      rule: 'aim-beside-result',
    });
    expect(question?.why).toContain(`: ${outcome}.`);
  });

  it('have no outcome before their time is over', () => {
    const period = '2024';
    expect(parting({ status: 'forecast', period }, { period })?.why).toBe(
      'A tells of what is to come, $5 billion, and B gives $6.5 billion.',
    );
  });

  it('are not told to agree though their numbers are one', () => {
    expect(asked({ status: 'forecast' })).toMatchObject({ verdict: 'not-comparable' });
  });

  it('is asked of one time only', () => {
    const set = { status: 'target', measure: 'grain-exports-target', period: '2030' } as const;
    expect(parting(set)).toBeUndefined();
  });
});

describe('a figure that is denied', () => {
  it.each<[Partial<Quantity>, Partial<Quantity>]>([
    [{ denied: true }, {}],
    [{}, { denied: true }],
    [{ denied: true }, { value: 5.2e9, step: 1e8 }],
    [{ denied: true, qualifier: 'more-than' }, { value: 6e9 }],
    [
      { denied: true, qualifier: 'more-than' },
      { value: 6e9, qualifier: 'more-than' },
    ],
    [{ denied: true, qualifier: 'more-than' }, { qualifier: 'more-than' }],
    [{ denied: true, period: null }, { period: null }],
  ])('is contradicted by who gives it: %j, %j', (a, b) => {
    expect(asked(a, b)).toMatchObject({
      verdict: 'contradict',
      reason: 'denial',
      rule: 'figure-denied',
    });
  });

  it.each<[string, Partial<Quantity>, Partial<Quantity>]>([
    ['another', {}, { value: 6.5e9, step: 1e8 }],
    ['another that it allows', { qualifier: 'more-than' }, { value: 4e9, step: 1e8 }],
    [
      'what may be another',
      { qualifier: 'more-than' },
      { value: 4e9, step: 1e8, qualifier: 'more-than' },
    ],
    ['a rounder one', { value: 5.2e9, step: 1e8 }, { value: 5e9, step: 1e9 }],
    ['its own end, which is not denied', { qualifier: 'more-than' }, { qualifier: 'at-least' }],
  ])('is not contradicted by who gives %s', (_, denied, given) => {
    expect(asked({ ...denied, denied: true }, given)).toMatchObject({
      verdict: 'complement',
      rule: 'figure-denied',
    });
  });

  it('says who gives and who denies', () => {
    expect(asked({ denied: true })?.why).toBe('B gives $5 billion, and A denies it.');
    expect(asked({}, { denied: true })?.why).toBe('A gives $5 billion, and B denies it.');
  });

  it('is marked as a position against', () => {
    expect(asked({ denied: true })?.positions.map(({ denied }) => denied)).toEqual([true, false]);
  });

  it.each<[string, Partial<Quantity>]>([
    ['another', { value: 9e9 }],
    ['another bound', { value: 4e9, qualifier: 'more-than' }],
  ])('is no agreement with who denies %s', (_, other) => {
    expect(
      asked({ denied: true, qualifier: other.qualifier ?? 'exact' }, { denied: true, ...other }),
    ).toMatchObject({ verdict: 'complement', rule: 'figure-denied' });
  });

  it('is one with who denies the same', () => {
    expect(asked({ denied: true }, { denied: true })).toMatchObject({
      verdict: 'agree',
      rule: 'figure-denied',
    });
  });

  it('makes no series', () => {
    expect(asked({ denied: true, period: '2022' })).toBeUndefined();
  });
});

describe('a figure that is hoped, planned, conditional or alleged', () => {
  it.each(['hoped', 'planned', 'conditional', 'alleged'] as const)(
    '%s: is compared with nothing',
    (hedge) => {
      expect(asked({ hedge })).toBeUndefined();
      expect(parting({ hedge })).toBeUndefined();
      expect(asked({ hedge }, { hedge })).toBeUndefined();
    },
  );
});

describe('rounding', () => {
  it('is why two figures agree that are not the same', () => {
    expect(asked({}, { value: 5.2e9, step: 1e8 })).toMatchObject({
      verdict: 'agree-within-rounding',
      reason: 'rounding',
    });
  });
});
