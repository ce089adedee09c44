import { expect, test } from 'vitest';
import { readCorpus } from '../../../src/corpus/corpus.ts';
import { figuresTitle } from '../../../src/corpus/figures-title.ts';
import type { Position, Question, Verdict } from '../../../src/schemas/question.ts';
import { readSeries } from '../../../src/timeline/figures/read.ts';
import {
  sampleClaim,
  sampleFacts,
  samplePosition,
  sampleQuantity,
  sampleQuestion,
  sampleSource,
} from '../sample.ts';

/** The title over the figures of two sources, who are compared by some questions. */
function title(...questions: Question[]): string | null {
  const measures = ['grain-exports', 'grain-exports-target', 'rye'];
  const figures = ['a', 'b'].flatMap((source) =>
    measures.map((measure) => sampleQuantity(`${source}-${measure}`, source, { measure })),
  );
  const corpus = readCorpus(
    sampleFacts({
      sources: [sampleSource('a'), sampleSource('b')],
      claims: ['a', 'b'].map((id) =>
        sampleClaim(`${id}1`, id, {
          quantities: figures.filter(({ source }) => source === id).map((one) => one.id),
        }),
      ),
      quantities: figures,
      questions,
    }),
  );
  const series = readSeries(corpus).find(({ measure }) => measure === 'grain-exports');
  if (!series) throw new Error('The sample has figures of grain exports.');
  return figuresTitle(corpus, series);
}

function on(
  period: string,
  verdict: Verdict | null,
  measure = 'grain-exports',
  set: Partial<Position> = {},
): Question {
  const positions = ['a', 'b'].map((id) =>
    samplePosition(`${id}1`, id, { fact: `${id}-${measure}`, unit: 'USD', period, ...set }),
  );
  return sampleQuestion(`${measure}-${period}`, positions, { verdict });
}

test('says time by time how the figures stand', () => {
  expect(title(on('2023', 'agree'), on('2022', 'contradict'))).toBe(
    'For 2022 they contradict each other; for 2023 they agree',
  );
  expect(title(on('2023-05', 'agree-within-rounding'))).toBe(
    'For May 2023 they agree within rounding',
  );
});

test('counts what follows from an aim that was reached, and no aim', () => {
  expect(title(on('2023', 'differ', 'grain-exports-target', { implied: true }))).toBe(
    'For 2023 they differ',
  );
  expect(title(on('2023', 'differ', 'grain-exports-target'))).toBeNull();
});

test('says nothing of another measure, of other units, of two times, and without a verdict', () => {
  expect(title(on('2023', 'agree', 'rye'))).toBeNull();
  expect(title(on('2023', 'agree', 'grain-exports', { unit: 'EUR' }))).toBeNull();
  expect(title(on('2023', null), on('2022', 'complement'))).toBeNull();
  const [first, ...rest] = on('2023', 'agree').positions;
  const times = [...(first ? [{ ...first, period: '2022' }] : []), ...rest];
  expect(title({ ...on('2023', 'agree'), positions: times })).toBeNull();
});

test('says nothing where there is too much to say', () => {
  const years = ['2020', '2021', '2022', '2023'].map((year) => on(year, 'agree'));
  expect(title(...years)).toBeNull();
});
