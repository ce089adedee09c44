import { describe, expect, it } from 'vitest';
import { measureCorpus } from '../../../scripts/io/measure-corpora.ts';
import { measureArticles, measureTexts } from '../../../scripts/io/measure.ts';
import { facts } from '../../../src/content.ts';
import type { CorpusScore, PairTally, Relation, SetScore } from '../../../src/schemas/quality.ts';

/** Figures of a score that must be reached. */
type Bars = readonly (readonly [
  name: string,
  figure: (score: SetScore) => number | null,
  least: number,
])[];

const ARTICLES: Bars = [
  ['quantities: f1', (score) => score.quantities.f1, 0.97],
  ['quantities: period', (score) => score.quantities.period, 0.92],
  ['quantities: status', (score) => score.quantities.status, 0.95],
  ['quantities: qualifier', (score) => score.quantities.qualifier, 0.95],
  ['quantities: speaker', (score) => score.quantities.speaker, 0.9],
  ['quantities: measure', (score) => score.quantities.measure, 0.9],
  ['events: f1', (score) => score.events.f1, 0.8],
  ['events: participants', (score) => score.events.participants, 0.9],
  ['statements: f1', (score) => score.statements.f1, 0.84],
  ['claims: f1', (score) => score.claims.f1, 0.95],
  ['claims: topics', (score) => score.claims.topics, 0.8],
];

/*
 * Floors lie a little under what the rules reach on made-up texts. They catch decay, and are raised
 * with progress.
 */
const DEV: Bars = [
  ['quantities: precision', (score) => score.quantities.precision, 0.99],
  ['quantities: f1', (score) => score.quantities.f1, 0.94],
  ['quantities: period', (score) => score.quantities.period, 0.82],
  ['events: precision', (score) => score.events.precision, 0.94],
  ['events: f1', (score) => score.events.f1, 0.84],
  ['statements: precision', (score) => score.statements.precision, 0.96],
  ['statements: f1', (score) => score.statements.f1, 0.94],
  ['claims: f1', (score) => score.claims.f1, 0.98],
];
const HELD: Bars = [
  ['quantities: precision', (score) => score.quantities.precision, 0.98],
  ['quantities: f1', (score) => score.quantities.f1, 0.91],
  ['quantities: period', (score) => score.quantities.period, 0.81],
  ['events: precision', (score) => score.events.precision, 0.94],
  ['events: f1', (score) => score.events.f1, 0.78],
  ['statements: precision', (score) => score.statements.precision, 0.92],
  ['statements: f1', (score) => score.statements.f1, 0.83],
  ['claims: f1', (score) => score.claims.f1, 0.98],
];

const FRESH: Bars = [
  ['quantities: precision', (score) => score.quantities.precision, 0.99],
  ['quantities: f1', (score) => score.quantities.f1, 0.89],
  ['quantities: period', (score) => score.quantities.period, 0.74],
  ['events: precision', (score) => score.events.precision, 0.97],
  ['events: f1', (score) => score.events.f1, 0.53],
  ['statements: precision', (score) => score.statements.precision, 0.94],
  ['statements: f1', (score) => score.statements.f1, 0.82],
  ['claims: f1', (score) => score.claims.f1, 0.98],
];

const articles = measureArticles('content', facts);

describe.skipIf(articles === null)('the rules read the articles as well as a person', () => {
  it.each(ARTICLES)('%s', (_, figure, least) => {
    expect(articles && figure(articles.score)).toBeGreaterThanOrEqual(least);
  });
});

describe.skipIf(!articles?.questions)('rules alone, of the questions that they are for,', () => {
  const measured = articles?.questions?.rules.measured;

  it('find nearly all', () => {
    expect(part(measured?.found, measured?.marked)).toBeGreaterThanOrEqual(0.93);
  });

  it('judge right all that they find', () => {
    expect(measured?.right).toBe(measured?.found);
  });

  it('have no verdict that editors had to mend', () => {
    const published = articles?.questions?.site.measured;
    expect(published?.byRule).toBe(measured?.right);
  });
});

describe.each([
  ['cop', { figures: 0.5, covered: 0.7 }],
  ['quake', { figures: 0.25, covered: 0.7 }],
] as const)('in the corpus %s, without a vocabulary,', (name, least) => {
  const score = measureCorpus(name);

  it('every mark fits its text', () => {
    expect(score.unfit).toBe(0);
  });

  it('nothing false is said', () => {
    expect(score).toMatchObject({ falseAgreements: 0, falsePairs: 0 });
  });

  it('what is brought together belongs together, and is judged right', () => {
    expect(part(score.known, score.pairs)).toBeGreaterThanOrEqual(0.95);
    expect(part(score.right, score.judged)).toBeGreaterThanOrEqual(0.95);
  });

  it('equal and rival figures are found', () => {
    const found = foundOf(score, ['same-figure-agree', 'same-figure-differ']);
    expect(found).toBeGreaterThanOrEqual(least.figures);
  });

  it('quotations are found', () => {
    expect(foundOf(score, ['same-quotation'])).toBeGreaterThanOrEqual(0.8);
  });

  it('related passages cover what belongs together, and most of them do', () => {
    expect(part(score.all.related, score.all.marked)).toBeGreaterThanOrEqual(least.covered);
    expect(part(score.related.right, score.related.listed)).toBeGreaterThanOrEqual(0.5);
  });
});

describe.each([
  ['dev', DEV],
  ['held', HELD],
  ['fresh', FRESH],
] as const)('the rules have not lost what they could on the texts of %s', (set, floors) => {
  const score = measureTexts(set);

  it.each(floors)('%s', (_, figure, least) => {
    expect(figure(score)).toBeGreaterThanOrEqual(least);
  });

  it('and every mark fits its text', () => {
    expect(score.unfit).toBe(0);
  });
});

/** The part of marked pairs of some relations that is found. */
function foundOf({ relations }: CorpusScore, wanted: readonly Relation[]): number {
  const tallies = relations.filter(({ relation }) => wanted.includes(relation));
  const sum = (of: (tally: PairTally) => number): number =>
    tallies.reduce((total, tally) => total + of(tally), 0);
  return part(
    sum(({ found }) => found),
    sum(({ marked }) => marked),
  );
}

/** A part of a whole; nothing of nothing is none, so that an empty score reaches no bar. */
function part(some = 0, whole = 0): number {
  return whole === 0 ? 0 : some / whole;
}
