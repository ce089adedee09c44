import { describe, expect, it } from 'vitest';
import type { Quantity } from '../../../src/schemas/quantity.ts';
import { asked, OTHER, parting, PLAIN } from './told.ts';

describe('figures that no value fits', () => {
  it('differ for no reason that shows where nothing else is told', () => {
    expect(parting(PLAIN, OTHER)).toMatchObject({
      verdict: 'differ',
      reason: null,
      rule: 'same-measure-and-period',
      why: 'A has $5 billion, B $6.5 billion: no value fits both.',
    });
  });

  it('contradict each other where one gives a bound', () => {
    expect(
      parting('Exports were below $5 billion.', OTHER, { qualifier: 'less-than' }),
    ).toMatchObject({ verdict: 'contradict', reason: 'denial', rule: 'bound-rules-out' });
  });
});

describe('scope', () => {
  it.each([
    ['Exports of goods were $5 billion.', 'Exports of goods and services were $6.5 billion.'],
    ['Goods exports came to $5 billion.', 'Services exports came to $6.5 billion.'],
    ['Net exports were $5 billion.', 'Gross exports were $6.5 billion.'],
    ['Exports per head were $5 billion.', OTHER],
    ['Exports in the Lund region were $5 billion.', OTHER],
    ['In the Lund region, exports were $5 billion.', OTHER],
    ['Exports were $5 billion across Lund in 2023.', OTHER],
  ])('%s / %s', (a, b) => {
    const question = parting(a, b);
    expect(question).toMatchObject({
      verdict: 'not-comparable',
      reason: 'scope',
      rule: 'other-scope',
    });
    expect(question?.why).toContain('A counts ');
  });

  it('parts a figure with a bound as well, which else would contradict', () => {
    const set = { qualifier: 'less-than' } as const;
    expect(
      parting(
        'Exports of goods were below $5 billion.',
        'Exports of goods and services were $6.5 billion.',
        set,
      ),
    ).toMatchObject({ verdict: 'not-comparable', reason: 'scope' });
  });

  it.each([
    ['one side says nothing of it', 'Exports of goods were $5 billion.', OTHER],
    [
      'goods are what carries',
      'Goods trains brought $5 billion.',
      'Exports of services… they came to $6.5 billion.',
    ],
    [
      'the place is where it was said',
      'The minister said in Lund that exports were $5 billion.',
      OTHER,
    ],
    [
      'it was said in a place',
      'The minister, speaking in Lund, said exports were $5 billion.',
      OTHER,
    ],
    ['it was said there later', 'Exports were $5 billion, he said in Lund.', OTHER],
    ['the place is of another figure', `In Lund it rained, and exports were $5 billion.`, OTHER],
    ['the place only begins like it', 'In Lundby exports were $5 billion.', OTHER],
    ['a head is of state', 'A head of state put them at $5 billion.', OTHER],
    [
      'a net is of pipes',
      'Through a net of pipes came $5 billion.',
      'Gross of all went $6.5 billion.',
    ],
  ])('is none where %s', (_, a, b) => {
    expect(parting(a, b)).toMatchObject({ verdict: 'differ', reason: null });
  });

  it('is none where the figures agree', () => {
    expect(
      asked(
        { text: 'Exports of goods were $5 billion.', words: '$5 billion' },
        { text: 'Exports of goods and services were $5 billion.', words: '$5 billion' },
      ),
    ).toMatchObject({ verdict: 'agree', reason: null });
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
    const question = parting(PLAIN, OTHER, a, b);
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
    expect(parting(PLAIN, OTHER, a, b)).toMatchObject({ verdict: 'differ', reason: null });
    expect(parting(PLAIN, OTHER, { ...a, qualifier: 'less-than' }, b)).toMatchObject({
      verdict: 'contradict',
    });
  });
});

describe('as of', () => {
  it.each([
    'Exports were $5 billion so far.',
    'Provisional figures put exports at $5 billion.',
    'As of July, exports were $5 billion.',
    'Year-to-date exports were $5 billion.',
  ])('%s', (text) => {
    expect(parting(text, OTHER)).toMatchObject({
      verdict: 'differ',
      reason: 'as-of',
      rule: 'told-as-of',
    });
  });

  it('one was written before the time was over, the other later', () => {
    const set = { period: '2024-07/2024-08' };
    const question = parting(PLAIN, OTHER, set, set);
    expect(question).toMatchObject({ verdict: 'differ', reason: 'as-of' });
    expect(question?.why).toContain('B was written in June 2024');
  });

  it.each([
    ['both tell it so', 'Exports were $5 billion so far.', 'Exports were $6.5 billion to date.'],
    ['a government is provisional', 'The provisional government earned $5 billion.', OTHER],
    ['it is said of other words', 'So far it rained, and exports were $5 billion.', OTHER],
  ])('is no reason where %s', (_, a, b) => {
    expect(parting(a, b)).toMatchObject({ verdict: 'differ', reason: null });
  });

  it('is no reason where both were written after the time', () => {
    const set = { period: '2023' };
    expect(parting(PLAIN, OTHER, set, set)).toMatchObject({ reason: null });
  });
});
