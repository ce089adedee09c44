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
import { ruled } from '../../src/compare/rulings/apply.ts';
import { checkCorrections, corrected } from '../../src/compare/rulings/correct.ts';
import { RulingFault } from '../../src/compare/rulings/fault.ts';
import { type Kept, keeper } from '../../src/ledger/keep.ts';
import { Facts } from '../../src/schemas/facts.ts';
import { Ledger } from '../../src/schemas/ledger.ts';
import { InputError } from './input-error.ts';
import type { Content, RulingsFile } from './read-content.ts';
import type { Outputs } from './write-files.ts';

/** What was made of a corpus: the facts, and every generated file by its path. */
export interface Made {
  readonly facts: Facts;
  readonly outputs: Outputs;
  /** What became of the claims that were published before. */
  readonly kept: Kept;
}

/**
 * Annotates a corpus, compares its claims, and carries out the editors' rulings.
 *
 * @throws InputError at a ruling that cannot be carried out
 */
export function makeOutputs(content: Content): Made {
  const keep = keeper(content.ledger, content.articles, claimId);
  const annotated = annotate(content.articles, content.corpus, keep.name);
  const kept = keep.kept();
  const facts = Facts.parse(withLines(content.rulings, () => comparedFacts(content, annotated)));
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
  { corpus, rulings: { rulings } }: Content,
  annotated: ReturnType<typeof annotate>,
): Facts {
  const found = corpusFacts(annotated, corpus);
  checkCorrections(
    new Set([...found.quantities, ...found.events, ...found.statements].map(({ id }) => id)),
    rulings,
  );
  const facts = {
    ...found,
    quantities: corrected(found.quantities, rulings),
    events: corrected(found.events, rulings),
    statements: corrected(found.statements, rulings),
  };
  const questions = compare({
    ...facts,
    matters: corpus.matters,
    measures: corpus.measures,
    regions: regionsOf(corpus),
    labelOf: measureLabels(corpus),
    countryOf: countries(corpus),
    isCountry: isCountryOf(corpus),
  });
  return { ...facts, questions: ruled(questions, facts.claims, rulings) };
}

function withLines<T>({ file, lineOf }: RulingsFile, make: () => T): T {
  try {
    return make();
  } catch (error) {
    if (!(error instanceof RulingFault)) throw error;
    throw new InputError(file, lineOf(error.index), `the ruling ${error.message}`, error.mend);
  }
}
