import { describe, expect, it } from 'vitest';
import { compileVocabulary, isHeldAt } from '../../../../src/annotator/vocabulary/vocabulary.ts';
import { readArticle } from '../../../../src/annotator/article.ts';
import { Corpus } from '../../../../src/schemas/corpus.ts';

describe('offices', () => {
  const corpus = Corpus.parse({
    title: 'Offices',
    people: [
      {
        name: 'Ada Mill',
        names: ['Mill'],
        roles: ['the Norlandish president', 'Norland’s president'],
        from: '2013-03',
        until: '2020',
      },
    ],
    places: [{ name: 'Norland', adjectives: ['Norlandish'], country: true }, { name: 'Lund' }],
  });
  const people = (text: string, date: string): (readonly string[])[] =>
    readArticle(text, date, compileVocabulary(corpus))
      .claims.flatMap((claim) => claim.events)
      .map(({ participants }) => participants);

  it('are of their holder at the date of the article', () => {
    const text = 'The Norlandish president visited Lund in May.';
    expect(people(text, '2016-06-01')).toEqual([['Ada Mill']]);
    expect(people(text, '2012-06-01')[0]).not.toContain('Ada Mill');
    expect(people(text, '2022-06-01')[0]).not.toContain('Ada Mill');
  });

  it('are of their holder at the time of the event', () => {
    expect(
      people('The Norlandish president visited Lund in May 2010.', '2016-06-01')[0],
    ).not.toContain('Ada Mill');
  });

  it('are of whoever is named beside them', () => {
    const text = 'The Norlandish president, Tor Berg, visited Lund in May 2010.';
    expect(people(text, '2016-06-01')).toEqual([['Tor Berg']]);
  });

  it.each([
    ['2013', true],
    ['2013-02-28', false],
    ['2013-03-14', true],
    ['2020-12', true],
    ['2021', false],
    ['2012/2014', true],
  ])('held at %s: %s', (period, held) => {
    expect(isHeldAt({ from: '2013-03', until: '2020' }, period)).toBe(held);
  });
});
