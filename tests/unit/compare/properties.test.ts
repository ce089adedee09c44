import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Question } from '../../../src/schemas/question.ts';
import { affirmed, articles, bothTell, negated } from './generated.ts';
import { questions } from './support.ts';

/** What the rules say of all questions and pairs, in words. */
function verdicts(found: readonly Question[]): string[] {
  return found.flatMap((question) =>
    [question, ...question.pairs].map(({ verdict, why }) => `${String(verdict)}: ${why}`),
  );
}

describe('whatever two articles say', () => {
  it('beside its own copy none differs or contradicts', () => {
    fc.assert(
      fc.property(articles, (told) => {
        const found = verdicts(questions(bothTell(told, told)));
        expect(found.filter((verdict) => /^(?:differ|contradict)/.test(verdict))).toEqual([]);
      }),
      { seed: 9, numRuns: 600 },
    );
  });

  it('one that denies each fact of another never agrees with it', () => {
    fc.assert(
      fc.property(articles, (told) => {
        const found = verdicts(questions(bothTell(affirmed(told), negated(told))));
        expect(found.filter((verdict) => verdict.startsWith('agree'))).toEqual([]);
      }),
      { seed: 9, numRuns: 600 },
    );
  });

  it('no verdict depends on which source comes first', () => {
    fc.assert(
      fc.property(articles, articles, (a, b) => {
        const [one, other] = [questions(bothTell(a, b)), questions(bothTell(b, a))];
        const plain = (found: readonly Question[]): string[] =>
          found.map(({ kind, verdict, reason }) => [kind, verdict, reason].join(' ')).sort();
        expect(plain(one)).toEqual(plain(other));
      }),
      { seed: 9, numRuns: 400 },
    );
  });
});
