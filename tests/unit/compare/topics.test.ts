import { describe, expect, it } from 'vitest';
import { sharedTopics } from '../../../src/compare/topics.ts';
import { sampleClaim } from '../sample.ts';

describe('the topics of a question', () => {
  const claim = (id: string, source: string, topics: string[]) =>
    sampleClaim(id, source, { topics });

  it('are those that two sources share, all of them', () => {
    const claims = [
      claim('x', 'a', ['grain', 'trade', 'rain']),
      claim('y', 'b', ['trade', 'grain']),
    ];
    expect(sharedTopics(claims)).toEqual(['grain', 'trade']);
  });

  it('are those of all its claims where none is shared', () => {
    expect(sharedTopics([claim('x', 'a', ['grain']), claim('y', 'b', ['rain'])])).toEqual([
      'grain',
      'rain',
    ]);
  });
});
