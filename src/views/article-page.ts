import { ABSENT_WHYS } from '../corpus/absence.ts';
import type { Corpus } from '../corpus/corpus.ts';
import { countOutcomes, type OutcomeCounts } from '../corpus/counts.ts';
import type { History } from '../corpus/history.ts';
import type { ShownSource } from '../corpus/shown-source.ts';
import { firmestFirst } from '../corpus/outcome.ts';
import { formatReference } from '../format/source.ts';
import { count } from '../format/words.ts';
import { paths } from '../paths.ts';
import type { Claim } from '../schemas/claim.ts';
import type { AbsentWhy } from '../schemas/question.ts';
import { claimsThatLeft, type FormerClaim } from './former-claims.ts';
import { type QuestionLine, questionLine } from './question-line.ts';
import type { Notes } from './spread.ts';
import { type ClaimEntry, claimEntry } from './stamps.ts';

/** All that an article's page shows beside its text, the head of its margin and the citation. */
export interface ArticlePage {
  readonly source: ShownSource;
  /** For search engines and previews. */
  readonly description: string;
  /** The names of the topics that its claims are on. */
  readonly keywords: readonly string[];
  /** How it stands and its claims, which stand in for a text that may not be shown whole. */
  readonly outcomes: OutcomeCounts;
  readonly entries: readonly ClaimEntry[];
  /** The claims that no other source was found to speak to. */
  readonly onlyHere: readonly Claim[];
  readonly unanswered: readonly Unanswered[];
  /** The claims that stood in it once and do not now. */
  readonly left: readonly FormerClaim[];
  readonly elsewhere: Elsewhere;
}

/** Questions that others answer and this article for one reason does not, disagreement first. */
export interface Unanswered {
  readonly why: AbsentWhy;
  readonly lines: readonly QuestionLine[];
}

/** Where a reader may go on to from an article. */
export interface Elsewhere {
  /** The other articles, with the path of the page that sets the two side by side. */
  readonly others: readonly { readonly source: ShownSource; readonly pair: string }[];
  readonly previous: ShownSource | undefined;
  readonly next: ShownSource | undefined;
}

/** Gathers the page of an article. */
export function articlePage(
  corpus: Corpus,
  history: History,
  source: ShownSource,
  notes: Notes,
): ArticlePage {
  const claims = corpus.claimsOf(source.id);
  const spoken = new Set(claims.flatMap(({ topics }) => topics));
  return {
    source,
    description: `${formatReference(source)}: the text with its ${count(claims.length, 'claim')} marked, and what the other sources say to each.`,
    keywords: corpus.topics.filter(({ id }) => spoken.has(id)).map(({ label }) => label),
    outcomes: countOutcomes(corpus, source),
    entries: claims.map((claim) => claimEntry(corpus, claim)),
    onlyHere: claims.filter(({ id }) => corpus.outcomesOf(id)[0] === 'only-here'),
    unanswered: unansweredBy(corpus, source, notes),
    left: claimsThatLeft(history, source.id),
    elsewhere: elsewhereFrom(corpus, source),
  };
}

function unansweredBy(corpus: Corpus, source: ShownSource, notes: Notes): Unanswered[] {
  const missed = firmestFirst(corpus.questions).flatMap((question) => {
    const found = question.absent.find((one) => one.source === source.id);
    return found ? [{ question, why: found.why }] : [];
  });
  const byWhy = Map.groupBy(missed, ({ why }) => why);
  return ABSENT_WHYS.flatMap((why) => {
    const lines = byWhy.get(why)?.map(({ question }) => questionLine(corpus, question, notes));
    return lines ? [{ why, lines }] : [];
  });
}

/** Of the two pages of a pair the one whose sources stand in the order of the corpus. */
function elsewhereFrom({ sources }: Corpus, source: ShownSource): Elsewhere {
  const at = sources.indexOf(source);
  return {
    others: sources.flatMap((other, place) => {
      if (other === source) return [];
      const [left, right] = place < at ? [other, source] : [source, other];
      return [{ source: other, pair: paths.compare(left.id, right.id) }];
    }),
    previous: sources[at - 1],
    next: sources[at + 1],
  };
}
