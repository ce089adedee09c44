import { agreeingOn } from '../corpus/verdict-sources.ts';
import type { Corpus } from '../corpus/corpus.ts';
import { type ByVerdict, countVerdicts } from '../corpus/counts.ts';
import { verdictPairOn } from '../corpus/verdict-pair.ts';
import { figuresTitle } from '../corpus/figures-title.ts';
import { headlineOf, type Sentence } from '../corpus/headline.ts';
import {
  agreements,
  disagreements,
  isOfMost,
  leading,
  ofManyDisputes,
} from '../corpus/highlights.ts';
import { type TopicRow, topicMap } from '../corpus/topic-map.ts';
import { formatAttribution } from '../format/source.ts';
import type { Question, Verdict } from '../schemas/question.ts';
import type { ShownSource } from '../corpus/shown-source.ts';
import { readSeries } from '../timeline/figures/read.ts';
import { type ArticleCard, articleCards } from './articles.ts';
import { type QuestionPicture, questionPicture } from './picture.ts';
import { type Notes, type Side, type Spread, spreadOf } from './spread.ts';
import { type StripView, stripOf } from './timeline.ts';

const MOST = { next: 3, agreed: 3 } as const;
const LIMITS = {
  lead: { quote: 230, working: 0 },
  next: { quote: 175, working: 230 },
  agreed: { quote: 80, working: 0 },
} as const;

/** A headline of longer sentences is set smaller, so that each stands on a line of its own. */
const LONG = 52;
/** More claims in a cell of the map than these are a number, not marks one can tell apart. */
const MOST_MARKS = 48;
/** In more columns than these there is room for a letter and a number alone. */
const MOST_COLUMNS = 6;
/** Where nothing is in dispute, so many rows of the map stand on a small screen. */
const FIRST_ROWS = 4;

/** What the home page opens with. */
export interface Lead {
  /** The finding; null where the question's own words are the headline. */
  readonly headline: readonly Sentence[] | null;
  readonly isLong: boolean;
  readonly spread: Spread;
  /** Whether its working is a sum. */
  readonly isSum: boolean;
  /** Null where there is nothing to draw. */
  readonly picture: QuestionPicture | null;
}

/** A question that sources agree on. */
export interface Agreed {
  readonly id: string;
  readonly question: string;
  readonly verdict: Verdict | null;
  readonly sources: readonly ShownSource[];
  /** Whether every source of the corpus agrees. */
  readonly isAll: boolean;
  /** What one of them says. */
  readonly side: Side | null;
}

/** A column of the map. */
export interface TopicColumn {
  readonly source: ShownSource;
  /** Who speaks in it. */
  readonly name: string;
}

/** The topics by sources. */
export interface TopicMapView {
  readonly rows: readonly TopicRow[];
  readonly columns: readonly TopicColumn[];
  /** How many of the rows are worth the room of a small screen: those in dispute, else the first. */
  readonly first: number;
  /** Whether there are too many columns for names. */
  readonly isMany: boolean;
  /** Whether each claim is a mark; else a cell tells their number. */
  readonly isDrawn: boolean;
}

/** Everything the home page shows. */
export interface HomeView {
  readonly title: string;
  readonly description: string;
  /** Null where nothing is compared. */
  readonly lead: Lead | null;
  /** Why nothing is compared, and what a reader can do; null where something is. */
  readonly nothing: string | null;
  readonly next: readonly Spread[];
  readonly agreed: readonly Agreed[];
  /** Whether more than half of the sources agree on each of them. */
  readonly agreedByMost: boolean;
  /** Null where no topic has a claim. */
  readonly map: TopicMapView | null;
  readonly articles: readonly ArticleCard[];
  /** The title of the picture of figures over time; null where there are none. */
  readonly figures: string | null;
  /** What the picture shows; null where there is none. */
  readonly strip: StripView | null;
  readonly claims: number;
  readonly questions: number;
  readonly byVerdict: ByVerdict;
}

/** What the home page shows of a corpus. */
export function homeView(corpus: Corpus, notes: Notes): HomeView {
  const first = leading(corpus);
  const next = ofManyDisputes(disagreements(corpus)).filter((question) => question !== first);
  const agreed = agreements(corpus)
    .filter((question) => question !== first)
    .slice(0, MOST.agreed);
  const [series] = readSeries(corpus);
  return {
    title: corpus.title,
    description: corpus.description,
    lead: first ? leadOf(corpus, first, notes) : null,
    nothing: first ? null : whyNothing(corpus),
    next: next.slice(0, MOST.next).map((one) => spreadOf(corpus, one, notes, LIMITS.next)),
    agreed: agreed.map((one) => agreedOf(corpus, one, notes)),
    agreedByMost: agreed.every((one) => isOfMost(corpus, one)),
    map: mapOf(corpus),
    articles: articleCards(corpus),
    figures: series ? (figuresTitle(corpus, series) ?? `${series.label} over time`) : null,
    strip: series ? stripOf(series, true) : null,
    claims: corpus.claims.length,
    questions: corpus.questions.length,
    byVerdict: countVerdicts(corpus.questions.map(({ verdict }) => verdict)),
  };
}

function leadOf(corpus: Corpus, question: Question, notes: Notes): Lead {
  const headline = headlineOf(corpus, question, verdictPairOn(corpus, question).sides);
  const sentences = headline?.map(({ name, rest }) => name + rest) ?? [question.question];
  return {
    headline,
    isLong: sentences.some(({ length }) => length > LONG),
    spread: spreadOf(corpus, question, notes, LIMITS.lead),
    isSum: question.kind === 'figure' && question.by === 'rule',
    picture: questionPicture(corpus, question),
  };
}

function agreedOf(corpus: Corpus, question: Question, notes: Notes): Agreed {
  const { sides } = spreadOf(corpus, question, notes, LIMITS.agreed);
  const sources = agreeingOn(corpus, question);
  return {
    id: question.id,
    question: question.question,
    verdict: question.verdict,
    sources,
    isAll: sources.length === corpus.sources.length,
    side: sides[0] ?? null,
  };
}

function mapOf(corpus: Corpus): TopicMapView | null {
  const rows = topicMap(corpus);
  if (rows.length === 0) return null;
  const columns = corpus.sources.map((source) => ({
    source,
    name: formatAttribution(source),
  }));
  const disputed = rows.filter(({ disputes }) => disputes.length > 0).length;
  const most = Math.max(...rows.flatMap(({ cells }) => cells.map(({ claims }) => claims)));
  return {
    rows,
    columns,
    first: disputed > 0 ? disputed : FIRST_ROWS,
    isMany: columns.length > MOST_COLUMNS,
    isDrawn: columns.length <= MOST_COLUMNS && most <= MOST_MARKS,
  };
}

function whyNothing({ sources }: Corpus): string {
  if (sources.length === 0) return 'There is no article yet, so there is nothing to compare.';
  return sources.length === 1
    ? 'Nothing is compared here: there is one article, and a comparison needs two. Read it below, or search its claims.'
    : 'Nothing is compared here: no two of these articles were found to speak to the same thing. Read them below, or search their claims.';
}
