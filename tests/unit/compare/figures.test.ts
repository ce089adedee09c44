import { describe, expect, it } from 'vitest';
import type { Quantity } from '../../../src/schemas/quantity.ts';
import { sampleQuantity } from '../sample.ts';
import { questions } from './support.ts';

const billion = (value: number, step: number, set: Partial<Quantity> = {}): Partial<Quantity> => ({
  value: value * 1e9,
  step: step * 1e9,
  ...set,
});

/** The verdicts on two figures of two sources. */
function verdicts(a: Partial<Quantity>, b: Partial<Quantity>): (string | null)[] {
  const quantities = [sampleQuantity('q1', 'a', a), sampleQuantity('q2', 'b', b)];
  return questions({ quantities }).map(({ verdict }) => verdict);
}

describe('figures of one measure and time', () => {
  it.each<[string, Partial<Quantity>, Partial<Quantity>, string]>([
    ['the same', billion(240, 1), billion(240, 1), 'agree'],
    ['one rounded', billion(240, 1), billion(240.1, 0.1), 'agree-within-rounding'],
    [
      'one told as more than',
      billion(240, 1, { qualifier: 'more-than' }),
      billion(240.1, 0.1),
      'agree-within-rounding',
    ],
    [
      'one told as nearly',
      { value: 15, step: 1, qualifier: 'nearly' },
      { value: 14, step: 1 },
      'agree-within-rounding',
    ],
    [
      'a term that runs and one that is to begin',
      { value: 3, step: 1, unit: 'months' },
      { value: 3, step: 1, unit: 'months', status: 'forecast' },
      'agree',
    ],
    ['apart', billion(240, 1), billion(250, 1), 'differ'],
    ['apart by a digit', billion(240.1, 0.1), billion(240.3, 0.1), 'differ'],
    ['below a bound', billion(240, 1, { qualifier: 'more-than' }), billion(230, 1), 'contradict'],
    ['above a bound', billion(240, 1, { qualifier: 'less-than' }), billion(250, 1), 'contradict'],
    [
      'two bounds that leave room',
      billion(240, 1, { qualifier: 'more-than' }),
      billion(200, 1, { qualifier: 'more-than' }),
      'complement',
    ],
    [
      'two bounds that only touch',
      { value: 40, step: 1, qualifier: 'more-than' },
      { value: 40, step: 1, qualifier: 'less-than' },
      'contradict',
    ],
    [
      'two bounds that share their end',
      { value: 40, step: 1, qualifier: 'at-least' },
      { value: 40, step: 1, qualifier: 'up-to' },
      'complement',
    ],
    [
      'a bound and what stops short of it',
      { value: 40, step: 1, qualifier: 'more-than' },
      { value: 40, step: 1, qualifier: 'nearly' },
      'contradict',
    ],
    [
      'two bounds that leave none',
      billion(240, 1, { qualifier: 'more-than' }),
      billion(200, 1, { qualifier: 'less-than' }),
      'contradict',
    ],
  ])('%s', (_, a, b, verdict) => {
    expect(verdicts(a, b)).toEqual([verdict]);
    expect(verdicts(b, a)).toEqual([verdict]);
  });

  it.each<[string, Partial<Quantity>]>([
    ['of one source', { source: 'a' }],
    ['of other measures', { measure: 'grain-imports' }],
    ['a level and a share', { unit: '%' }],
    ['a count and a rank', { unit: 'ordinal' }],
    ['without a time', { period: null }],
  ])('are not compared: %s', (_, set) => {
    expect(verdicts({}, set)).toEqual([]);
  });

  it('show the words, values and intervals that the verdict rests on', () => {
    const quantities = [
      sampleQuantity('q1', 'a'),
      sampleQuantity('q2', 'b', { value: 6.5e9, step: 1e8 }),
    ];
    const found = questions({ quantities });
    expect(found[0]?.question).toContain('grain exports in 2023');
    expect(found[0]?.why).toMatch(/\$5 billion.*\$6\.5 billion/);
    expect(found).toMatchObject([
      {
        kind: 'figure',
        members: ['cq1', 'cq2'],
        verdict: 'differ',
        by: 'rule',
        positions: [
          {
            claim: 'cq1',
            source: 'a',
            fact: 'q1',
            words: '$5 billion',
            value: 5e9,
            interval: [4.5e9, 5.5e9],
            period: '2023',
            implied: false,
          },
          { claim: 'cq2', source: 'b', fact: 'q2', value: 6.5e9, interval: [6.45e9, 6.55e9] },
        ],
      },
    ]);
  });

  it('differ where one of three lies apart', () => {
    const quantities = ['a', 'b', 'c'].map((source, index) =>
      sampleQuantity(`q${index}`, source, billion([240, 240, 250][index] ?? 0, 1)),
    );
    expect(questions({ quantities }).map(({ verdict }) => verdict)).toEqual(['differ']);
  });
});

