import { describe, expect, it } from 'vitest';
import { type Explained, explain } from '../../../src/annotator/explain/explain.ts';
import { compileVocabulary } from '../../../src/annotator/vocabulary/vocabulary.ts';
import { CORPUS, read } from './support.ts';

const TITLE = 'Norland sells more grain\n\n';

/** What was made of the sentences behind a title. */
function explained(text: string): Explained[] {
  return explain(read(TITLE + text), compileVocabulary(CORPUS)).slice(1);
}

/** The words that were not taken in a sentence, each with the reason. */
function refusals(text: string): [string, string][] {
  const { tokens } = read(TITLE + text);
  return explained(text).flatMap((one) =>
    'claim' in one
      ? one.claim.refusals.map(({ from, to, why }): [string, string] => [
          tokens
            .slice(from, to)
            .map(({ text: word }) => word)
            .join(' '),
          why,
        ])
      : [],
  );
}

describe('a number that is no quantity', () => {
  it.each([
    ['Ships of the G20 left for the harbour.', '20', /into a word or a code/],
    ['They read Article 5 of the treaty again.', '5', /“article” makes it a label/],
    ['Farmers of the two countries were glad.', 'two', /behind “the” it points back/],
    ['This is one of the best fields they have.', 'one', /one or less/],
    ['Their second field is as large as this.', 'second', /ordinal that counts no occasion/],
    ['The winner of the match had 40 in all.', '40', /no unit/],
  ])('%s', (text, words, why) => {
    expect(refusals(text)).toContainEqual([words, expect.stringMatching(why)]);
  });

  it('is not told of where it is part of a quantity or a time', () => {
    expect(refusals('Grain exports were $5 billion on August 12, 2023.')).toEqual([]);
  });
});

describe('a word of an event that tells of none', () => {
  it.each([
    ['The farmers made a call for rain in the fields.', 'call', /no event as it is used/],
    ['A meeting would be good for both of them.', 'meeting', /without a time/],
  ])('%s', (text, word, why) => {
    expect(refusals(text)).toContainEqual([word, expect.stringMatching(why)]);
  });
});

describe('words that are credited to nobody', () => {
  it.each([
    ['A good harvest is expected by all of them.', 'expected', /passive/],
    ['It was a so-called “rain tax” for them all.', 'rain tax', /too short/],
  ])('%s', (text, words, why) => {
    expect(refusals(text)).toContainEqual([words, expect.stringMatching(why)]);
  });

  it('are not told of where somebody is', () => {
    expect(refusals('“The ships will leave soon,” Ada Mill said.')).toEqual([]);
  });
});

describe('a sentence that is no claim', () => {
  it.each([
    ['Is this the end of all the grain?', 'a question'],
    ['By Ada Mill\n\nThe grain of the farmers was sold.', 'a note about the article'],
    ['Not at all.', 'too few words'],
  ])('%s', (text, why) => {
    expect(explained(text)).toContainEqual(expect.objectContaining({ noClaim: why }));
  });
});

describe('the topics of a claim', () => {
  it('stand with the words that gave them', () => {
    const [first] = explained('Farmers sold wheat and Wheat of the last harvest abroad.');
    expect(first).toMatchObject({
      claim: { topics: [{ topic: 'grain', words: ['wheat', 'Wheat', 'harvest'], kept: true }] },
    });
  });
});
