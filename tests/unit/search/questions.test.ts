import { describe, expect, test } from 'vitest';
import { readCorpus } from '../../../src/corpus/corpus.ts';
import { find } from '../../../src/search/found/find.ts';
import {
  sampleClaim,
  sampleFacts,
  samplePosition,
  sampleQuestion,
  sampleSource,
} from '../sample.ts';
import { memoryIndex } from './memory-index.ts';

describe('where a question has all the words', () => {
  const claims = [
    sampleClaim('c', 'a', { quote: 'The bridge opened' }),
    sampleClaim('d', 'b', { quote: 'It is open' }),
  ];
  const corpus = readCorpus(
    sampleFacts({
      sources: ['a', 'b', 'old', 'other'].map((id) => sampleSource(id)),
      claims,
      questions: [
        sampleQuestion('q', [samplePosition('c', 'a'), samplePosition('d', 'b')], {
          question: 'Is the bridge open?',
          absent: [
            { source: 'old', why: 'earlier', claims: [] },
            { source: 'other', why: 'unmentioned', claims: [] },
          ],
        }),
      ],
    }),
  );
  const whys = async (outside: Readonly<Record<string, string>>): Promise<string[]> => {
    const { silences } = await find(memoryIndex(corpus, { outside }), 'bridge', false);
    return [...silences].map(([source, { why }]) => `${source} ${why}`);
  };

  test('the sources without a result are as the question tells', async () => {
    expect(await whys({})).toEqual(['b answers', 'old earlier', 'other unmentioned']);
  });

  test('but none that has the word is said not to mention it', async () => {
    expect(await whys({ other: 'A bridge of boats' })).toContain('other unmatched');
  });
});

describe('where no question has the words', () => {
  const claims = [
    sampleClaim('c', 'a', { quote: 'Banks refused payments in yuan' }),
    sampleClaim('d', 'b', { quote: 'All was settled' }),
    sampleClaim('e', 'b', { quote: 'Tourists came' }),
    sampleClaim('f', 'a', { quote: 'More tourists stayed' }),
  ];
  const asks = (id: string, question: string, own: readonly string[]) =>
    sampleQuestion(
      id,
      claims
        .filter((claim) => own.includes(claim.id))
        .map((claim) => samplePosition(claim.id, claim.source)),
      { question },
    );
  const corpus = readCorpus(
    sampleFacts({
      sources: ['a', 'b'].map((id) => sampleSource(id)),
      claims,
      questions: [
        asks('ready', 'How ready are they?', ['c', 'd']),
        asks('payments', 'Do payments work?', ['c', 'd']),
        asks('travel', 'What is said of travel?', ['e', 'f']),
      ],
    }),
  );
  const offered = async (typed: string): Promise<readonly string[]> => {
    const { questions, offered: why } = await find(memoryIndex(corpus), typed, false);
    return [why, ...questions.map(({ question }) => question.id)];
  };

  test('the one with some of them that the claim found speaks to is offered', async () => {
    expect(await offered('yuan payments refused')).toEqual(['claims', 'payments']);
  });

  test('the one that all claims found speak to is offered', async () => {
    expect(await offered('tourists')).toEqual(['claims', 'travel']);
  });

  test('a phrase stands together in a question, too', async () => {
    expect(await offered('“payments work”')).toEqual(['nearest', 'payments']);
    expect(await offered('“work payments”')).toEqual(['nearest']);
  });

  test('none is offered for one claim that speaks to questions of other words', async () => {
    expect(await offered('yuan')).toEqual(['claims']);
  });

  test('where claims have only some of the words, it is that of the nearest', async () => {
    expect(await offered('do banks refuse payments by card?')).toEqual([
      'nearest-claim',
      'payments',
    ]);
  });
});
