import {
  annotate,
  corpusFacts,
  countries,
  isCountryOf,
  measureLabels,
  regionsOf,
} from '../../src/annotator/corpus.ts';
import { claimId } from '../../src/annotator/claims/id.ts';
import { articleMarkdown } from '../../src/annotator/markdown/article.ts';
import { compare } from '../../src/compare/index.ts';
import { type Kept, keeper } from '../../src/ledger/keep.ts';
import { Facts } from '../../src/schemas/facts.ts';
import { Ledger } from '../../src/schemas/ledger.ts';
import { correctedArticles, editedQuestions } from './editing.ts';
import type { Content } from './read-content.ts';
import type { Outputs } from './write-files.ts';

/** What was made of a corpus: the facts, and every generated file by its path. */
export interface Made {
  readonly facts: Facts;
  readonly outputs: Outputs;
  /** What became of the claims that were published before. */
  readonly kept: Kept;
}

/**
 * Annotates a corpus, compares its claims, and carries out what editors wrote.
 *
 * @throws InputError at what editors wrote that cannot be carried out
 */
export function makeOutputs(content: Content): Made {
  const keep = keeper(content.ledger, content.articles, claimId);
  const read = annotate(content.articles, content.corpus, keep.name);
  const kept = keep.kept();
  const annotated = correctedArticles(read, content.corrections);
  const facts = Facts.parse(comparedFacts(content, annotated));
  const files = annotated.map((article): [string, string] => [
    `articles/${article.source.id}.md`,
    articleMarkdown(article),
  ]);
  const json = `${JSON.stringify(facts, null, 2)}\n`;
  const ledger = `${JSON.stringify(Ledger.parse(kept.ledger), null, 2)}\n`;
  const outputs = new Map([...files, ['facts.json', json], ['ledger.json', ledger]]);
  return { facts, outputs, kept };
}

function comparedFacts(
  { corpus, questions: files }: Content,
  annotated: ReturnType<typeof annotate>,
): Facts {
  const facts = corpusFacts(annotated, corpus);
  const questions = compare({
    ...facts,
    matters: corpus.matters,
    measures: corpus.measures,
    regions: regionsOf(corpus),
    labelOf: measureLabels(corpus),
    countryOf: countries(corpus),
    isCountry: isCountryOf(corpus),
  });
  const topics = corpus.topics.map(({ id }) => id);
  return { ...facts, questions: editedQuestions({ ...facts, questions, topics }, files) };
}
