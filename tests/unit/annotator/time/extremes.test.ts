import { describe, expect, it } from 'vitest';
import { readArticle } from '../../../../src/annotator/article.ts';
import { compileVocabulary } from '../../../../src/annotator/vocabulary/vocabulary.ts';
import { Corpus } from '../../../../src/schemas/corpus.ts';
import { times } from '../support.ts';

const VOCABULARY = compileVocabulary(Corpus.parse({}));

/** `N` stands for a count. */
const SENTENCES = [
  'Mill founded the town N years ago.',
  'Mill founded the town N days ago and sold it N weeks ago for $5 million.',
  'The ice covered 5 acres N decades ago.',
  'More than N months ago Mill signed a pact.',
  'Mill won 5 votes in N and, two years later, 40.',
  'Over the past N years the town lost 40 jobs, and N years earlier 20.',
  'In the first N months of the year exports rose 5 percent.',
];

describe('counts that no calendar holds', () => {
  const counts = ['0', '1', '150', '999', '5,000', '9999', '250,000', '3 million'];
  const dates = ['1000-01-01', '1000', '2024-08-31', '9899-12-31', '9899-12', null];

  it.each(counts)('%s', (count) => {
    const text = ['A headline', ...SENTENCES].join('\n\n').replaceAll('N', count);
    for (const date of dates)
      expect(readArticle(text, date, VOCABULARY).claims.length).toBeGreaterThan(
        SENTENCES.length - 2,
      );
  });

  it.each(['5,000 years ago', '800 years ago', '300 days ago', '3 million weeks ago'])(
    'no date for %s',
    (text) => {
      expect(times(`They settled there ${text}`, '2024-08-20')).toEqual([]);
    },
  );
});
