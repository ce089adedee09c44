import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { annotate, type ArticleInput, corpusFacts } from '../../src/annotator/corpus.ts';
import type { PlacedComparison } from '../../src/quality/gold/comparison.ts';
import { type GoldText, placeComparisons } from '../../src/quality/gold/gold.ts';
import { factsDigest } from '../../src/quality/published.ts';
import { questionDifferences } from '../../src/quality/questions/differences.ts';
import { scoreQuestions } from '../../src/quality/questions/score.ts';
import { scoreSet } from '../../src/quality/score.ts';
import { Corpus } from '../../src/schemas/corpus.ts';
import type { Facts } from '../../src/schemas/facts.ts';
import { Quality, type SetScore } from '../../src/schemas/quality.ts';
import { bareArticle } from './bare-article.ts';
import { measureCorpora } from './measure-corpora.ts';
import { makeFacts } from './outputs.ts';
import { readContent } from './read-content.ts';
import { readComparisons, readGold } from './read-gold.ts';
import { readYaml } from './read-yaml.ts';

const GOLD = 'tests/gold';

/** The words that the marks were made with: their topics and the names they write out. */
const VOCABULARY = 'content/corpus.yml';

/**
 * Measures what the rules read in a corpus against the marks of its articles, and in texts and
 * corpora that are no part of it against theirs. What editors wrote is left out of it, save in the
 * score of the questions as published.
 *
 * @param content the folder of the corpus
 * @param published the facts as the site shows them
 */
export function measure(content: string, published: Facts): Quality {
  return Quality.parse({
    facts: factsDigest(published),
    articles: measureArticles(content, published),
    dev: measureTexts('dev'),
    held: measureTexts('held'),
    corpora: measureCorpora(),
  });
}

/** Scores the articles of a corpus that are marked; null where none is. */
export function measureArticles(content: string, published: Facts): Quality['articles'] {
  const facts = readByRules(content);
  const ids = new Map(facts.sources.map(({ file, id }) => [file, id]));
  const dir = join(GOLD, 'seeds');
  const texts = readGold(dir, join(content, 'sources'), (file) => ids.get(file) ?? null);
  if (texts.length === 0) return null;
  const { score, differences } = scoreSet(texts, facts);
  const comparisons = placeComparisons(readComparisons(dir), texts);
  return {
    score,
    differences: [...differences],
    ...measureQuestions(comparisons, facts, published),
  };
}

/** A corpus as rules alone read and compare it. */
function readByRules(content: string): Facts {
  const read = readContent(content);
  const corrections = { ...read.corrections, corrections: [] };
  return makeFacts({ ...read, corrections, questions: [] }).facts;
}

type Articles = NonNullable<Quality['articles']>;

function measureQuestions(
  comparisons: readonly PlacedComparison[],
  byRules: Facts,
  published: Facts,
): Pick<Articles, 'questions' | 'questionDifferences'> {
  if (comparisons.length === 0)
    return { questions: null, questionDifferences: { rules: [], site: [] } };
  const rules = scoreQuestions(comparisons, byRules.questions, byRules.claims);
  const site = scoreQuestions(comparisons, published.questions, published.claims);
  const asked = rules.outcomes.filter(({ comparison }) => !comparison.prose);
  // Editors may have hidden a measured question or joined two: what is not shown is not linked to.
  const shown = new Set(published.questions.map(({ id }) => id));
  return {
    questions: { rules: rules.score, site: site.score },
    questionDifferences: {
      rules: questionDifferences(asked, rules.unknown, byRules.claims).map((difference) => ({
        ...difference,
        found: known(difference.found, shown),
      })),
      site: questionDifferences(site.outcomes, site.unknown, published.claims),
    },
  };
}

function known(id: string | null, ids: ReadonlySet<string>): string | null {
  return id !== null && ids.has(id) ? id : null;
}

/** Scores a folder of marked texts, each read by itself with its own date. */
export function measureTexts(set: 'dev' | 'held' | 'fresh'): SetScore {
  const dir = join(GOLD, set);
  const texts = readGold(dir, dir, (file) => file.replace(/\.txt$/, ''));
  const corpus = existsSync(VOCABULARY) ? readYaml(VOCABULARY, Corpus).value : Corpus.parse({});
  const annotated = annotate(texts.map(articleOf), corpus);
  return scoreSet(texts, corpusFacts(annotated, corpus)).score;
}

/** A marked text as an article. */
export function articleOf({ marks, source, text }: GoldText): ArticleInput {
  return bareArticle(source, text, { date: marks.date ?? null, title: marks.title ?? source });
}
