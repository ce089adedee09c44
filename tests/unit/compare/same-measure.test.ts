import { describe, expect, it } from 'vitest';
import type { Quantity } from '../../../src/schemas/quantity.ts';
import type { Question } from '../../../src/schemas/question.ts';
import { sampleClaim, sampleQuantity } from '../sample.ts';
import { figureIn, questions } from './support.ts';

/** A claim with the figures that stand in it, by their words. */
interface Told {
  readonly text: string;
  readonly figures: readonly (readonly [words: string, set: Partial<Quantity>])[];
}

const SOURCES = ['a', 'b', 'c'];

/** The questions on what sources tell, one claim each, without a vocabulary. */
function asked(...told: readonly Told[]): Question[] {
  const read = told.map(({ text, figures }, at) => {
    const source = SOURCES[at] ?? '';
    const quantities = figures.map(([words, set], index) =>
      figureIn(text, words, {
        ...sampleQuantity(`${source}${String(index)}`, source, { period: null, ...set }),
        measure: `words-near-${source}-${String(index)}`,
      }),
    );
    const ids = quantities.map(({ id }) => id);
    const span: [number, number] = [0, text.length];
    return {
      quantities,
      claim: sampleClaim(`x${source}`, source, { quote: text, span, quantities: ids }),
    };
  });
  return questions({
    claims: read.map(({ claim }) => claim),
    quantities: read.flatMap(({ quantities }) => quantities),
    measures: [],
  });
}

const ships = (value: number, set: Partial<Quantity> = {}): Partial<Quantity> => ({
  value,
  step: 1,
  unit: 'ships',
  ...set,
});

const YARD: Told = {
  text: 'The yard of Varby launched 430 ships, the harbour master said.',
  figures: [['430 ships', ships(430)]],
};
const HARBOUR: Told = {
  text: 'By the harbour master’s count 430 ships have left the yard of Varby.',
  figures: [['430 ships', ships(430)]],
};

const only = (told: Told, set: Partial<Quantity>): Told => ({
  ...told,
  figures: told.figures.map(([words, own]) => [words, { ...own, ...set }]),
});

describe('figures without a measure of the vocabulary', () => {
  it('come together by their number and the words around', () => {
    const [question, ...others] = asked(YARD, HARBOUR);
    expect(others).toEqual([]);
    expect(question).toMatchObject({ kind: 'figure', verdict: 'agree', members: ['xa', 'xb'] });
    expect(question?.question).toMatch(/430 ships \(.*\byard\b.*\)/);
  });

  it.each<[string, Partial<Quantity>]>([
    ['of another unit', { unit: 'boats' }],
    ['that changed by it', { direction: 'up' }],
    ['that are aimed at', { status: 'target' }],
    ['that are expected', { status: 'forecast' }],
    ['that are only hoped for', { hedge: 'hoped' }],
    ['of a region', { scope: ['Lund'] }],
  ])('do not, %s', (_, set) => {
    expect(asked(YARD, only(HARBOUR, set))).toEqual([]);
  });

  it('do not, for another time or rate', () => {
    expect(asked(only(YARD, { period: '2021' }), only(HARBOUR, { period: '2022' }))).toEqual([]);
    expect(asked(only(YARD, { per: 'year' }), only(HARBOUR, { per: 'day' }))).toEqual([]);
    expect(asked(only(YARD, { period: '2021' }), HARBOUR)).toHaveLength(1);
  });

  it('do not, where the words around have nothing in common', () => {
    const elsewhere: Told = {
      text: 'A museum in Lund shows 430 ships in bottles.',
      figures: [['430 ships', ships(430)]],
    };
    expect(asked(YARD, elsewhere)).toEqual([]);
  });

  it('need more in common where chance repeats the number', () => {
    const text =
      'The yard has 3 ships at its old quay, where ferries used to land before the storm took the pier away.';
    const other =
      'Since the strike 3 ships have waited off the coast for a pilot, says a clerk of the yard, and two crews went home by train from the quay.';
    const told = (value: number): Told[] =>
      [text, other].map((words) => {
        const said = words.replace('3 ships', `${String(value)} ships`);
        return { text: said, figures: [[`${String(value)} ships`, ships(value)]] };
      });
    expect(asked(...told(3_417))).toHaveLength(1);
    expect(asked(...told(3))).toEqual([]);
  });

  it('that part are judged only where nearly all words are the same', () => {
    const told = (value: number): Told => ({
      text: `The yard of Varby launched ${String(value)} ships in the spring.`,
      figures: [[`${String(value)} ships`, ships(value, { period: '2021' })]],
    });
    expect(asked(told(430), told(512))).toMatchObject([{ verdict: 'differ' }]);
    expect(asked(YARD, only(HARBOUR, { value: 512 }))).toEqual([]);
  });

  it('that part are no rivals where a claim gives another of their unit', () => {
    const two: Told = {
      text: 'The yard of Varby launched 430 ships in the spring and 512 ships in the autumn.',
      figures: [
        ['430 ships', ships(430)],
        ['512 ships', ships(512)],
      ],
    };
    const found = asked(two, two).filter(({ kind }) => kind === 'figure');
    expect(found.map(({ verdict }) => verdict)).toEqual(['agree', 'agree']);
  });

  it('that are running counts are told as updated', () => {
    const told = (value: number): Told => ({
      text: `The flood of Varby killed ${String(value)} people in the town.`,
      figures: [[`${String(value)} people`, { value, step: 1, unit: 'people' }]],
    });
    expect(asked(told(190), told(212))).toMatchObject([{ verdict: 'differ', reason: 'as-of' }]);
  });

  it('are denied by who says that it was not so', () => {
    expect(asked(YARD, only(HARBOUR, { denied: true }))).toMatchObject([
      { verdict: 'contradict', rule: 'figure-denied' },
    ]);
  });
});

describe('a bound', () => {
  const told = (value: number, set: Partial<Quantity>): Partial<Quantity> => ({
    ...ships(value),
    measure: 'ships-launched',
    ...set,
  });
  const verdict = (a: Partial<Quantity>, b: Partial<Quantity>): unknown =>
    questions({ quantities: [sampleQuantity('q1', 'a', a), sampleQuantity('q2', 'b', b)] })[0]
      ?.verdict;

  it.each<[string, Partial<Quantity>, Partial<Quantity>, string]>([
    [
      'agrees with what lies close beyond it',
      told(4.69, { step: 0.01, qualifier: 'more-than' }),
      told(4.7, { step: 0.1 }),
      'agree-within-rounding',
    ],
    [
      'does not agree with what lies far beyond it',
      told(8_000, { step: 1_000, qualifier: 'more-than' }),
      told(13_000_000, { step: 1_000_000 }),
      'complement',
    ],
    [
      'does not agree with a bound elsewhere',
      told(5_600, { step: 100, qualifier: 'more-than' }),
      told(5_700, { step: 100, qualifier: 'more-than' }),
      'complement',
    ],
    [
      'agrees with the same bound',
      told(5_600, { step: 100, qualifier: 'more-than' }),
      told(5_600, { step: 100, qualifier: 'more-than' }),
      'agree',
    ],
    [
      'rules out what lies on its other side',
      told(5_600, { step: 100, qualifier: 'more-than' }),
      told(5_000, { step: 100 }),
      'contradict',
    ],
  ])('%s', (_, a, b, expected) => {
    expect(verdict(a, b)).toBe(expected);
    expect(verdict(b, a)).toBe(expected);
  });
});
