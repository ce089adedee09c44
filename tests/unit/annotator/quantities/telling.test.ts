import { describe, expect, it } from 'vitest';
import { readArticle } from '../../../../src/annotator/article.ts';
import { compileVocabulary } from '../../../../src/annotator/vocabulary/vocabulary.ts';
import { CORPUS, quantities } from '../support.ts';

describe('what a figure is a rate by', () => {
  it.each([
    ['The towns give $5 million a year.', 'year'],
    ['The towns give $5 million in aid for farmers annually.', 'year'],
    ['The port handles 40 ships per day.', 'day'],
    ['Grain costs $5 a tonne.', 'tonne'],
    ['Spending was $40 per capita.', 'head'],
    ['The towns spend $5 million a year on aid for farmers.', 'year'],
    ['The towns spent $5 million, and a year on, they stopped.', null],
    ['Exports were $5 million a year earlier.', null],
    ['Exports grew by $5 million in a week.', null],
    ['The goal of $5 million was met a year ahead of time.', null],
  ])('%s', (text, per) => {
    expect(quantities(text)[0]?.per).toBe(per);
  });
});

describe('how wide a figure reaches', () => {
  it.each([
    ['Trade in goods came to $5 million.', ['goods']],
    ['Exports of goods and services came to $5 million.', ['goods and services']],
    ['Net exports were $40 per head.', ['a head', 'net']],
    ['40 goods trains carried a net of ropes.', []],
    ['It is 2% of gross domestic product.', []],
  ])('%s', (text, scope) => {
    expect(quantities(text)[0]?.scope).toEqual(scope);
  });

  it('takes a region of the vocabulary, behind a word of place', () => {
    const places = [
      ...CORPUS.places,
      { name: 'Skane', names: [], adjectives: [], country: false, capital: false, in: 'Norland' },
    ];
    const vocabulary = compileVocabulary({ ...CORPUS, places });
    const scopes = (text: string): unknown =>
      readArticle(text, null, vocabulary).claims[0]?.quantities.map(({ scope }) => scope);
    expect(scopes('In Skane, 40 ships were built.')).toEqual([['Skane']]);
    expect(scopes('Skane built 40 ships.')).toEqual([[]]);
    expect(scopes('In Norland, 40 ships were built.')).toEqual([[]]);
  });
});

describe('figures told as of a day', () => {
  it.each([
    ['So far, 40 ships have called.', true],
    ['Exports were $5 million, preliminary data show.', false],
    ['By provisional figures exports were $5 million.', true],
    ['Exports were $5 million as of July.', true],
    ['The towns, silent so far, gave $5 million.', false],
    ['A provisional government paid $5 million.', false],
  ])('%s', (text, provisional) => {
    expect(quantities(text)[0]?.provisional).toBe(provisional);
  });
});

describe('a share of a whole', () => {
  it.each([
    ['Grain exports came to $5 million, 30 percent of all foreign trade.', 'foreign-trade'],
    ['Trains carried 40 tons in 2023, or 30 percent of all freight.', 'freight'],
  ])('%s', (text, of) => {
    expect(quantities(text).map(({ share }) => share)).toEqual([null, { part: 0, of }]);
  });

  it.each([
    'Grain exports came to $5 million, and 30 percent of all trade goes by rail.',
    'Grain exports came to $5 million, up 30 percent.',
    'It was 30 percent of the $5 million they had.',
  ])('none in: %s', (text) => {
    expect(quantities(text).map(({ share }) => share)).toEqual([null, null]);
  });
});
