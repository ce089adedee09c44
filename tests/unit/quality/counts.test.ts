import { describe, expect, it } from 'vitest';
import { countQuestions } from '../../../src/quality/counts.ts';
import type { Question, Related } from '../../../src/schemas/question.ts';
import { sampleQuestion } from '../sample.ts';

const of = (id: string, set: Partial<Question>): Question => sampleQuestion(id, [], set);

describe('the count of questions', () => {
  it('tells who brought them together and who judged them', () => {
    const questions = [
      of('figure', { kind: 'figure' }),
      of('event', { kind: 'event' }),
      of('overruled', { kind: 'event', by: 'editor', rule: null }),
      of('quoted', { kind: 'same-words' }),
      of('signed', { kind: 'signed', by: 'editor', rule: null }),
      of('open', { kind: 'signed', by: 'editor', rule: null, verdict: null }),
    ];
    const related: Related[] = [{ claims: ['a', 'b'], score: 1, shared: ['wheat'] }];
    expect(countQuestions({ questions, related })).toEqual({
      measured: 3,
      sameWords: 1,
      signed: 2,
      unjudged: 1,
      overruled: 1,
      related: 1,
    });
  });

  it('is none of each where there are none', () => {
    const none = countQuestions({ questions: [], related: [] });
    expect(Object.values(none)).toEqual([0, 0, 0, 0, 0, 0]);
  });
});
