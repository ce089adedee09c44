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
    ['Wu Bo and Wu Ning spoke in Lund. Then Wu left for good.', 'Wu Bo', 'Wu Ning', 'Wu'],
  ])('%s', (text, ...people) => {
    expect(named(text)).toEqual(people);
  });
});

describe('a name', () => {
  const vocabulary = compileVocabulary(CORPUS);
  const named = (text: string): string[] =>
    readArticle(text, null, vocabulary).claims.flatMap(({ mentions }) =>
      mentions.map(({ name }) => name),
    );

  it.each([
    ['Karl Lind and Eva Lind sold it. Then Lind left for good.', 'Karl Lind', 'Eva Lind', 'Lind'],
    [
      'Karl Lind sold it. Karl A. Lind left. Then Lind left for good.',
      'Karl Lind',
      'Karl A. Lind',
      'Karl Lind',
    ],
    ['Eva Holm-Lind left. Ms Holm-Lind was ill.', 'Eva Holm-Lind', 'Eva Holm-Lind'],
    ['Ji-yun Lind left it in May.', 'Ji-yun Lind'],
    ['Tor Lind Ji-yun left it in May.', 'Tor Lind Ji-yun'],
  ])('of somebody: %s', (text, ...names) => {
    expect(named(text)).toEqual(names);
  });

  it.each([
    ['At Golden Rose in Varby, sales fell. Golden Rose was full in May.', 'place'],
    ['A cook in Silver Oak was hurt.', 'place'],
    ['Traders looked at Karl Lind.', 'person'],
    ['In Karl Lind’s view, it was time.', 'person'],
  ])('of whom or where: %s', (text, kind) => {
    const mentions = readArticle(text, null, vocabulary).claims.flatMap((claim) => claim.mentions);
    const unknown = mentions.filter(({ name }) => name !== 'Varby');
    expect(unknown.length).toBeGreaterThan(0);
    expect(new Set(unknown.map((mention) => mention.kind))).toEqual(new Set([kind]));
  });
});
