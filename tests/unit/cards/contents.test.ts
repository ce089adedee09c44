import { expect, test } from 'vitest';
import { cardPath } from '../../../src/cards/card.ts';
import { articleCard, claimCard, questionCard } from '../../../src/cards/contents.ts';
import { readCorpus } from '../../../src/corpus/corpus.ts';
import {
  sampleClaim,
  sampleFacts,
  samplePosition,
  sampleQuestion,
  sampleSource,
} from '../sample.ts';

const IDS = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h'];
const claims = IDS.map((id) => sampleClaim(`${id}0`, id, { quote: `Wheat, says ${id}` }));
const sources = IDS.map((id) =>
  sampleSource(id, id === 'a' ? { author: 'Ada', date: '2024' } : {}),
);
const question = (ids: string[]) =>
  sampleQuestion(
    'q',
    ids.map((id) => samplePosition(`${id}0`, id, { words: `says ${id}` })),
    { verdict: 'differ' },
  );
const corpusOf = (ids: string[]) =>
  readCorpus(sampleFacts({ sources, claims, questions: [question(ids)] }));
const signs = (letters: readonly { sign: string }[]) => letters.map(({ sign }) => sign).join('');

test('a claim’s card has the quote, who says it, the sharpest verdict and the others', () => {
  const corpus = corpusOf(['a', 'b', 'c']);
  const card = claimCard(corpus, corpus.claim('a0'));
  expect(card).toMatchObject({
    head: { letter: { sign: 'A', colour: 'source-1' }, text: 'Ada, 2024' },
    text: 'Wheat, says a',
    quoted: true,
    verdict: { sign: '≠', word: 'differ', clash: true },
  });
  expect(signs(card.others.letters)).toBe('BC');
  expect(claimCard(corpus, corpus.claim('d0'))).toMatchObject({
    verdict: { word: 'only here', clash: false },
    others: { letters: [] },
  });
});

test('a question’s card has each source’s words, or how many more there are, and the silent', () => {
  const corpus = corpusOf(['a', 'b']);
  const card = questionCard(corpus, corpus.question('q'));
  expect(card.lines.map(({ letter, text }) => [letter?.sign, text])).toEqual([
    ['A', '“says a”'],
    ['B', '“says b”'],
  ]);
  expect(signs(card.others.letters)).toBe('CDEFGH');

  const many = corpusOf(IDS);
  const { lines } = questionCard(many, many.question('q'));
  expect(lines).toHaveLength(5);
  expect(lines.at(-1)).toEqual({ letter: null, text: 'and 4 more sources', quoted: false });
});

test('an article’s card has what is known of it, and how its claims stand', () => {
  const corpus = corpusOf(['a', 'b']);
  expect(articleCard(corpus, corpus.source('b'))).toMatchObject({
    head: { text: 'Article · undated' },
    text: 'The article b',
    lines: [{ text: 'Author unknown' }, { text: '1 claim: differ 1' }],
  });
});

test('a card stands at the address of its page', () => {
  const pages = ['/', '/claims/', '/claims/x/', '/404.html', '/404/'];
  expect(pages.map(cardPath)).toEqual([
    '/cards/index.png',
    '/cards/claims.png',
    '/cards/claims/x.png',
    '/cards/404.png',
    '/cards/404.png',
  ]);
});
