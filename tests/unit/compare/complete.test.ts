import { describe, expect, it } from 'vitest';
import { growthVerdict } from '../../../src/compare/figures/series.ts';
import { linkedByFacts } from '../../../src/compare/linked.ts';
import { sharedTopics } from '../../../src/compare/topics.ts';
import { sampleClaim, samplePosition, sampleQuantity, sampleQuestion } from '../sample.ts';
import { questions } from './support.ts';

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

describe('two growth rates', () => {
  const growth = (source: string, period: string, value: number, direction: 'up' | 'down' = 'up') =>
    sampleQuantity(`q${source}`, source, {
      measure: 'grain-exports-growth',
      unit: '%',
      step: 0.1,
      value,
      period,
      direction,
    });
  const why = (...quantities: Parameters<typeof growth>[]): string | undefined =>
    questions({ quantities: quantities.map((one) => growth(...one)) })[0]?.why;

  it('show what they show', () => {
    expect(why(['a', '2022', 26.3], ['b', '2023', 1.6])).toMatch(
      /^Growth slowed from 26\.3 % .* to 1\.6 %/,
    );
    expect(why(['a', '2023', 26.3], ['b', '2022', 1.6])).toMatch(/^Growth quickened from 1\.6 %/);
  });

  it('show nothing more where one fell, both are one, or the times overlap', () => {
    expect(why(['a', '2022', 26.3], ['b', '2023', 1.6, 'down'])).toMatch(/^Figures of 2/);
    expect(why(['a', '2022', 3], ['b', '2023', 3])).toMatch(/^Figures of 2/);
    expect(why(['a', '2022', 26.3], ['b', '2022-01/2022-06', 1.6])).toMatch(/^Figures of 2/);
  });

  it('are no verdict on nothing', () => {
    expect(growthVerdict([])).toMatchObject({ verdict: 'complement' });
  });
});

describe('every two of many sources', () => {
  it('have a verdict and facts of their own', () => {
    const sources = Array.from({ length: 20 }, (_, n) => `s${String(n)}`);
    const dates = Object.fromEntries(sources.map((id) => [id, null]));
    const quantities = sources.map((source, n) =>
      sampleQuantity(`q${String(n)}`, source, { value: n === 19 ? 9e9 : 5e9 }),
    );
    const [question] = questions({ quantities, dates });
    expect(question?.pairs).toHaveLength((20 * 19) / 2);
    expect(question?.pairs.filter(({ verdict }) => verdict === 'agree')).toHaveLength(
      (19 * 18) / 2,
    );
    const last = question?.pairs.find(({ sources: [a, b] }) => a === 's18' && b === 's19');
    expect(last).toMatchObject({ verdict: 'differ', facts: ['q18', 'q19'] });
  });
});
