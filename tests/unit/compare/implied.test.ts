import { describe, expect, it } from 'vitest';
import { Measure } from '../../../src/schemas/corpus.ts';
import type { Quantity } from '../../../src/schemas/quantity.ts';
import type { Position, Question } from '../../../src/schemas/question.ts';
import { sampleClaim, sampleEvent, sampleQuantity } from '../sample.ts';
import { questions } from './support.ts';

const billion = (value: number, step: number, set: Partial<Quantity> = {}): Partial<Quantity> => ({
  value: value * 1e9,
  step: step * 1e9,
  ...set,
});

/** The questions that a figure which no source gives speaks to. */
function implying(found: readonly Question[]): Question[] {
  return found.filter(({ positions }) => positions.some((one) => one.implied));
}

/** What one question has from a source that does not give it. */
function impliedIn(question: Question | undefined): Position | undefined {
  return question?.positions.find(({ implied }) => implied);
}

describe('a level and its growth give the level before', () => {
  const level = sampleQuantity('q1', 'a', { value: 240.1e9, step: 1e8 });
  const growth = sampleQuantity('q2', 'a', {
    value: 26.3,
    step: 0.1,
    unit: '%',
    measure: 'grain-exports-growth',
    direction: 'up',
  });

  const implied = (
    other: Partial<Quantity>,
    change: Partial<Quantity> = {},
    own: Partial<Quantity> = {},
  ): Question[] => {
    const quantities = [
      { ...level, ...own },
      { ...growth, ...change },
      sampleQuantity('q3', 'b', { period: '2022', ...other }),
    ];
    const claims = [
      sampleClaim('x', 'a', { quantities: ['q1', 'q2'] }),
      sampleClaim('y', 'b', { quantities: ['q3'] }),
    ];
    return implying(questions({ claims, quantities }));
  };

  it('that has the origin of both, where they have the same', () => {
    const origin = 'Norland Customs';
    const originOf = (...set: Parameters<typeof implied>) => impliedIn(implied(...set)[0])?.origin;
    expect(originOf({}, { origin }, { origin })).toBe(origin);
    expect(originOf({}, { origin: 'Sudland Customs' }, { origin })).toBeNull();
    expect(originOf({}, {}, { origin })).toBeNull();
  });

  it('that agrees with what another source gives', () => {
    expect(implied(billion(190, 1))).toMatchObject([{ verdict: 'agree-within-rounding' }]);
  });

  it('that rules out what another source gives, with the sum and what it takes', () => {
    const [question, ...others] = implied(billion(200, 1));
    expect(others).toEqual([]);
    expect(question).toMatchObject({
      verdict: 'contradict',
      reason: 'arithmetic',
      rule: 'sum-rules-out',
    });
    expect(question?.why).toMatch(/\$240\.1 billion ÷ 1\.263 = \$190\.1 billion for 2022/);
    expect(impliedIn(question)).toMatchObject({ implied: true, from: ['q1', 'q2'] });
  });

  it('that yields to one near it that the source gives itself', () => {
    const quantities = [
      level,
      growth,
      sampleQuantity('q3', 'b', { period: '2022', ...billion(190, 1) }),
      sampleQuantity('q4', 'a', { period: '2022', measure: 'figure', ...billion(190.3, 0.1) }),
    ];
    const claims = [
      sampleClaim('x', 'a', { quantities: ['q1', 'q2'] }),
      sampleClaim('y', 'b', { quantities: ['q3'] }),
      sampleClaim('z', 'a', { quantities: ['q4'] }),
    ];
    expect(implying(questions({ claims, quantities }))).toEqual([]);
  });

  it('that is told of only where no two sources themselves part', () => {
    const quantities = [
      level,
      growth,
      sampleQuantity('q3', 'b', { period: '2022', ...billion(200, 1) }),
      sampleQuantity('q4', 'c', { period: '2022', ...billion(170, 1) }),
    ];
    const claims = [
      sampleClaim('x', 'a', { quantities: ['q1', 'q2'] }),
      sampleClaim('y', 'b', { quantities: ['q3'] }),
      sampleClaim('z', 'c', { quantities: ['q4'] }),
    ];
    const [question] = questions({ claims, quantities }).filter(({ positions }) =>
      positions.some(({ implied }) => implied),
    );
    expect(question).toMatchObject({ verdict: 'differ' });
    expect(question?.why).not.toContain('÷');
  });

  it('that leaves an end open where the growth does', () => {
    const [question] = implied(billion(100, 1), { qualifier: 'more-than' });
    expect(question).toMatchObject({ verdict: 'complement', rule: 'bound-allows' });
    expect(impliedIn(question)?.interval?.[0]).toBeNull();
    expect(implied(billion(200, 1), { qualifier: 'more-than' })).toMatchObject([
      { verdict: 'contradict' },
    ]);
  });

  it.each<[string, Partial<Quantity>]>([
    ['without a direction', { direction: null }],
    ['for another time', { period: '2021' }],
    ['that leaves nothing', { direction: 'down', value: 100 }],
  ])('but none %s', (_, change) => {
    expect(implied(billion(190, 1), change)).toEqual([]);
  });
});

