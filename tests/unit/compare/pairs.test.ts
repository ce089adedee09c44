import { describe, expect, it } from 'vitest';
import { pairsInShort, sampleEvent, sampleQuantity } from '../sample.ts';
import { questions } from './support.ts';

describe('every two sources have a verdict of their own', () => {
  it('on figures, of which one lies apart', () => {
    const quantities = ['c', 'a', 'b'].map((source) =>
      sampleQuantity(`q${source}`, source, source === 'b' ? { value: 8e9 } : {}),
    );
    const [question] = questions({ quantities });
    expect(question?.verdict).toBe('differ');
    expect(pairsInShort(question)).toEqual(['ab differ', 'ac agree', 'bc differ']);
  });

  it('on figures over time: two that tell of one time are compared on it', () => {
    const quantities = [
      sampleQuantity('q1', 'a', { period: '2022' }),
      sampleQuantity('q2', 'b', { period: '2023' }),
      sampleQuantity('q3', 'c', { period: '2023' }),
    ];
    const series = questions({ quantities }).find(({ verdict }) => verdict === 'complement');
    expect(pairsInShort(series)).toEqual(['ab complement', 'ac complement', 'bc agree']);
  });

  it('on an aim', () => {
    const aim = { status: 'target', measure: 'grain-exports-target' } as const;
    const quantities = ['a', 'b', 'c'].map((source) =>
      sampleQuantity(`q${source}`, source, { ...aim, period: source === 'b' ? '2030' : '2025' }),
    );
    expect(pairsInShort(questions({ quantities })[0])).toEqual([
      'ab differ',
      'ac agree',
      'bc differ',
    ]);
  });

  it('on an event', () => {
    const events = ['a', 'b', 'c'].map((source) =>
      sampleEvent(`e${source}`, source, source === 'b' ? { places: ['Lund', 'Varby'] } : {}),
    );
    const [question] = questions({ events });
    expect(question?.verdict).toBe('complement');
    expect(pairsInShort(question)).toEqual(['ab complement', 'ac agree', 'bc complement']);
  });

  it('on an event that one of them denies', () => {
    const events = ['a', 'b', 'c'].map((source) =>
      sampleEvent(`e${source}`, source, { denied: source === 'b' }),
    );
    expect(pairsInShort(questions({ events })[0])).toEqual([
      'ab contradict',
      'ac agree',
      'bc contradict',
    ]);
  });

  it('on the last of its kind, but not of those that only tell of a later one', () => {
    const events = ['a', 'b', 'c'].map((source) =>
      sampleEvent(`e${source}`, source, {
        type: 'meeting',
        participants: ['Ada Mill', 'Norland', 'Sudland'],
        places: [],
        last: source === 'a',
        start: source === 'a' ? '2023-03-02' : '2024-02-02',
      }),
    );
    const denied = questions({ events }).find(({ verdict }) => verdict === 'contradict');
    expect(pairsInShort(denied)).toEqual(['ab contradict', 'ac contradict']);
  });

  it('for twenty sources, each with the facts that it rests on', () => {
    const sources = Array.from({ length: 20 }, (_, n) => `s${String(n).padStart(2, '0')}`);
    const dates = Object.fromEntries(sources.map((source) => [source, '2024-06-01']));
    const quantities = sources.map((source, n) =>
      sampleQuantity(`q${source}`, source, { value: n === 17 ? 8e9 : 5e9 }),
    );
    const [question] = questions({ quantities, dates });
    expect(question?.pairs).toHaveLength((20 * 19) / 2);
    const expected = sources.flatMap((a, at) =>
      sources.slice(at + 1).map((b) => ({
        sources: [a, b],
        facts: [`q${a}`, `q${b}`],
        verdict: [a, b].includes('s17') ? 'differ' : 'agree',
      })),
    );
    expect(question?.pairs).toMatchObject(expected);
  });
});

describe('the facts of a pair', () => {
  it('are those that clash, of the several that a source gives', () => {
    const quantities = [
      sampleQuantity('q1', 'a'),
      sampleQuantity('q2', 'b', { unit: 'EUR' }),
      sampleQuantity('q3', 'b', { value: 8e9 }),
    ];
    expect(questions({ quantities })[0]?.pairs).toMatchObject([
      { sources: ['a', 'b'], facts: ['q1', 'q3'], verdict: 'differ' },
    ]);
  });

  it('are those that agree, where a source gives another figure as well', () => {
    const quantities = [
      sampleQuantity('q1', 'a'),
      sampleQuantity('q2', 'b', { value: 8e9 }),
      sampleQuantity('q3', 'b'),
    ];
    expect(questions({ quantities })[0]?.pairs).toMatchObject([
      { sources: ['a', 'b'], facts: ['q1', 'q3'], verdict: 'agree' },
    ]);
  });

  it('stand in the order of the sources, whichever came first', () => {
    const events = [sampleEvent('e2', 'b'), sampleEvent('e1', 'a')];
    expect(questions({ events })[0]?.pairs).toMatchObject([
      { sources: ['a', 'b'], facts: ['e1', 'e2'] },
    ]);
  });
});
