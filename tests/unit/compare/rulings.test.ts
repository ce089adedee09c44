import { describe, expect, it } from 'vitest';
import { ruled } from '../../../src/compare/rulings/apply.ts';
import type { Question } from '../../../src/schemas/question.ts';
import { Rulings } from '../../../src/schemas/ruling.ts';
import { sampleQuantity } from '../sample.ts';
import { claimIn, judgedQuestions } from './support.ts';

const FIGURES = [
  sampleQuantity('q1', 'a'),
  sampleQuantity('q2', 'b'),
  sampleQuantity('q3', 'c', { value: 8e9 }),
];
const ID = 'grain-exports-2023';

const CLAIMS = [
  ...FIGURES.map(({ id, source }) => claimIn(`c${id}`, source, { quantities: [id] })),
  claimIn('more', 'c', { quote: 'Wheat left' }),
];

/** The question on three figures, of which that of c lies apart, as editors ruled on it. */
function after(...rulings: object[]): Question[] {
  const signed = { who: 'Ada Mill', when: '2024-05-01', why: 'It is so.', rests_on: ['cq1'] };
  const parsed = Rulings.parse({
    rulings: rulings.map((ruling) => ({ question: ID, ...signed, ...ruling })),
  });
  return ruled(judgedQuestions({ claims: CLAIMS, quantities: FIGURES }), CLAIMS, parsed.rulings);
}

const PART = { ruling: 'part', claims: ['cq3'] };
const AGREED = { ruling: 'verdict', verdict: 'complement' };

const pairs = ([question]: readonly Question[]) =>
  question?.pairs.map(({ sources, verdict }) => `${sources.join('')} ${verdict}`);

describe('an editor', () => {
  it('who parts a claim from a question has the rest judged anew', () => {
    expect(after()).toMatchObject([{ verdict: 'differ', pairs: [{}, {}, {}] }]);
    const parted = after(PART);
    expect(parted).toMatchObject([{ verdict: 'agree', by: 'rule', members: ['cq1', 'cq2'] }]);
    expect(pairs(parted)).toEqual(['ab agree']);
  });

  it('who hides a claim does so too', () => {
    expect(after({ ruling: 'hide', question: undefined, claim: 'cq3' })).toMatchObject([
      { verdict: 'agree' },
    ]);
  });

  it('leaves no question that one source speaks to', () => {
    expect(after({ ruling: 'part', claims: ['cq2', 'cq3'] })).toEqual([]);
  });

  it('who gives a verdict gives that of the question; the pairs stay the rules’', () => {
    const found = after(AGREED);
    expect(found).toMatchObject([{ verdict: 'complement', by: 'editor' }]);
    expect(pairs(found)).toEqual(['ab agree', 'ac differ', 'bc differ']);
    expect(after(AGREED, PART)).toMatchObject([
      { verdict: 'complement', by: 'editor', pairs: [{ verdict: 'agree' }] },
    ]);
  });

  it('who joins a claim leaves it without a pair', () => {
    const found = after(PART, { ruling: 'join', claims: ['more'] });
    expect(found).toMatchObject([{ members: ['cq1', 'cq2', 'more'] }]);
    expect(pairs(found)).toEqual(['ab agree']);
  });

  it.each<[string, object, string]>([
    ['rests on a claim that is gone', { ...PART, rests_on: ['lost'] }, 'lost, which is gone'],
    ['names a question that is not there', { ...PART, question: 'q' }, '“q”'],
    ['parts what is apart', { ruling: 'part', claims: ['more'] }, 'no longer changes'],
    ['gives the verdict there is', { ...AGREED, verdict: 'differ' }, 'no longer changes'],
    ['joins a claim that is gone', { ruling: 'join', claims: ['lost'] }, 'lost, which is gone'],
  ])('who %s is told so', (_, ruling, message) => {
    expect(() => after(ruling)).toThrow(message);
  });
});
