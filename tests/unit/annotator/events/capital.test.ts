import { describe, expect, it } from 'vitest';
import { readArticle } from '../../../../src/annotator/article.ts';
import { compileVocabulary } from '../../../../src/annotator/vocabulary/vocabulary.ts';
import { CORPUS } from '../support.ts';

describe('a capital that acts stands for its country', () => {
  const vocabulary = compileVocabulary({
    ...CORPUS,
    places: [
      { name: 'Norland', names: [], adjectives: [], country: true, capital: false },
      { name: 'Holmby', names: [], adjectives: [], country: false, in: 'Norland', capital: true },
      { name: 'Varby', names: [], adjectives: [], country: false, in: 'Norland', capital: false },
    ],
  });
  const participants = (text: string): readonly (readonly string[])[] =>
    readArticle(text, '2024-08-20', vocabulary).claims.flatMap(({ events }) =>
      events.map((event) => event.participants),
    );

  it.each([
    ['Holmby lifted its ban on grain ships in May 2023.', ['Norland']],
    ['In May 2023 the ships of Holmby were banned there.', []],
    ['Varby lifted its ban on grain ships in May 2023.', []],
    ['A road was opened in Holmby in May 2023.', []],
  ])('%s', (text, who) => {
    expect(participants(text)).toEqual([who]);
  });
});
