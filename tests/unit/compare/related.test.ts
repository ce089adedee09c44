import { describe, expect, it } from 'vitest';
import type { Claim } from '../../../src/schemas/claim.ts';
import { RELATED_THRESHOLD } from '../../../src/schemas/question.ts';
import { sampleClaim, sampleQuantity } from '../sample.ts';
import { questions, relatedIn } from './support.ts';

function claim(id: string, source: string, quote: string, set: Partial<Claim> = {}): Claim {
  return sampleClaim(id, source, { quote, span: [0, quote.length], ...set });
}

const OTHERS = [
  claim('o1', 'a', 'Nobody came to the fair on Sunday because of the rain.'),
  claim('o2', 'b', 'The board elected a treasurer and two clerks.'),
  claim('o3', 'a', 'Bread costs more than it did in the spring.'),
  claim('o4', 'b', 'A road is to be built past the old chapel.'),
];
const MILL = claim('m1', 'a', 'The dam above Varby broke in the night and flooded the mill.');
const DAM = claim('m2', 'b', 'In Varby the mill stood in water after the dam broke.');

describe('related passages', () => {
  it('share rare words, which are named, and carry no verdict', () => {
    const related = relatedIn({ claims: [...OTHERS, MILL, DAM] });
    expect(related).toHaveLength(1);
    expect(related[0]?.claims).toEqual(['m1', 'm2']);
    expect(related[0]?.shared).toEqual(expect.arrayContaining(['dam', 'mill', 'broke', 'Varby']));
    expect(related[0]?.score).toBeGreaterThanOrEqual(RELATED_THRESHOLD);
    expect(questions({ claims: [...OTHERS, MILL, DAM] })).toEqual([]);
  });

  it('are of two sources', () => {
    expect(relatedIn({ claims: [...OTHERS, MILL, { ...DAM, source: 'a' }] })).toEqual([]);
  });

  it('are surer where they give the same figure', () => {
    const quantities = [
      sampleQuantity('q1', 'a', { quote: '$5 billion' }),
      sampleQuantity('q2', 'b', { quote: '$5 billion' }),
    ];
    const claims = [...OTHERS, { ...MILL, quantities: ['q1'] }, { ...DAM, quantities: ['q2'] }];
    const [plain] = relatedIn({ claims: [...OTHERS, MILL, DAM] });
    const [surer] = relatedIn({ claims, quantities, measures: [] });
    expect(surer?.score).toBeGreaterThan(plain?.score ?? Infinity);
    expect(surer?.shared[0]).toBe('$5 billion');
  });

  it('are no more than a dozen to a passage that is like many', () => {
    const many = Array.from({ length: 40 }, (_, n) =>
      claim(`n${String(n)}`, 'b', `The dam of Varby broke in year ${String(n)} of the mill.`),
    );
    const related = relatedIn({ claims: [MILL, ...many] });
    expect(related.length).toBeLessThanOrEqual(40);
    expect(relatedIn({ claims: [MILL, ...many.slice(0, 5)] })).toHaveLength(5);
  });
});
