import { describe, expect, it } from 'vitest';
import type { Claim } from '../../../src/schemas/claim.ts';
import type { Span } from '../../../src/schemas/span.ts';
import { Statement } from '../../../src/schemas/statement.ts';
import { sampleClaim } from '../sample.ts';
import { questions } from './support.ts';

const MOTTO = 'no mill stands still for a dry river';

/** A claim whose words between double quotation marks are quoted. */
function claim(id: string, source: string, quote: string, set: Partial<Claim> = {}): Claim {
  const quoted = [...quote.matchAll(/“([^”]*)”/gu)].map(({ 0: all, index }): Span => [
    index + 1,
    index + all.length - 1,
  ]);
  return sampleClaim(id, source, { quote, span: [0, quote.length], quoted, ...set });
}

function statement(
  id: string,
  source: string,
  quote: string,
  speaker: string,
  implied: string[] = [],
) {
  return Statement.parse({
    id,
    source,
    span: [0, 90],
    quote,
    rule: 'says',
    implied,
    speaker,
    speaker_role: null,
    form: 'quoted',
  });
}

const A = claim('x', 'a', `“${MOTTO}”, the owner wrote to the board.`);
const B = claim('y', 'b', `What the owner says is plain: “${MOTTO}”.`);

describe('words that two sources quote', () => {
  it('are one question, agreed on and counted as one origin', () => {
    expect(questions({ claims: [A, B] })).toMatchObject([
      {
        kind: 'same-words',
        verdict: 'agree',
        rule: 'same-words',
        members: ['x', 'y'],
        pairs: [{ sources: ['a', 'b'], facts: [null, null], verdict: 'agree' }],
      },
    ]);
  });

  it('are shown as each source has them', () => {
    const [question] = questions({ claims: [A, B] });
    expect(question?.positions.map(({ words }) => words)).toEqual([MOTTO, MOTTO]);
    expect(question?.question).toContain(MOTTO);
  });

  it.each<[string, Claim]>([
    [
      'that are not quoted in both',
      claim('y', 'b', `It is true that ${MOTTO} and no wheel either.`),
    ],
    ['that one denies', { ...B, negated: [[0, B.quote.length]] }],
    ['of which only four are the same', claim('y', 'b', 'He wrote “no mill stands still”.')],
    ['of one source', { ...B, source: 'a' }],
  ])('are none %s', (_, other) => {
    expect(questions({ claims: [A, other] })).toEqual([]);
  });

  it.each([
    [
      'end in other words',
      'The wheel at Lund turns far | too fast.',
      'The wheel at Lund turns far | too slowly.',
    ],
    [
      'begin in other words',
      'He hopes | that the wheel at Lund turns.',
      'He doubts | that the wheel at Lund turns.',
    ],
    [
      'leave out what one goes on with',
      'The wheel at Lund will not turn | in May.',
      'The wheel at Lund will not turn.',
    ],
  ])('are none where they %s', (_, one, other) => {
    const [a, b] = [one, other].map((words) => `“${words.replace('| ', '')}”`);
    const said = [
      claim('x', 'a', `${a ?? ''} said Mill.`),
      claim('y', 'b', `Mill said: ${b ?? ''}`),
    ];
    expect(questions({ claims: said })).toEqual([]);
  });

  it('are one question where one source quotes a part of what the other has', () => {
    const whole = claim('x', 'a', 'Mill said: “The wheel at Lund will not turn in May or June.”');
    const part = claim('y', 'b', 'Mill said that “the wheel at Lund will not turn”.');
    expect(questions({ claims: [whole, part] })).toHaveLength(1);
  });

  it('are none where both name another speaker, and are where one names nobody', () => {
    const given = (speaker: string, implied: string[] = []) =>
      questions({
        claims: [
          { ...A, statements: ['s1'] },
          { ...B, statements: ['s2'] },
        ],
        statements: [
          statement('s1', 'a', MOTTO, 'Ada Mill'),
          statement('s2', 'b', MOTTO, speaker, implied),
        ],
      });
    expect(given('Tor Berg')).toEqual([]);
    expect(given('Ada Berg')).toEqual([]);
    expect(given('Tor Berg', ['speaker'])).toEqual([]);
    expect(given('Mill')).toHaveLength(1);
    expect(given('Minister Mill')).toHaveLength(1);
    expect(given('Ada')).toHaveLength(1);
    expect(given('a farmer')).toHaveLength(1);
  });

  it('are one question for all sources that have them', () => {
    const c = claim('z', 'c', `“${MOTTO}”: so it stands over the gate.`);
    expect(questions({ claims: [A, B, c] })).toMatchObject([
      { members: ['x', 'y', 'z'], pairs: [{}, {}, {}] },
    ]);
  });
});

