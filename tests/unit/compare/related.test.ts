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

  describe('with figures of one measure', () => {
    const scoreOf = (value: number, measure: string): number | undefined =>
      relatedIn({
        claims: [...OTHERS, { ...MILL, quantities: ['q1'] }, { ...DAM, quantities: ['q2'] }],
        quantities: [
          sampleQuantity('q1', 'a', { value: 100, unit: 'people', measure: 'deaths' }),
          sampleQuantity('q2', 'b', { value, unit: 'people', measure }),
        ],
        measures: [],
      })[0]?.score;

    it('are surer where the figures are of like size', () => {
      expect(scoreOf(180, 'deaths')).toBeGreaterThan(scoreOf(250, 'deaths') ?? Infinity);
      expect(scoreOf(60, 'deaths')).toBe(scoreOf(180, 'deaths'));
    });

    it('are no surer where the figures measure different things', () => {
      expect(scoreOf(180, 'injured')).toBe(scoreOf(250, 'deaths'));
    });

    it('are no surer where one of the figures is nought', () => {
      expect(scoreOf(0, 'deaths')).toBe(scoreOf(250, 'deaths'));
    });
  });

  describe('of passages that are like many', () => {
    const THE_DAM = 'The dam of Varby broke and flooded the mill.';
    const many = (source: string, length: number) =>
      Array.from({ length }, (_, n) => claim(`${source}${String(n)}`, source, THE_DAM));
    // Beside so many passages on other things the words of the dam are rare enough to tell.
    const fair = Array.from({ length: 60 }, (_, n) =>
      claim(`f${String(n)}`, 'c', 'Nobody came to the fair on Sunday because of the rain.'),
    );

    it('are the one that each of the many is like', () => {
      expect(relatedIn({ claims: [MILL, ...many('b', 5)] })).toHaveLength(5);
      expect(relatedIn({ claims: [MILL, ...many('b', 40), ...fair] })).toHaveLength(40);
    });

    it('are none that comes after a dozen as like of both', () => {
      const related = relatedIn({ claims: [...many('a', 16), ...many('b', 16), ...fair] });
      const dropped = ['a12', 'a13', 'a14', 'a15'].flatMap((a) =>
        ['b12', 'b13', 'b14', 'b15'].map((b) => [a, b]),
      );
      const pairs = related.map(({ claims }) => claims);
      expect(pairs).toHaveLength(16 * 16 - dropped.length);
      for (const pair of dropped) expect(pairs).not.toContainEqual(pair);
    });
  });
});
