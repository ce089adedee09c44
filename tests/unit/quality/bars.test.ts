import { describe, expect, it } from 'vitest';
import { measureCorpus } from '../../../scripts/io/measure-corpora.ts';
import { measureArticles, measureTexts } from '../../../scripts/io/measure.ts';
import { makeOutputs } from '../../../scripts/io/outputs.ts';
import { readContent } from '../../../scripts/io/read-content.ts';
import type {
  CorpusScore,
  PairTally,
  QuestionSetScore,
  Relation,
  SetScore,
} from '../../../src/schemas/quality.ts';

/** Figures of a score that must be reached. */
type Bars<Score = SetScore> = readonly (readonly [
  name: string,
  figure: (score: Score) => number | null,
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

/** Of the questions that rules alone make. */
const RULED: Bars<QuestionSetScore> = [
  ['found of those marked', ({ measured }) => measured.found / measured.marked, 0.93],
  ['with a right verdict, of those found', ({ measured }) => measured.right / measured.found, 0.95],
  ['known, of those made', ({ known, made }) => known / made, 0.95],
];

/** Of the corpora on other subjects, which have no vocabulary. */
const ANY_CORPUS: Bars<CorpusScore> = [
  ['marked, of the pairs that questions hold', ({ known, pairs }) => known / pairs, 0.95],
  ['judged as marked, of those judged', ({ right, judged }) => right / judged, 0.95],
  ['quotations found', (score) => foundOf(score, 'same-quotation'), 0.8],
];
const COP: Bars<CorpusScore> = [
  ['figures found', foundFigures, 0.5],
  ['listed as related, of those marked', ({ all }) => all.related / all.marked, 0.7],
  ['marked, of those listed as related', ({ related }) => related.right / related.listed, 0.5],
];
const QUAKE: Bars<CorpusScore> = [['figures found', foundFigures, 0.25]];

const articles = measureArticles('content', makeOutputs(readContent('content')).facts);

describe.skipIf(articles === null)('the rules read the articles as well as a person', () => {
  it.each(ARTICLES)('%s', (_, figure, least) => {
    expect(articles && figure(articles.score)).toBeGreaterThanOrEqual(least);
  });
});

const questions = articles?.questions ?? null;

describe.skipIf(questions === null)('the rules bring the articles together: questions', () => {
  it.each(RULED)('%s', (_, figure, least) => {
    expect(questions && figure(questions.rules)).toBeGreaterThanOrEqual(least);
  });

  it('and every right verdict on what can be measured is a rule’s, as published', () => {
    expect(questions?.site.measured.byRule).toBe(questions?.site.measured.right);
  });
});

describe.each([
  ['cop', COP],
  ['quake', QUAKE],
] as const)('the rules compare articles on another subject, %s', (name, bars) => {
  const score = measureCorpus(name);

  it.each([...ANY_CORPUS, ...bars])('%s', (_, figure, least) => {
    expect(figure(score)).toBeGreaterThanOrEqual(least);
  });

  it('and say nothing false', () => {
    expect(score).toMatchObject({ falseAgreements: 0, falsePairs: 0 });
  });

  it('and every marked pair fits its texts', () => {
    expect(score.unfit).toBe(0);
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

/** The part of the marked figures found, those equal and those that part. */
function foundFigures(score: CorpusScore): number {
  return foundOf(score, 'same-figure-agree', 'same-figure-differ');
}

function foundOf({ relations }: CorpusScore, ...of: readonly Relation[]): number {
  const those = relations.filter(({ relation }) => of.includes(relation));
  const sum = (count: (tally: PairTally) => number): number =>
    those.reduce((total, tally) => total + count(tally), 0);
  return sum(({ found }) => found) / sum(({ marked }) => marked);
}
