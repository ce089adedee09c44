import { describe, expect, it } from 'vitest';
import { annotate } from '../../../src/annotator/corpus.ts';
import { articleMarkdown } from '../../../src/annotator/markdown/article.ts';
import { cost, expectToGrowInStep } from '../cost.ts';
import { sampleSource } from '../sample.ts';
import { CORPUS } from './support.ts';

const SOURCE = sampleSource('a', { date: '2024-08-20' });

function read(text: string): void {
  for (const article of annotate([{ source: SOURCE, text }], CORPUS)) articleMarkdown(article);
}

const PARAGRAPH =
  'Mill visited Lund on August 12 and met Berg there. “The ships will leave,” Mill said on Monday, according to the Grain Board. Grain exports were $5 billion in 2023, up 26.3 percent from 2022, and 40 farmers signed a treaty.\n\n';

describe('the cost grows with the length of the text', () => {
  it.each([
    ['prose', PARAGRAPH, 20],
    ['a sentence that repeats', 'Trade grew, he said. ', 300],
    ['initials', 'Mr. A. B. Li met U.S. envoy J. Li. ', 100],
    ['lists tied by “respectively”', 'in 2022 and 2023 respectively 5% and 6% ', 50],
    ['one long sentence', 'Mill met Berg in Lund, and 40 ships left ', 50],
    ['dollar signs', '$ ', 1000],
    ['words of time', 'on the ', 1000],
    ['opening quotation marks', '“', 1000],
    ['brackets', '(', 1000],
    ['square brackets', '[', 1000],
    ['numbers', '1 ', 1000],
    ['verbs of saying', 'said ', 1000],
    ['one word', 'A', 5000],
    ['months', 'May ', 1000],
    ['digits', '1', 5000],
    ['grouped digits', '1,000,', 1000],
    ['hyphens', 'a-', 1000],
    ['stops', 'A. ', 1000],
    ['half numbers', 'half a ', 1000],
    ['commas', 'a, ', 1000],
    ['lines', 'a\n', 1000],
    ['white space', ' ', 5000],
    ['according to', 'according to ', 500],
    ['colons', ':', 1000],
    ['combining marks', 'e\u0301', 1000],
    ['figures with times', '$5 in 2023, ', 100],
    ['numbers in words', 'one hundred ', 500],
    ['groups of digits', '100 ', 500],
    ['joining words', 'and ', 1000],
    ['money with times', '$5 billion in 2023, ', 100],
    ['shares', 'a 5% ', 500],
    ['closing brackets', ')', 1000],
  ])(
    '%s',
    (_, piece, times) => {
      const text = (length: number): string => `The ships left Lund: ${piece.repeat(length)}`;
      expectToGrowInStep(
        () => read(text(times)),
        () => read(text(10 * times)),
      );
    },
    60_000,
  );
});

describe('a hostile text is read within seconds', () => {
  it.each([
    ['$ ', 20_000],
    ['on the ', 20_000],
    ['(', 20_000],
    ['1 ', 20_000],
    ['said ', 20_000],
    ['A', 100_000],
    ['May ', 20_000],
    ['$5 in 2023, ', 5000],
  ])(
    '%j, %i times',
    (piece, times) => {
      expect(cost(() => read(`The ships left Lund: ${piece.repeat(times)}`))).toBeLessThan(5000);
    },
    60_000,
  );
});
