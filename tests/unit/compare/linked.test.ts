import { describe, expect, it } from 'vitest';
import { linkedByFacts } from '../../../src/compare/linked.ts';
import { samplePosition, sampleQuestion } from '../sample.ts';

describe('questions on the same facts', () => {
  it('name each other, and so do those that an editor links', () => {
    const level = sampleQuestion('level', [samplePosition('x', 'a', { fact: 'q1' })]);
    const implied = sampleQuestion('implied', [samplePosition('x', 'a', { from: ['q1', 'q2'] })]);
    const signed = sampleQuestion('signed', [samplePosition('y', 'b')], { linked: ['level'] });
    const alone = sampleQuestion('alone', [samplePosition('z', 'c', { fact: 'q9' })]);
    const linked = linkedByFacts([level, implied, signed, alone]);
    expect(linked.map((question) => question.linked)).toEqual([
      ['implied', 'signed'],
      ['level'],
      ['level'],
      [],
    ]);
  });
});
