import type { Corpus } from '../corpus/corpus.ts';
import type { ShownSource } from '../corpus/shown-source.ts';
import { type Excerpt, excerpt } from '../format/excerpt.ts';
import { paths } from '../paths.ts';
import { UNSHARED } from '../quality/kinds/claims.ts';
import type { Claim } from '../schemas/claim.ts';
import type { Detail, Difference, Quality, QuestionDifference } from '../schemas/quality.ts';

/** How well the rules do, with what they got wrong ready to be shown. */
export interface QualityView extends Omit<Quality, 'articles'> {
  readonly articles: ArticlesView | null;
}

/** How well they do on the articles of the site. */
export interface ArticlesView extends Omit<
  NonNullable<Quality['articles']>,
  'differences' | 'questionDifferences'
> {
  readonly differences: readonly ShownDifference[];
  readonly questionDifferences: Readonly<
    Record<'rules' | 'site', readonly ShownQuestionDifference[]>
  >;
}

/** A fault with its words in their sentence. */
export interface ShownDifference extends Pick<Difference, 'kind' | 'fault' | 'details'> {
  readonly source: ShownSource;
  /** The path to its sentence. */
  readonly path: string;
  readonly words: Excerpt;
}

/** A question that was missed, judged otherwise or not marked, with the claims it is on. */
export interface ShownQuestionDifference extends Omit<QuestionDifference, 'claims'> {
  readonly passages: readonly { readonly claim: string; readonly source: ShownSource }[];
}

/** So many characters of a sentence are shown around a fault. */
const ROOM = 240;

/** What was measured, with the claims and sources it names. */
export function qualityView(corpus: Corpus, quality: Quality): QualityView {
  const { articles } = quality;
  const passage = (claim: string) => ({ claim, source: corpus.source(corpus.claim(claim).source) });
  const shown = ({ claims, ...rest }: QuestionDifference): ShownQuestionDifference => ({
    ...rest,
    passages: claims.map(passage),
  });
  return {
    ...quality,
    articles: articles && {
      ...articles,
      differences: articles.differences.map((difference) => shownDifference(corpus, difference)),
      questionDifferences: {
        rules: articles.questionDifferences.rules.map(shown),
        site: articles.questionDifferences.site.map(shown),
      },
    },
  };
}

function shownDifference(corpus: Corpus, difference: Difference): ShownDifference {
  const { kind, fault, source, details } = difference;
  const claim = difference.claim === null ? null : corpus.claim(difference.claim);
  return {
    ...{ kind, fault },
    details: details.map((detail) => withTopics(corpus, detail)),
    source: corpus.source(source),
    path: claim === null ? paths.article(source) : paths.passage(source, claim.id),
    words: wordsOf(difference, claim),
  };
}

function wordsOf({ quote, span }: Difference, claim: Claim | null): Excerpt {
  if (claim === null) return { before: '', words: quote, after: '' };
  return excerpt(claim.quote, quote, ROOM, Math.max(0, span[0] - claim.span[0]));
}

/** The ids of topics that a detail is on as their names. */
function withTopics({ topics }: Corpus, detail: Detail): Detail {
  if (detail.field !== UNSHARED) return detail;
  const nameOf = (id: string): string => topics.find((topic) => topic.id === id)?.label ?? id;
  const named = (values: Detail['read']) =>
    values?.map((value) =>
      typeof value === 'string' && value !== '' ? value.split(', ').map(nameOf).join(', ') : value,
    ) ?? null;
  return { ...detail, marked: named(detail.marked), read: named(detail.read) };
}
