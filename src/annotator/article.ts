import type { Furniture } from '../schemas/source.ts';
import { isClaim } from './claims/select.ts';
import { topicsOf } from './claims/topics.ts';
import { clean } from './clean/furniture.ts';
import type { Credit } from './attribution/credit.ts';
import { findCredits, notePerson } from './attribution/find.ts';
import { emptyMemory, type Memory } from './attribution/memory.ts';
import { byDescription } from './attribution/recall.ts';
import { type QuotedRun, quotedRuns, runsWithin } from './attribution/quotes.ts';
import type { EventDraft, EventMemory } from './events/event.ts';
import { findEvents } from './events/find.ts';
import { type Pair, pairOf } from './events/pair.ts';
import { type Governed, governedIn } from './negation/find.ts';
import { findNames } from './names/find.ts';
import { indexNames, type NameIndex } from './names/index.ts';
import { nobodyMet } from './names/met.ts';
import type { Mention } from './names/mention.ts';
import { type KnownPeriods, NO_PERIODS } from './quantities/known.ts';
import { datedByBody } from './quantities/titles.ts';
import { findQuantities, type QuantityDraft } from './quantities/find.ts';
import type { FigureAt } from './figures/figure.ts';
import { findFigures } from './figures/find.ts';
import { type Block, blocksOf } from './text/blocks.ts';
import { linesOf } from './text/lines.ts';
import { parseOf } from './syntax/parse.ts';
import { tagged } from './syntax/tagger.ts';
import type { Word } from './syntax/word.ts';
import { type Sentence, sentencesOf } from './text/sentences.ts';
import { tokenise } from './text/tokens.ts';
import { parseIso, type Ymd } from '../dates/calendar.ts';
import type { TimeExpression } from './time/expression.ts';
import { findTimes } from './time/find.ts';
import { termsIn } from './vocabulary/terms.ts';
import { type Held, isHeldAt, type Vocabulary } from './vocabulary/vocabulary.ts';

/** All that was read in one sentence that is taken up as a claim. */
export interface ReadSentence {
  readonly sentence: Sentence;
  readonly topics: readonly string[];
  readonly times: readonly TimeExpression[];
  readonly figures: readonly FigureAt[];
  readonly mentions: readonly Mention[];
  readonly quantities: readonly QuantityDraft[];
  readonly events: readonly EventDraft[];
  readonly credits: readonly Credit[];
  /** What is denied or hedged. */
  readonly governed: readonly Governed[];
  /** What stands between quotation marks. */
  readonly runs: readonly QuotedRun[];
}

/** An article as read: its blocks, what was left out, and its claims with their facts. */
export interface ReadArticle {
  readonly tokens: readonly Word[];
  readonly blocks: readonly Block[];
  readonly furniture: readonly Furniture[];
  readonly sentences: readonly Sentence[];
  readonly claims: readonly ReadSentence[];
}

/** What an article remembers from sentence to sentence. */
interface Memories {
  readonly credits: Memory;
  readonly events: EventMemory;
  periods: KnownPeriods;
}

/**
 * Reads an article, stage by stage: lines, furniture, blocks, sentences, then in each sentence
 * names, times, figures, credits, events and quantities, each stage on what the earlier found.
 *
 * @param text the article text, see `articleText`
 * @param date the article's date, to the year, month or day; null where it is not known
 */
export function readArticle(
  text: string,
  date: string | null,
  vocabulary: Vocabulary,
): ReadArticle {
  const { lines, furniture } = clean(linesOf(text));
  const blocks = blocksOf(lines);
  const plain = tokenise(text);
  const sentences = sentencesOf(plain, blocks);
  const tokens = tagged(plain, sentences);
  const anchor = date === null ? null : parseIso(date);
  const met = nobodyMet(date);
  const mentions = sentences.map((sentence) =>
    isClaim(tokens, sentence) ? findNames(tokens, sentence, vocabulary, met) : undefined,
  );
  const named = mentions.filter((own) => own !== undefined);
  const memories: Memories = {
    credits: emptyMemory(),
    events: [],
    periods: NO_PERIODS,
  };
  const article = {
    tokens,
    anchor,
    vocabulary,
    memories,
    names: indexNames(named.flat()),
    runs: quotedRuns(tokens, blocks),
    pair: pairOf(named),
  };
  const claims = sentences.flatMap((sentence, index) => {
    const own = mentions[index];
    if (own !== undefined) return [readSentence(article, sentence, own)];
    if (sentence.block.kind === 'paragraph')
      notePerson({
        ...article,
        parse: parseOf(tokens, sentence),
        ...sentence,
        memory: memories.credits,
        mentions: findNames(tokens, sentence, vocabulary, met),
      });
    return [];
  });
  return { tokens, blocks, furniture, sentences, claims: claims.map(withDatedTitle) };
}

/** A claim; where it is the title, its figures dated by those of the text. */
function withDatedTitle(
  claim: ReadSentence,
  index: number,
  claims: readonly ReadSentence[],
): ReadSentence {
  if (claim.sentence.block.kind !== 'title' || claim.quantities.length === 0) return claim;
  const body = claims.slice(index + 1).flatMap(({ quantities }) => quantities);
  return { ...claim, quantities: datedByBody(claim.quantities, body) };
}

/** What the sentences of an article are read with. */
interface ArticleScene {
  readonly tokens: readonly Word[];
  readonly anchor: Ymd | null;
  readonly vocabulary: Vocabulary;
  readonly memories: Memories;
  readonly names: NameIndex;
  readonly runs: readonly QuotedRun[];
  readonly pair: Pair;
}

/** Whether somebody held an office at all the times that a sentence tells of. */
function isInOffice(held: Held, times: readonly TimeExpression[]): boolean {
  return times.every(({ period, role }) => role !== 'at' || isHeldAt(held, period));
}

function readSentence(
  article: ArticleScene,
  sentence: Sentence,
  named: readonly Mention[],
): ReadSentence {
  const { tokens, anchor, vocabulary, memories, names } = article;
  const { from, to } = sentence;
  const parse = parseOf(tokens, sentence);
  const governed = governedIn({ tokens, sentence, parse });
  const terms = termsIn(tokens, sentence, vocabulary.terms);
  const found = findTimes(tokens, parse, sentence, anchor);
  const { times } = found;
  const mentions = named.filter(({ held }) => held === undefined || isInOffice(held, times));
  const figures = findFigures(tokens, parse, sentence, found);
  const runs = runsWithin(article.runs, from, to);
  const he = memories.credits.lastPerson?.name;
  const credits = findCredits({
    tokens,
    parse,
    from,
    to,
    names,
    mentions,
    runs,
    memory: memories.credits,
  });
  const scene = { tokens, parse, sentence, mentions, times, figures, credits, governed, anchor };
  const events = findEvents({
    ...scene,
    memory: memories.events,
    pair: article.pair,
    he,
    meant: (words) => byDescription(memories.credits, words)?.name,
  });
  const { quantities, known } = findQuantities({
    ...scene,
    undated: found.undated,
    events,
    past: memories.events,
    known: memories.periods,
    terms,
  });
  memories.periods = known;
  return {
    sentence,
    topics: topicsOf(terms),
    times,
    figures,
    mentions,
    quantities,
    events,
    credits,
    governed,
    runs,
  };
}
