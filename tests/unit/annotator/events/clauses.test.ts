import { describe, expect, it } from 'vitest';
import { clausesOf } from '../../../../src/annotator/events/clauses.ts';
import { oneSentence } from '../support.ts';

function clauses(text: string): string[] {
  const { tokens, sentence } = oneSentence(text);
  const tells = (at: number): boolean =>
    /^(?:met|visit(?:ed)?|signed)$/.test(tokens[at]?.lower ?? '');
  const found = clausesOf(tokens, sentence, tells, () => false);
  return found.map(({ from, to }) => text.slice(tokens[from]?.start, tokens[to - 1]?.end));
}

describe('clauses', () => {
  it.each([
    ['Mill met Berg in Lund', ['Mill met Berg in Lund']],
    ['Mill met Berg; Holm left', ['Mill met Berg;', 'Holm left']],
    ['Mill met Berg, and Holm left', ['Mill met Berg,', 'and Holm left']],
    ['Mill met Berg while Holm left', ['Mill met Berg', 'while Holm left']],
    ['Mill met Berg and signed a treaty', ['Mill met Berg', 'and signed a treaty']],
    ['Mill met Berg and Holm', ['Mill met Berg and Holm']],
    ['Mill met Berg – then Holm left', ['Mill met Berg –', 'then Holm left']],
    ['a well-known ship at 10:30', ['a well-known ship at 10:30']],
    ['Mill met Berg, signing a treaty', ['Mill met Berg,', 'signing a treaty']],
    ['Mill met Berg as well as Holm', ['Mill met Berg', 'as well as Holm']],
    ['Mill met Berg when Holm left', ['Mill met Berg', 'when Holm left']],
    ['Mill, who met Berg, will visit Holm', ['Mill,', 'who met Berg,', 'will visit Holm']],
    ['the road, opened in May, is long', ['the road,', 'opened in May,', 'is long']],
    ['Mill, Berg and Holm, all old, met', ['Mill, Berg and Holm, all old, met']],
  ])('%s', (text, gives) => {
    expect(clauses(text)).toEqual(gives);
  });

  it('cover the sentence without a gap', () => {
    const text =
      'Mill, who met Berg, said that he visited Lund; and signed: a – b, leaving while as well';
    expect(clauses(text).join('').replace(/\s/gu, '')).toBe(text.replace(/\s/gu, ''));
  });
});