describe('quoted words that overlap in one source', () => {
  const FIRST = 'no mill stands still for a dry river or';
  const SECOND = 'river or a wet summer while the wheel is new';
  const both = claim('y', 'b', `He wrote: “${FIRST}${SECOND.slice('river or'.length)}”.`);
  const claims = [
    claim('x', 'a', `“${FIRST}” is carved over the gate.`),
    both,
    claim('z', 'c', `Over the door stands “${SECOND}”.`),
  ];

  it('are two questions where those of the others have too little in common', () => {
    const found = questions({ claims });
    expect(found.map(({ members }) => members.join(' ')).sort()).toEqual(['x y', 'y z']);
  });

  it('are one question of all where each has the shortest, and each two have what they have', () => {
    const short = claim('z', 'c', 'Over the door stands “stands still for a dry river”.');
    const [question, ...others] = questions({ claims: [...claims.slice(0, 2), short] });
    expect(others).toEqual([]);
    expect(question?.question).toBe('Which sources have the words “stands still for a dry river”?');
    expect(question?.why).toMatch(/^6 words in a row are the same in A, B and C:/);
    expect(question?.pairs.map(({ why }) => why.slice(0, 1))).toEqual(['9', '6', '6']);
  });
});

describe('passages that repeat each other whole', () => {
  const TEXT = [
    'The mill of Varby was built by two brothers from the north.',
    'It burnt down twice and was never insured.',
    'Only the wheel is older than the railway.',
  ];
  const told = (source: string) =>
    TEXT.map((quote, at) => claim(`${source}${String(at)}`, source, quote));

  it('are one question where they follow each other in both', () => {
    expect(questions({ claims: [...told('a'), ...told('b')] })).toMatchObject([
      { kind: 'same-words', verdict: 'agree', members: ['a0', 'a1', 'a2', 'b0', 'b1', 'b2'] },
    ]);
  });

  it('are none where a plain sentence stands alone', () => {
    const plain = 'The school will not change its name.';
    const claims = ['a', 'b'].map((source) => claim(`${source}9`, source, plain));
    expect(questions({ claims })).toEqual([]);
  });

  it('are none where both name another speaker', () => {
    const quote = `“${MOTTO}”`;
    const claims = ['a', 'b'].map((source) =>
      claim(`${source}9`, source, quote, { statements: [`s${source}`] }),
    );
    const said = (speaker: string) =>
      questions({
        claims,
        statements: [statement('sa', 'a', MOTTO, 'Ada Mill'), statement('sb', 'b', MOTTO, speaker)],
      });
    expect(said('Tor Berg')).toEqual([]);
    expect(said('Ada Mill')).toHaveLength(1);
  });

  it('are none where one has a word more', () => {
    const other = told('b').map((one) => ({
      ...one,
      quote: one.quote.replace('was ', 'was not '),
    }));
    const found = questions({ claims: [...told('a').slice(0, 1), ...other.slice(0, 1)] });
    expect(found).toEqual([]);
  });
});

describe('a formula or a name', () => {
  it.each([
    [
      'the general administration of customs of the north',
      'for the general administration of customs of the north',
    ],
    [
      'in the course of the last few years of the war',
      'it was in the course of the last few years of the',
    ],
  ])('repeats nobody: %s', (one, other) => {
    const claims = [
      claim('x', 'a', `Grain was weighed by ${one} before it left.`),
      claim('y', 'b', `No ship may sail ${other} and back.`),
    ];
    expect(questions({ claims })).toEqual([]);
  });
});
