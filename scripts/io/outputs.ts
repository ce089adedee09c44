import { annotate, corpusFacts, countries, measureLabels } from '../../src/annotator/corpus.ts';
import { articleMarkdown } from '../../src/annotator/markdown/article.ts';
import { compare } from '../../src/compare/index.ts';
import { Facts } from '../../src/schemas/facts.ts';
import type { Content } from './read-content.ts';
import type { Outputs } from './write-files.ts';

/** What was made of a corpus: the facts, and every generated file by its path. */
export interface Made {
  readonly facts: Facts;
  readonly outputs: Outputs;
}

/** Annotates and compares a corpus. */
export function makeOutputs({ articles, corpus }: Content): Made {
  const annotated = annotate(articles, corpus);
  const found = corpusFacts(annotated, corpus);
  const facts = Facts.parse({
    ...found,
    questions: compare({
      ...found,
      matters: corpus.matters,
      labelOf: measureLabels(corpus),
      countryOf: countries(corpus),
    }),
  });
  const files = annotated.map((article): [string, string] => [
    `articles/${article.source.id}.md`,
    articleMarkdown(article),
  ]);
  return {
    facts,
    outputs: new Map([...files, ['facts.json', `${JSON.stringify(facts, null, 2)}\n`]]),
  };
}
