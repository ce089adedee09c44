import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Mark, nest, type Nested } from '../../../src/annotator/markdown/nest.ts';
import { marksIn } from './marked-text.ts';

describe('marks that overlap', () => {
  it('nest, and cover the stretch without a gap', () => {
    fc.assert(
      fc.property(marksIn(40), (marks) => {
        const leaves: [number, number][] = [];
        const walk = (nodes: readonly Nested[]): void => {
          for (const node of nodes) {
            if ('span' in node) leaves.push([...node.span]);
            else walk(node.children);
          }
        };
        walk(nest([0, 40], marks));
        expect(leaves[0]?.[0]).toBe(0);
        expect(leaves.at(-1)?.[1]).toBe(40);
        for (const [index, leaf] of leaves.entries())
          if (index > 0) expect(leaf[0]).toBe(leaves[index - 1]?.[1]);
      }),
      { seed: 20 },
    );
  });

  it('are cut where one sticks out of the other', () => {
    const marks: Mark[] = [
      { name: 'claim', id: 'a', span: [0, 6], rank: 0 },
      { name: 'event', id: 'b', span: [4, 10], rank: 2 },
    ];
    expect(nest([0, 12], marks)).toEqual([
      {
        mark: marks[0],
        first: true,
        children: [
          { span: [0, 4] },
          { mark: { ...marks[1], span: [4, 6] }, first: true, children: [{ span: [4, 6] }] },
        ],
      },
      { mark: { ...marks[1], span: [6, 10] }, first: false, children: [{ span: [6, 10] }] },
      { span: [10, 12] },
    ]);
  });

  it('that share both ends nest by rank', () => {
    const [outer] = nest(
      [0, 4],
      [
        { name: 'quantity', id: 'q', span: [0, 4], rank: 3 },
        { name: 'claim', id: 'c', span: [0, 4], rank: 0 },
      ],
    );
    expect(outer).toMatchObject({ mark: { id: 'c' }, children: [{ mark: { id: 'q' } }] });
  });
});
