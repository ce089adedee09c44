import { expect, test } from 'vitest';
import { readCorpus } from '../../../src/corpus/corpus.ts';
import { quotationOf } from '../../../src/corpus/quotation.ts';
import type { Position } from '../../../src/schemas/question.ts';
import {
  sampleClaim,
  sampleEvent,
  sampleFacts,
  samplePosition,
  sampleQuantity,
  sampleSource,
} from '../sample.ts';

const QUOTE = 'Last year Norland sold $5 billion of wheat, up 8%, the board said on a visit.';
const START = 100;
const span = (words: string): [number, number] => {
  const at = START + QUOTE.indexOf(words);
  return [at, at + words.length];
};

const corpus = readCorpus(
  sampleFacts({
    sources: [sampleSource('a')],
    claims: [
      sampleClaim('a1', 'a', {
        span: [START, START + QUOTE.length],
        quote: QUOTE,
        quantities: ['a1-q1', 'a1-q2'],
        events: ['a1-e1'],
      }),
    ],
    quantities: [
      sampleQuantity('a1-q1', 'a', { span: span('$5 billion') }),
      sampleQuantity('a1-q2', 'a', { span: span('up 8%') }),
    ],
    events: [sampleEvent('a1-e1', 'a', { span: span('a visit') })],
  }),
);

/** The quotation with its cues in brackets. */
function quoted(position: Partial<Position>, limit?: number): string {
  return quotationOf(corpus, samplePosition('a1', 'a', position), limit)
    .map(({ text, cue }) => (cue ? `[${text}]` : text))
    .join('');
}

test('the words of the fact that was compared stand out', () => {
  expect(quoted({ fact: 'a1-q1' })).toBe(QUOTE.replace('$5 billion', '[$5 billion]'));
  expect(quoted({ fact: 'a1-e1' })).toBe(QUOTE.replace('a visit', '[a visit]'));
});

test('of a figure that a sum gives, the figures that went into it', () => {
  expect(quoted({ fact: 'a1-q1', from: ['a1-q2', 'a1-q1'] })).toBe(
    QUOTE.replace('$5 billion', '[$5 billion]').replace('up 8%', '[up 8%]'),
  );
});

test('a figure of another claim is passed over', () => {
  expect(quoted({ fact: 'b1-q1', words: 'sold' })).toBe(QUOTE.replace('sold', '[sold]'));
});

test('where the whole claim speaks nothing stands out', () => {
  expect(quoted({ words: QUOTE })).toBe(QUOTE);
  expect(quoted({ words: QUOTE.slice(0, -1) })).toBe(QUOTE);
});

test('a long claim is cut about the words, and marked where it is', () => {
  expect(quoted({ fact: 'a1-q1' }, 54)).toBe('… Norland sold [$5 billion] of wheat, up …');
  expect(quoted({ words: QUOTE }, 20)).toBe('Last year Norland …');
});
