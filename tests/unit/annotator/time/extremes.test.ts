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

describe('times of every form behind every preposition', () => {
  const leads = 'in since by until from before after during over'.split(' ');
  leads.push('two years before', 'the week after', 'up to', 'in the year to');

  it.each([
    '2008–09',
    'the 2008/09 season',
    'the 2008–09 financial year',
    'fiscal 2009',
    'the 1990s',
    'the 19th century',
    'the winter of 2010/11',
    'the third quarter',
    'July to September 2010',
    '30 April–2 May',
    'the past decade',
    'two or three years ago',
    'the two years to March',
    '29 February 2011',
    'the school year',
    '2008, 2009 and 2010',
    'the year before last',
    '44 BC',
  ])('%s', (time) => {
    const text = leads
      .map((lead) => `Losses came to $310 million ${lead} ${time}, and the 7th mill shut then.`)
      .join('\n\n');
    for (const date of ['2013-03-15', '2013', '1000-01-01', null])
      expect(readArticle(`A headline\n\n${text}`, date, VOCABULARY).claims.length).toBeGreaterThan(
        leads.length - 1,
      );
  });
});
