import { describe, expect, it } from 'vitest';
import type { Question } from '../../../src/schemas/question.ts';
import { Matter } from '../../../src/schemas/corpus.ts';
import { sampleEvent, sampleQuantity } from '../sample.ts';
import { claimIn, questions } from './support.ts';

/** "ab agree", "ac differ": the pairs of a question. */
function pairs(question: Question | undefined): string[] {
  return (question?.pairs ?? []).map(({ sources, verdict }) => `${sources.join('')} ${verdict}`);
}

describe('every two sources have a verdict of their own', () => {
  it('on figures, of which one lies apart', () => {
    const quantities = ['c', 'a', 'b'].map((source) =>
      sampleQuantity(`q${source}`, source, source === 'b' ? { value: 8e9 } : {}),
    );
    const [question] = questions({ quantities });
    expect(question?.verdict).toBe('differ');
    expect(pairs(question)).toEqual(['ab differ', 'ac agree', 'bc differ']);
  });

  it('on figures over time: two that tell of one time are compared on it', () => {
    const quantities = [
      sampleQuantity('q1', 'a', { period: '2022' }),
      sampleQuantity('q2', 'b', { period: '2023' }),
      sampleQuantity('q3', 'c', { period: '2023' }),
    ];
    const series = questions({ quantities }).find(({ verdict }) => verdict === 'complement');
    expect(pairs(series)).toEqual(['ab complement', 'ac complement', 'bc agree']);
  });

  it('on an aim', () => {
    const aim = { status: 'target', measure: 'grain-exports-target' } as const;
    const quantities = ['a', 'b', 'c'].map((source) =>
      sampleQuantity(`q${source}`, source, { ...aim, period: source === 'b' ? '2030' : '2025' }),
    );
    expect(pairs(questions({ quantities })[0])).toEqual(['ab differ', 'ac agree', 'bc differ']);
  });

  it('on an event', () => {
    const events = ['a', 'b', 'c'].map((source) =>
      sampleEvent(`e${source}`, source, source === 'b' ? { places: ['Lund', 'Varby'] } : {}),
    );
    const [question] = questions({ events });
    expect(question?.verdict).toBe('complement');
    expect(pairs(question)).toEqual(['ab complement', 'ac agree', 'bc complement']);
  });

  it('on the last of its kind: those that tell of a later one are at one', () => {
    const meeting = {
      type: 'meeting',
      participants: ['Norland', 'Sudland'],
      places: [],
    } as const;
    const events = ['a', 'b', 'c'].map((source) =>
      sampleEvent(`e${source}`, source, {
        ...meeting,
        participants: [...meeting.participants],
        places: [],
        quote: source === 'a' ? 'their last meeting' : 'they met',
        start: source === 'a' ? '2023-03-02' : '2024-02-02',
      }),
    );
    const denied = questions({ events }).find(({ verdict }) => verdict === 'contradict');
    expect(pairs(denied)).toEqual(['ab contradict', 'ac contradict', 'bc agree']);
  });

  it('on a matter', () => {
    const stances = { a: 'settled', b: 'unsettled', c: 'settled' } as const;
    const claims = Object.entries(stances).map(([source, stance]) =>
      claimIn(`x${source}`, source, {
        matters: [
          { matter: 'railway', stance, cue: stance, span: [0, 5], quote: 'Wheat', term: 'railway' },
        ],
      }),
    );
    const matters = [
      Matter.parse({ id: 'railway', question: 'How is it?', compares: 'direction' }),
    ];
    const [question] = questions({ claims, matters });
    expect(pairs(question)).toEqual(['ab contradict', 'ac agree', 'bc contradict']);
    expect(question?.pairs.map(({ rule }) => rule)).toContain('settled-or-not');
  });
});
