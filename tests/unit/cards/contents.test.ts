import { expect, test } from 'vitest';
import { cardAlt } from '../../../src/cards/alt.ts';
import { cardPath } from '../../../src/cards/card.ts';
import { articleCard, claimCard, questionCard } from '../../../src/cards/contents.ts';
import { readCorpus } from '../../../src/corpus/corpus.ts';
import {
  sampleClaim,
  sampleFacts,
  samplePair,
  samplePosition,
  sampleQuestion,
  sampleSource,
} from '../sample.ts';

const IDS = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h'];
const claims = IDS.map((id) => sampleClaim(`${id}0`, id, { quote: `Wheat, says ${id}` }));
const sources = IDS.map((id) =>
  sampleSource(id, id === 'a' ? { author: 'Ada', date: '2024' } : { publisher: `Press ${id}` }),
);
const question = (ids: string[]) =>
  sampleQuestion(
    'q',
    ids.map((id) => samplePosition(`${id}0`, id, { words: `says ${id}` })),
    {
      verdict: 'differ',
      kind: 'same-words',
      pairs: ids.slice(1).map((id) => samplePair('a', id, { verdict: 'differ' })),
      absent: IDS.filter((id) => !ids.includes(id)).map((source) => ({
        source,
        why: source === 'c' ? 'earlier' : 'unmentioned',
        claims: [],
      })),
    },
  );
const corpusOf = (ids: string[]) =>
  readCorpus(sampleFacts({ sources, claims, questions: [question(ids)] }));

test('a claim’s card has the quote, who says it, and how its facts stand, not the claim', () => {
  const corpus = corpusOf(['a', 'b', 'c']);
  expect(claimCard(corpus, corpus.claim('a0'))).toMatchObject({
    head: { letter: { sign: 'A', colour: 'source-1' }, text: 'Ada, 2024' },
    text: 'Wheat, says a',
    quoted: true,
    lines: [{ text: 'The article a' }, { text: 'Its words: ≠ differ Press b (B), Press c (C)' }],
    verdict: null,
  });
  const { lines } = claimCard(corpus, corpus.claim('d0'));
  expect(lines.map(({ text }) => text)).toEqual([
    'The article d',
    'No other source was found to speak to it.',
  ]);
});

test('a question’s card has each source’s words, and why the others say nothing', () => {
  const corpus = corpusOf(['a', 'b']);
  const card = questionCard(corpus, corpus.question('q'));
  expect(card.lines.map(({ letter, text }) => [letter?.sign, text])).toEqual([
    ['A', 'Ada: “says a”'],
    ['B', 'Press b: “says b”'],
    [
      undefined,
      'Not mentioned: Press d (D), Press e (E), Press f (F), Press g (G), Press h (H) · written before: Press c (C)',
    ],
  ]);
  expect(card.verdict).toEqual({ sign: '≠', word: 'differ', clash: true });
});

test('where there is no room, a question’s card has no part of a quotation, and letters for names', () => {
  const corpus = corpusOf(['a', 'b']);
  const { lines } = questionCard(corpus, corpus.question('q'));
  expect(lines.map(({ short }) => short)).toEqual([
    'Ada: its words are on the page',
    'Press b: its words are on the page',
    'Not mentioned: D, E, F, G, H · written before: C',
  ]);
});

test('of more sources than have room it says how many there are', () => {
  const many = corpusOf(IDS);
  const { lines } = questionCard(many, many.question('q'));
  expect(lines).toHaveLength(5);
  expect(lines.at(-1)).toEqual({ letter: null, text: 'and 4 more sources', quoted: false });
});

test('a signed question’s card has the editors’ lines, and says where there is no verdict', () => {
  const positions = [
    samplePosition('a0', 'a', { says: 'the harvest was good' }),
    samplePosition('b0', 'b', { says: 'it was not', voice: 'a farmer' }),
  ];
  const open = sampleQuestion('q', positions, { kind: 'signed', by: 'editor', verdict: null });
  const corpus = readCorpus(sampleFacts({ sources, claims, questions: [open] }));
  const card = questionCard(corpus, open);
  expect(card.lines.map(({ text }) => text)).toEqual([
    'Ada: the harvest was good (the author’s words)',
    'Press b: it was not (in the words of a farmer)',
  ]);
  expect(card.verdict).toEqual({ sign: '', word: 'no verdict', clash: false });
});

test('an article’s card has what is known of it, and on how many questions it stands how', () => {
  const corpus = corpusOf(['a', 'b']);
  expect(articleCard(corpus, corpus.source('b'))).toMatchObject({
    head: { text: 'Article · undated' },
    text: 'The article b',
    lines: [{ text: 'Author unknown, Press b' }, { text: '1 claim; on 1 question: 1 ≠ differ' }],
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

test('readers who do not see a card are told in sentences what is on it', () => {
  const corpus = corpusOf(['a', 'b']);
  expect(cardAlt(claimCard(corpus, corpus.claim('a0')), 'It stands alone.')).toBe(
    'A card with the words “Wheat, says a” and how other articles stand to them. It stands alone.',
  );
  expect(cardAlt(questionCard(corpus, corpus.question('q')), '')).toMatch(
    /^A card with the question “.*”, what each article says to it, and the verdict: differ\.$/,
  );
  expect(cardAlt(articleCard(corpus, corpus.source('a')), '')).toBe(
    'A card with the title “The article a”.',
  );
});
