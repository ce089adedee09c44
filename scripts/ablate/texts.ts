import { existsSync } from 'node:fs';
import { join } from 'node:path';
import {
  type ArticleInput,
  annotate,
  corpusFacts,
  countries,
  isCountryOf,
  measureLabels,
} from '../../src/annotator/corpus.ts';
import { compare } from '../../src/compare/index.ts';
import { UNSHARED } from '../../src/quality/kinds/claims.ts';
import { placeComparisons, type GoldText } from '../../src/quality/gold/gold.ts';
import { placePairs } from '../../src/quality/gold/pairs.ts';
import { type PairScore, scorePairs } from '../../src/quality/pairs/score.ts';
import { questionDifferences } from '../../src/quality/questions/differences.ts';
import { scoreQuestions } from '../../src/quality/questions/score.ts';
import { type ScoredFacts, scoreSet } from '../../src/quality/score.ts';
import type { Detail } from '../../src/schemas/quality.ts';
import { Corpus } from '../../src/schemas/corpus.ts';
import type { Facts } from '../../src/schemas/facts.ts';
import { articleOf } from '../io/measure.ts';
import { readContent } from '../io/read-content.ts';
import { readComparisons, readGold, readPairs } from '../io/read-gold.ts';
import { type Case, readCases } from './cases.ts';
import type { CaseFacts } from './judge.ts';
import type { Reading, Text } from './reading.ts';

const GOLD = 'tests/gold';

/** All texts that a reading is scored on; cases only where a folder of them is given. */
export function readTexts(cases: string | undefined): Text[] {
  const { articles, corpus } = readContent('content');
  return [
    ...seeds(articles, corpus),
    ...goldTexts('dev', corpus),
    ...goldTexts('held', corpus),
    ...pairs('cop'),
    ...pairs('quake'),
    ...(cases === undefined ? [] : caseTexts(readCases(cases), corpus)),
  ];
}

/** So many cases are read at once: each reading compiles the vocabulary anew. */
const BATCH = 20;

function caseTexts(cases: readonly Case[], corpus: Corpus): Text[] {
  const [known, bare] = [true, false].map((vocabulary) =>
    cases.filter((one) => one.vocabulary === vocabulary),
  );
  return [...batches(known ?? [], corpus), ...batches(bare ?? [], Corpus.parse({}))];
}

function batches(cases: readonly Case[], corpus: Corpus): Text[] {
  const starts = Array.from(
    { length: Math.ceil(cases.length / BATCH) },
    (_, index) => BATCH * index,
  );
  return starts.map((start) => {
    const batch = cases.slice(start, start + BATCH);
    const read = (): Reading => {
      const facts = factsOf(
        batch.map(({ article }) => article),
        corpus,
      );
      const faults = (): Set<string> =>
        new Set(
          batch.flatMap(({ id, faultsIn }) =>
            faultsIn(ofSource(facts, id)).map((fault) => `${fault} in ${id}`),
          ),
        );
      return { facts: JSON.stringify(facts), faults: once(faults) };
    };
    return { set: 'cases', name: `cases from ${String(start)}`, read };
  });
}

function ofSource(facts: CaseFacts, id: string): CaseFacts {
  const own = <T extends { readonly source: string }>(list: readonly T[]): T[] =>
    list.filter(({ source }) => source === id);
  return {
    claims: own(facts.claims),
    quantities: own(facts.quantities),
    events: own(facts.events),
    statements: own(facts.statements),
  };
}

function factsOf(
  articles: readonly ArticleInput[],
  corpus: Corpus,
): Omit<Facts, 'questions' | 'related'> {
  return corpusFacts(annotate(articles, corpus), corpus);
}

function comparedFacts(articles: readonly ArticleInput[], corpus: Corpus): Facts {
  const facts = factsOf(articles, corpus);
  const { measured, related } = compare({
    ...facts,
    measures: corpus.measures,
    labelOf: measureLabels(corpus),
    countryOf: countries(corpus),
    isCountry: isCountryOf(corpus),
  });
  return { ...facts, questions: measured.map(({ question }) => question), related };
}