describe('an aim that was reached', () => {
  it('gives a level of no less than the aim, not of what its digits would round to', () => {
    const aim = sampleQuantity('q1', 'a', {
      ...billion(200, 1),
      measure: 'grain-exports-target',
      status: 'reached-target',
    });
    const event = sampleEvent('e1', 'a', { rule: 'aim-reached', type: 'other', start: '2022' });
    const other = sampleQuantity('q2', 'b', { ...billion(199.8, 0.1), period: '2022' });
    const claims = [
      sampleClaim('x', 'a', { quantities: ['q1'], events: ['e1'] }),
      sampleClaim('y', 'b', { quantities: ['q2'] }),
    ];
    const found = implying(questions({ claims, quantities: [aim, other], events: [event] }));
    expect(found).toMatchObject([{ verdict: 'contradict', reason: 'arithmetic' }]);
    expect(impliedIn(found[0])?.interval).toEqual([200e9, null]);
  });
});

describe('a part and its share give the whole', () => {
  const OF_TRADE = { part: 'q1', of: 'trade' };

  /** What a part of $60 billion and a share of 30 percent in one claim imply for all trade. */
  const whole = (
    other: Partial<Quantity>,
    share: Partial<Quantity> = {},
    part: Partial<Quantity> = {},
  ): Question[] => {
    const quantities = [
      sampleQuantity('q1', 'a', { ...billion(60, 1), ...part }),
      sampleQuantity('q2', 'a', { value: 30, step: 1, unit: '%', share: OF_TRADE, ...share }),
      sampleQuantity('q3', 'b', { measure: 'trade', ...other }),
    ];
    const claims = [
      sampleClaim('x', 'a', { quantities: ['q1', 'q2'] }),
      sampleClaim('y', 'b', { quantities: ['q3'] }),
    ];
    return implying(questions({ claims, quantities }));
  };

  it('with the sum and what it takes', () => {
    const [found, ...others] = whole(billion(201, 1));
    expect(others).toEqual([]);
    expect(found).toMatchObject({ verdict: 'agree-within-rounding' });
    expect(impliedIn(found)).toMatchObject({ source: 'a', from: ['q1', 'q2'] });
    expect(found?.why).toContain('$60 billion ÷ 30% = $200 billion for 2023');
    const [low, high] = impliedIn(found)?.interval ?? [];
    expect(low).toBeCloseTo(59.5e9 / 0.305, -1);
    expect(high).toBeCloseTo(60.5e9 / 0.295, -1);
  });

  it('which rules out what another source gives', () => {
    expect(whole(billion(250, 1))).toMatchObject([{ verdict: 'contradict', reason: 'arithmetic' }]);
  });

  it.each<[string, Partial<Quantity>, Partial<Quantity>]>([
    ['a share of nothing that was read', { share: null }, {}],
    ['a part without a time', {}, { period: null }],
    ['a part that is denied', {}, { denied: true }],
    ['a share that is only hoped for', { hedge: 'hoped' }, {}],
  ])('but nothing from %s', (_, share, part) => {
    expect(whole(billion(201, 1), share, part)).toEqual([]);
  });
});

describe('a whole and its parts give the one that is left out', () => {
  const measures = [
    { id: 'trade', label: 'all trade', parts: ['exports', 'imports'] },
    { id: 'exports', label: 'exports' },
    { id: 'imports', label: 'imports' },
  ].map((measure) => Measure.parse(measure));

  const found = (...given: [string, string, Partial<Quantity>][]): Question[] => {
    const quantities = given.map(([source, measure, set], index) =>
      sampleQuantity(`q${String(index)}`, source, { measure, ...set }),
    );
    return implying(questions({ quantities, measures }));
  };

  it('the missing part, from several claims of one source', () => {
    const [question, ...others] = found(
      ['a', 'trade', billion(240, 1)],
      ['a', 'exports', billion(129, 1)],
      ['b', 'imports', billion(120, 1)],
    );
    expect(others).toEqual([]);
    expect(question).toMatchObject({ verdict: 'contradict', reason: 'arithmetic' });
    expect(impliedIn(question)).toMatchObject({
      interval: [110e9, 112e9],
      from: ['q0', 'q1'],
    });
    expect(question?.why).toContain(
      '$240 billion (trade) − $129 billion (exports) = $111 billion for 2023',
    );
  });

  it('the whole, from all its parts', () => {
    const [question] = found(
      ['a', 'exports', billion(129, 1)],
      ['a', 'imports', billion(111, 1)],
      ['b', 'trade', billion(240.5, 0.1)],
    );
    expect(question).toMatchObject({ verdict: 'agree-within-rounding' });
    expect(impliedIn(question)).toMatchObject({ interval: [239e9, 241e9] });
  });

  it.each<[string, [string, string, Partial<Quantity>][]]>([
    [
      'of another source',
      [
        ['a', 'trade', {}],
        ['b', 'exports', {}],
        ['c', 'imports', {}],
      ],
    ],
    [
      'of another time',
      [
        ['a', 'trade', {}],
        ['a', 'exports', { period: '2022' }],
        ['b', 'imports', {}],
      ],
    ],
    [
      'in another unit',
      [
        ['a', 'trade', {}],
        ['a', 'exports', { unit: 'EUR' }],
        ['b', 'imports', {}],
      ],
    ],
    [
      'that were aimed at',
      [
        ['a', 'trade', { status: 'forecast' }],
        ['a', 'exports', {}],
        ['b', 'imports', {}],
      ],
    ],
  ])('but nothing from figures %s', (_, given) => {
    expect(found(...given)).toEqual([]);
  });
});
