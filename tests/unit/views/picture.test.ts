import { expect, test } from 'vitest';
import { readCorpus } from '../../../src/corpus/corpus.ts';
import type { Position, Question } from '../../../src/schemas/question.ts';
import { questionPicture } from '../../../src/views/picture.ts';
import {
  sampleClaim,
  sampleFacts,
  samplePair,
  samplePosition,
  sampleQuantity,
  sampleQuestion,
  sampleSource,
} from '../sample.ts';

function picture(a: Partial<Position>, b: Partial<Position>, set: Partial<Question> = {}) {
  const positions = [
    samplePosition('c1', 'a', { fact: 'q1', unit: 'USD', ...a }),
    samplePosition('c2', 'b', { fact: 'q2', unit: 'USD', ...b }),
  ];
  const pairs = [samplePair('a', 'b', { verdict: set.verdict ?? 'agree' })];
  const question = sampleQuestion('q', positions, { pairs, ...set });
  const corpus = readCorpus(
    sampleFacts({
      sources: [sampleSource('a', { author: 'Ada Mill' }), sampleSource('b', { kind: 'news' })],
      claims: [sampleClaim('c1', 'a'), sampleClaim('c2', 'b')],
      quantities: [
        sampleQuantity('q1', 'a', { status: 'reached-target' }),
        sampleQuantity('q2', 'b', { status: 'forecast', qualifier: 'more-than' }),
      ],
      questions: [question],
    }),
  );
  return questionPicture(corpus, question);
}

const OPEN: Partial<Position> = { value: 200e9, interval: [200e9, null] };
const ABOUT: Partial<Position> = { value: 190e9, interval: [189.5e9, 190.5e9] };

test('a picture tells its finding, its unit, its reading and its scale', () => {
  const drawn = picture({ ...OPEN, implied: true, from: ['q1'] }, ABOUT, { verdict: 'contradict' });
  expect(drawn?.finding).toBe('At least 9.5 billion US dollars lie between them');
  expect(drawn?.notes).toEqual([
    'Billions of US dollars.',
    'Each mark covers all that the words allow; an arrow has no end.',
    'The scale does not start at 0.',
  ]);
});

test('a mark tells who gives it, and whether it is said, aimed at or worked out', () => {
  const [first, second] = picture({ ...OPEN, implied: true, from: ['q1'] }, ABOUT)?.marks ?? [];
  expect(first).toMatchObject({
    ...{ sign: 'A', name: 'Ada Mill', qualifier: 'at-least' },
    ...{ look: 'worked-out', note: 'a target, said to be reached' },
  });
  expect(second).toMatchObject({ look: 'target', note: 'a forecast', qualifier: 'more-than' });
});

test('a figure that a sum of several gave is told to be worked out', () => {
  const [first] = picture({ ...OPEN, implied: true, from: ['q1', 'q2'] }, ABOUT)?.marks ?? [];
  expect(first?.note).toBe('worked out');
});

test('figures that disagree by no verdict have no gap and no finding', () => {
  const drawn = picture(OPEN, ABOUT, { verdict: 'not-comparable' });
  expect([drawn?.gap, drawn?.finding]).toEqual([null, null]);
});

test('a question without figures or times has no picture', () => {
  expect(picture({}, {})).toBeNull();
});