function seeds(articles: readonly ArticleInput[], corpus: Corpus): Text[] {
  const dir = join(GOLD, 'seeds');
  if (!existsSync(dir)) return [];
  const ids = new Map(articles.map(({ source }) => [source.file, source.id]));
  const texts = readGold(dir, 'content/sources', (file) => ids.get(file) ?? null);
  const comparisons = placeComparisons(readComparisons(dir), texts);
  const faultsIn = (facts: Facts): Set<string> => {
    const { outcomes, unknown } = scoreQuestions(comparisons, facts.questions, facts.claims);
    const asked = outcomes.filter(({ comparison }) => !comparison.prose);
    const questions = questionDifferences(asked, unknown, facts.claims).map(
      ({ fault, question, read }) => `${grade(fault)} question ${question} ${read ?? ''}`,
    );
    return new Set([...faultsOf(texts, facts, true), ...questions]);
  };
  const read = (): Reading => {
    const facts = comparedFacts(articles, corpus);
    return { facts: JSON.stringify(facts), faults: once(() => faultsIn(facts)) };
  };
  return [{ set: 'seeds', name: 'content', read }];
}

function goldTexts(set: 'dev' | 'held', corpus: Corpus): Text[] {
  const dir = join(GOLD, set);
  return readGold(dir, dir, (file) => file.replace(/\.txt$/, '')).map((text) => ({
    set,
    name: text.source,
    read: () => {
      const facts = factsOf([articleOf(text)], corpus);
      return {
        facts: JSON.stringify(facts),
        faults: once(() => new Set(faultsOf([text], facts, false))),
      };
    },
  }));
}

/** Topics are the vocabulary's, so that they count only in the texts that it was written for. */
function faultsOf(texts: readonly GoldText[], facts: ScoredFacts, withTopics: boolean): string[] {
  return scoreSet(texts, facts).differences.flatMap(({ kind, fault, source, span, details }) => {
    const at = `${kind} ${source} ${span.join('-')}`;
    if (fault !== 'misread') return [`${grade(fault)} ${at}`];
    return details
      .filter(({ field }) => field !== UNSHARED || withTopics)
      .map(({ field, read }) => `${isSilent(read) ? 'missed' : 'wrong'} ${at} ${field}`);
  });
}

/** Whether nothing was read where something is marked. */
function isSilent(read: Detail['read']): boolean {
  return read?.every((value) => value === null || value === '') ?? true;
}

function grade(fault: string): 'wrong' | 'missed' {
  return fault === 'missed' ? 'missed' : 'wrong';
}

/** A marked corpus: each pair that is not found or not judged, and whatever is wrongly said. */
function pairs(name: string): Text[] {
  const dir = join(GOLD, 'corpora', name);
  const { articles, corpus } = readContent(dir);
  const sources = new Map(articles.map(({ source, text }) => [source.id, text]));
  const gold = placePairs(readPairs(dir), sources);
  const read = (): Reading => {
    const facts = comparedFacts(articles, corpus);
    return {
      facts: JSON.stringify(facts),
      faults: once(() => pairFaults(scorePairs(gold, facts))),
    };
  };
  return [{ set: 'corpora', name, read }];
}

function pairFaults(score: PairScore): Set<string> {
  const missed = score.relations.flatMap(({ relation, marked, judged, related }) => [
    ...numbered(`missed pair ${relation}`, marked - judged),
    ...numbered(`missed related ${relation}`, marked - related),
  ]);
  const wrong = [
    ...numbered('wrong agreement', score.falseAgreements),
    ...numbered('wrong pair', score.falsePairs),
    ...numbered('wrong verdict', score.judged - score.right),
    ...numbered('wrong related', score.related.listed - score.related.right),
    ...numbered('wrong unknown', score.pairs - score.known),
  ];
  return new Set([...missed, ...wrong]);
}

function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | undefined;
  return () => (made ??= { value: make() }).value;
}

function numbered(fault: string, count: number): string[] {
  return Array.from({ length: count }, (_, index) => `${fault} ${String(index)}`);
}
