import { expect, test } from 'vitest';
import { readCorpus } from '../../../src/corpus/corpus.ts';
import { toldTime, workedOutIn } from '../../../src/corpus/worked-out.ts';
import { workedOutOf } from '../../../src/schemas/worked-out.ts';
import { sampleClaim, sampleEvent, sampleFacts, samplePosition, sampleSource } from '../sample.ts';

test.each([
  ['2024-05-16/2024-05-17', 'He comes on May 16-17', 'year'],
  ['2024-05', 'In May they met', 'year'],
  ['2024-05-16', 'They met in May', 'time'],
  ['2024-05', 'They may meet', 'time'],
  ['2024-08-21', 'They met on Wednesday', 'time'],
  ['2023', 'More than a year ago she came', 'time'],
])('of %s “%s” lacks the %s', (time, words, lacks) => {
  expect(workedOutOf(time, words)).toBe(lacks);
});

test('a time that words do not give is told as worked out', () => {
  const corpus = readCorpus(
    sampleFacts({
      sources: [sampleSource('a')],
      claims: [
        sampleClaim('a1', 'a', { quote: 'She came in May' }),
        sampleClaim('a2', 'a', { quote: 'She came in May 2024' }),
      ],
      events: [
        sampleEvent('e1', 'a', { start: '2024-05', implied: ['start'] }),
        sampleEvent('e2', 'a', { start: '2024-05' }),
      ],
    }),
  );
  const at = (claim: string, fact: string, period: string | null = '2024-05') =>
    samplePosition(claim, 'a', { fact, period });
  expect(toldTime(corpus, at('a1', 'e1'))).toBe('May 2024 (year worked out)');
  expect(toldTime(corpus, at('a2', 'e2'))).toBe('May 2024');
  expect(toldTime(corpus, at('a1', 'e1', null))).toBeNull();
  expect(workedOutIn(corpus, { ...at('a1', 'e1'), implied: true })).toBeNull();
});
