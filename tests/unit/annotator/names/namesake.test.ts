import { describe, expect, it } from 'vitest';
import { readArticle } from '../../../../src/annotator/article.ts';
import { compileVocabulary } from '../../../../src/annotator/vocabulary/vocabulary.ts';
import { CORPUS } from '../support.ts';

describe('a surname that the vocabulary has for somebody', () => {
  const vocabulary = compileVocabulary({
    ...CORPUS,
    people: [{ name: 'Wu Bo', names: ['Wu'], roles: [] }],
  });
  const named = (text: string): string[] =>
    readArticle(text, null, vocabulary).claims.flatMap(({ mentions }) =>
      mentions.filter(({ kind }) => kind === 'person').map(({ name }) => name),
    );

  it.each([
    ['Wu spoke in Lund that day.', 'Wu Bo'],
    ['Gen. Wu Ning spoke in Lund. Then Wu left for good.', 'Wu Ning', 'Wu Ning'],
    ['Wu Bo and Wu Ning spoke in Lund. Then Wu left for good.', 'Wu Bo', 'Wu Ning', 'Wu Bo'],
  ])('%s', (text, ...people) => {
    expect(named(text)).toEqual(people);
  });
});
