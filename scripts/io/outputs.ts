import {
  annotate,
  corpusFacts,
  countries,
  isCountryOf,
  measureLabels,
} from '../../src/annotator/corpus.ts';
import { claimId } from '../../src/annotator/claims/id.ts';
import { articleMarkdown } from '../../src/annotator/markdown/article.ts';
import { completed, type Sought } from '../../src/compare/complete.ts';
import { compare, type Judged } from '../../src/compare/index.ts';
import type { Past } from '../../src/editing/past.ts';
import { type Kept, keeper } from '../../src/ledger/keep.ts';
import { Facts } from '../../src/schemas/facts.ts';
import { Ledger } from '../../src/schemas/ledger.ts';
import { correctedArticles, editedQuestions, noticeLines } from './editing.ts';
import { type Compared, findable, keptAlong, pastOf } from './ledger.ts';
import type { Content } from './read-content.ts';
import type { Outputs } from './write-files.ts';

type Annotated = Readonly<ReturnType<typeof annotate>>;

/** What was made of a corpus: the facts, and every generated file by its path. */
export interface Made {
  readonly facts: Facts;
  readonly annotated: Annotated;
  /** What became of all that was published before. */
  readonly kept: Kept;
  /** What editors wrote on what is gone, a line each. */
  readonly notices: readonly string[];
}

/**
 * Annotates a corpus, compares its claims, and carries out what editors wrote.
 *
 * @throws InputError at what editors wrote that cannot be carried out
 */
export function makeFacts(content: Content): Made {
  const keep = keeper(content.ledger, content.articles, claimId);
  const read = annotate(content.articles, content.corpus, keep.name);
  const kept = keep.kept();
  const past = pastOf(kept.ledger);
  const corrected = correctedArticles(read, content.corrections, past);
  const annotated = corrected.articles;
  const compared = comparedFacts(content, annotated, kept.ledger, past);
  return {
    facts: Facts.parse(compared.facts),
    annotated,
    kept: keptAlong(kept, compared),
    notices: [...corrected.notices, ...noticeLines(compared.signed.notices, content.questions)],
  };
}

/** The files that hold what was made of a corpus. */
export function outputsOf({ facts, annotated, kept }: Made): Outputs {
  const files = annotated.map((article): [string, string] => [
    `articles/${article.source.id}.md`,
    articleMarkdown(article),
  ]);
  const json = `${JSON.stringify(facts, null, 2)}\n`;
  const ledger = `${JSON.stringify(Ledger.parse(kept.ledger), null, 2)}\n`;
  return new Map([...files, ['facts.json', json], ['ledger.json', ledger]]);
}

function comparedFacts(
  { articles, corpus, questions: files }: Content,
  annotated: Annotated,
  ledger: Ledger,
  past: Past,
): Compared {
  const facts = corpusFacts(annotated, corpus);
  const { measured, related } = compare(
    {
      ...facts,
      measures: corpus.measures,
      labelOf: measureLabels(corpus),
      countryOf: countries(corpus),
      isCountry: isCountryOf(corpus),
    },
    findable(ledger),
  );
  const topics = corpus.topics.map(({ id }) => id);
  const edited = editedQuestions({ ...facts, questions: measured, topics, past }, files);
  const questions = completed(edited.questions, soughtIn(measured, files), {
    ...facts,
    names: facts.corpus.names,
    texts: new Map(articles.map(({ source, text }) => [source.id, text])),
  });
  return { facts: { ...facts, questions, related }, measured, signed: edited };
}

/** What is searched for on each question: the editors’ words, or else those of the rules. */
function soughtIn(
  measured: readonly Judged[],
  files: Content['questions'],
): (id: string) => Sought {
  const ruled = new Map(measured.map((judged) => [judged.question.id, judged]));
  const written = new Map(files.map(({ id, data }) => [id, data]));
  return (id) => {
    const [rule, file] = [ruled.get(id), written.get(id)];
    return {
      words: file === undefined || file.words.length === 0 ? (rule?.words ?? []) : file.words,
      about: file?.about ?? rule?.about ?? null,
    };
  };
}
