import { describe, expect, it } from 'vitest';
import type { Quantity } from '../../../src/schemas/quantity.ts';
import type { Question } from '../../../src/schemas/question.ts';
import { sampleQuantity } from '../sample.ts';
import { questions } from './support.ts';

/** The question for when one aim was set, of the sources a, b and c. */
function setFor(...told: Partial<Quantity>[]): Question | undefined {
  const aim = { status: 'reached-target', measure: 'grain-exports-target', period: null } as const;
  const quantities = told.map((one, at) =>
    sampleQuantity(`q${at}`, 'abc'.charAt(at), { ...aim, ...one }),
  );
  return questions({ quantities }).find(({ question }) => question.startsWith('For when'));
}

describe('one aim, where a source names no time', () => {
  it('tells another part, also where it was passed ahead of time before the time named was over', () => {
    const part = { verdict: 'complement', reason: 'period', rule: 'same-target' };
    expect(setFor({ period: '2024' }, {})).toMatchObject(part);
    for (const period of ['2023', '2024'])
      expect(setFor({ period }, { early: '2023' })).toMatchObject(part);
  });

  it('differs only where it was passed ahead of time after the time named', () => {
    expect(setFor({ period: '2022' }, { early: '2023' })).toMatchObject({
      verdict: 'differ',
      rule: 'same-target-early',
      why: 'A has it set for 2022; B says that it was passed ahead of time in 2023, which leaves no room for a time that was over by then.',
    });
  });

  it('judges each two by what they say', () => {
    const found = setFor({ period: '2024' }, { period: '2022' }, { early: '2023' });
    expect(found?.pairs.map(({ verdict, rule }) => `${verdict ?? ''} ${rule ?? ''}`)).toEqual([
      'differ same-target',
      'complement same-target',
      'differ same-target-early',
    ]);
  });
});

it('an aim is taken as its number, and not as one that was rounded', () => {
  const found = setFor({ period: '2024' }, { qualifier: 'at-least' });
  expect(found?.positions.map(({ interval }) => interval)).toEqual([
    [5e9, 5e9],
    [5e9, null],
  ]);
});