describe('figures of one measure for other times', () => {
  it('complete each other, in the order of the times', () => {
    const quantities = [
      sampleQuantity('q1', 'a', { period: '2023' }),
      sampleQuantity('q2', 'b', { period: '2021' }),
      sampleQuantity('q3', 'b', { period: '2022' }),
    ];
    const [question, ...others] = questions({ quantities });
    expect(others).toEqual([]);
    expect(question).toMatchObject({ verdict: 'complement', reason: 'period' });
    expect(question?.positions.map(({ period }) => period)).toEqual(['2021', '2022', '2023']);
  });

  it('are of one time however it is written', () => {
    const quantities = [
      sampleQuantity('q1', 'a', { period: '2023' }),
      sampleQuantity('q2', 'b', { period: '2023-01/2023-12' }),
    ];
    expect(questions({ quantities }).map(({ verdict }) => verdict)).toEqual(['agree']);
  });

  it('are listed in order for every two sources too', () => {
    const quantities = [
      sampleQuantity('q1', 'a', { period: '2021' }),
      sampleQuantity('q2', 'b', { period: '2022' }),
      sampleQuantity('q3', 'a', { period: '2023-01/2023-12' }),
      sampleQuantity('q4', 'c', { period: '2023' }),
    ];
    const series = questions({ quantities }).find(({ verdict }) => verdict === 'complement');
    expect(series?.why).toMatch(/^Figures of 3 stretches of time: 2021 .*; 2022 .*; .*2023 .*\.$/);
    expect(series?.pairs[0]?.why).toMatch(/^Figures of 3 .*: 2021 .*; 2022 .*; .*2023 .*\.$/);
    expect(series?.pairs[1]?.why).toMatch(/2023: Both give \$5 billion\.$/);
  });
});

describe('one aim', () => {
  const aim = { status: 'target', measure: 'grain-exports-target' } as const;

  it.each([
    ['2030', '2030', 'agree'],
    ['2030', null, 'complement'],
    [null, null, 'agree'],
    ['2024', '2030', 'differ'],
  ])('set for %s and for %s: %s', (a, b, verdict) => {
    expect(verdicts({ ...aim, period: a }, { ...aim, period: b })).toEqual([verdict]);
  });

  it('has no time found with it only in a source that never names one', () => {
    const times = (...told: readonly (readonly [source: string, period: string | null])[]) => {
      const quantities = told.map(([source, period], n) =>
        sampleQuantity(`q${String(n)}`, source, { ...aim, period }),
      );
      return questions({ quantities })[0]?.why;
    };
    expect(times(['a', '2030'], ['a', null], ['b', '2030'])).toBe('Both set it for 2030.');
    expect(times(['a', '2030'], ['a', '2030'], ['b', null], ['b', null])).toBe(
      'A sets it for 2030; no time was found with it in B.',
    );
    expect(times(['a', '2030'], ['b', '2030-12'], ['c', null])).toBe(
      'It is set for 2030 (A), December 2030 (B); no time was found with it in C.',
    );
    expect(times(['a', '2030'], ['b', '2024'], ['b', null])).toMatch(/2024 \(B\)\.$/);
  });

  it('is another where its value is', () => {
    expect(verdicts({ ...aim, value: 4e9 }, { ...aim, value: 5e9 })).toEqual(['differ']);
  });
});
