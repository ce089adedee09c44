import { describe, expect, it } from 'vitest';
import { measureArticles, measureTexts } from '../../../scripts/io/measure.ts';
import type { SetScore } from '../../../src/schemas/quality.ts';

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
  ['quantities: f1', (score) => score.quantities.f1, 0.95],
  ['quantities: period', (score) => score.quantities.period, 0.82],
  ['events: f1', (score) => score.events.f1, 0.8],
  ['statements: f1', (score) => score.statements.f1, 0.95],
  ['claims: f1', (score) => score.claims.f1, 0.97],
];
const HELD: Bars = [
  ['quantities: f1', (score) => score.quantities.f1, 0.9],
  ['quantities: period', (score) => score.quantities.period, 0.75],
  ['events: f1', (score) => score.events.f1, 0.68],
  ['statements: f1', (score) => score.statements.f1, 0.78],
  ['claims: f1', (score) => score.claims.f1, 0.96],
];

const articles = measureArticles('content');

describe.skipIf(articles === null)('the rules read the articles as well as a person', () => {
  it.each(ARTICLES)('%s', (_, figure, least) => {
    expect(articles && figure(articles.score)).toBeGreaterThanOrEqual(least);
  });
});

describe.each([
  ['dev', DEV],
  ['held', HELD],
] as const)('the rules have not lost what they could on the texts of %s', (set, floors) => {
  const score = measureTexts(set);

  it.each(floors)('%s', (_, figure, least) => {
    expect(figure(score)).toBeGreaterThanOrEqual(least);
  });

  it('and every mark fits its text', () => {
    expect(score.unfit).toBe(0);
  });
});
