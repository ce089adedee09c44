import { describe, expect, it } from 'vitest';
import type { Quantity } from '../../../src/schemas/quantity.ts';
import { asked, parting } from './told.ts';

describe('figures that no value fits', () => {
  it('differ for no reason that shows where nothing else is told', () => {
    expect(parting()).toMatchObject({
      verdict: 'differ',
      reason: null,
      rule: 'same-measure-and-period',
      why: 'A has $5 billion, B $6.5 billion: no value fits both.',
    });
  });

  it('contradict each other where one gives a bound', () => {
    expect(parting({ qualifier: 'less-than' })).toMatchObject({
      verdict: 'contradict',
      reason: 'denial',
      rule: 'bound-rules-out',
    });
  });
});

describe('scope', () => {
  it.each([
    [['goods'], ['goods and services']],
    [['goods'], ['services']],
    [['net'], ['gross']],
    [['a head'], []],
    [['Lund'], []],
    [['Lund'], ['Varby']],
    [
      ['Lund', 'goods'],
      ['Lund', 'services'],
    ],
  ])('%j / %j', (a, b) => {
    for (const [one, other] of [
      [a, b],
      [b, a],
    ] as const) {
      const question = parting({ scope: one }, { scope: other });
      expect(question).toMatchObject({
        verdict: 'not-comparable',
        reason: 'scope',
        rule: 'other-scope',
      });
      expect(question?.why).toContain('A counts ');
    }
  });

  it('parts a figure with a bound as well, which else would contradict', () => {
    expect(
      parting({ scope: ['goods'], qualifier: 'less-than' }, { scope: ['services'] }),
    ).toMatchObject({ verdict: 'not-comparable', reason: 'scope' });
  });

  it('parts a bound from what it allows far beyond it', () => {
    expect(
      asked({ scope: ['Lund'], value: 2e9, qualifier: 'more-than' }, { scope: [] }),
    ).toMatchObject({ verdict: 'not-comparable', reason: 'scope' });
  });

  it.each([
    ['one side says nothing of goods', ['goods'], []],
    ['one side says nothing of net or gross', [], ['net']],
    ['both name one region', ['Lund'], ['Lund']],
    ['one says more of the same', ['Lund', 'goods'], ['Lund']],
  ])('is none where %s', (_, a, b) => {
    expect(parting({ scope: a }, { scope: b })).toMatchObject({ verdict: 'differ', reason: null });
  });

  it('is none where the figures agree', () => {
    expect(asked({ scope: ['goods'] }, { scope: ['goods and services'] })).toMatchObject({
      verdict: 'agree',
      reason: null,
    });
  });
});

describe('authority', () => {
  it.each<[string, Partial<Quantity>, Partial<Quantity>]>([
    ['two customs offices', { origin: 'Norland Customs' }, { origin: 'Sudland Customs' }],
    ['a speaker and an office', { speaker: 'Ada Mill' }, { origin: 'Sudland Customs' }],
    [
      'a bound of one and a figure of the other',
      { origin: 'Norland Customs', qualifier: 'less-than' },
      { origin: 'Sudland Customs' },
    ],
  ])('%s', (_, a, b) => {
    const question = parting(a, b);
    expect(question).toMatchObject({
      verdict: 'differ',
      reason: 'authority',
      rule: 'other-authority',
    });
    expect(question?.why).toContain('Sudland Customs');
  });

  it.each<[string, Partial<Quantity>, Partial<Quantity>]>([
    ['both name one', { origin: 'Norland Customs' }, { origin: 'Norland Customs' }],
    ['one is the speaker of the other’s', { speaker: 'Ada Mill' }, { speaker: 'Ada Mill' }],
    ['only one names any', { origin: 'Norland Customs' }, {}],
  ])('is no reason where %s', (_, a, b) => {
    expect(parting(a, b)).toMatchObject({ verdict: 'differ', reason: null });
    expect(parting({ ...a, qualifier: 'less-than' }, b)).toMatchObject({ verdict: 'contradict' });
  });
});

describe('as of', () => {
  it('one tells it as it stood on a day', () => {
    const question = parting({ provisional: true });
    expect(question).toMatchObject({ verdict: 'differ', reason: 'as-of', rule: 'told-as-of' });
    expect(question?.why).toContain('A tells its figure as of a day');
    expect(parting({}, { provisional: true })?.why).toContain('B tells its figure as of a day');
  });

  it('parts a figure with a bound as well, which else would contradict', () => {
    expect(parting({ provisional: true, qualifier: 'less-than' })).toMatchObject({
      verdict: 'differ',
      reason: 'as-of',
    });
  });

  it('one was written before the time was over, the other later', () => {
    const set = { period: '2024-07/2024-08' };
    const question = parting(set, set);
    expect(question).toMatchObject({ verdict: 'differ', reason: 'as-of', rule: 'told-as-of' });
    expect(question?.why).toContain('B was written in June 2024');
  });

  it('one was written on the one day that both are about', () => {
    const set = { period: '2024-06-01' };
    const question = parting(set, set);
    expect(question).toMatchObject({ verdict: 'differ', reason: 'as-of', rule: 'told-as-of' });
    expect(question?.why).toContain('B was written on that day');
  });

  it('is no reason where both tell it so', () => {
    expect(parting({ provisional: true }, { provisional: true })).toMatchObject({
      verdict: 'differ',
      reason: null,
    });
  });

  it('is no reason where both were written after the time', () => {
    expect(parting({ period: '2023' }, { period: '2023' })).toMatchObject({ reason: null });
  });
});

describe('figures without a time', () => {
  it('may be of two times: nothing is said where no value fits both', () => {
    expect(parting({ period: null }, { period: null })).toBeUndefined();
    expect(parting({ period: null, qualifier: 'less-than' }, { period: null })).toBeUndefined();
  });

  it('are denied at any time', () => {
    expect(asked({ period: null, denied: true }, { period: null })).toMatchObject({
      verdict: 'contradict',
      rule: 'figure-denied',
    });
  });

  it('agree where they are the same', () => {
    expect(asked({ period: null }, { period: null })).toMatchObject({ verdict: 'agree' });
  });
});
