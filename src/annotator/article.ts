import type { Furniture } from '../schemas/source.ts';
import { isClaim } from './claims/select.ts';
import { topicsOf } from './claims/topics.ts';
import { clean } from './clean/furniture.ts';
import type { Attribution } from './attribution/attribution.ts';
import { findAttributions } from './attribution/find.ts';
import { withPerson } from './attribution/introduced.ts';
import { type KnownSpeakers, NOBODY_KNOWN } from './attribution/known.ts';
import { byDescription } from './attribution/recall.ts';
import { type QuotedRun, quotedRuns, runsWithin } from './attribution/quotes.ts';
import type { EventDraft, KnownEvents } from './events/event.ts';
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
import { inSomeDollars, isOtherDollar } from './figures/dollar.ts';
import { inOwnCurrency } from './figures/shared-currency.ts';
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
  readonly attributions: readonly Attribution[];
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
  events: KnownEvents;
  speakers: KnownSpeakers;
  periods: KnownPeriods;
}

/**
 * Reads an article, stage by stage: lines, furniture, blocks, sentences, then in each sentence
 * names, times, figures, attributions, events and quantities, each stage on what the earlier found.
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
  const claimed = sentences
    .filter((sentence) => isClaim(tokens, sentence))
    .map((sentence) => ({ sentence, own: findNames(tokens, sentence, vocabulary, met) }));
  const memories: Memories = { events: [], speakers: NOBODY_KNOWN, periods: NO_PERIODS };
  const article = {
    tokens,
    anchor,
    vocabulary,
    memories,
    names: indexNames(claimed.flatMap(({ own }) => own)),
    runs: quotedRuns(tokens, blocks),
    pair: pairOf(claimed.map(({ own }) => own)),
  };
  const alone = new Map(readAlone(article, claimed).map((read) => [read.sentence, read]));
  const claims = sentences.flatMap((sentence) => {
    const read = alone.get(sentence);
    if (read !== undefined) return [readSentence(article, read)];
    if (sentence.block.kind === 'paragraph')
      memories.speakers = withPerson({
        ...article,
        ...sentence,
        parse: parseOf(tokens, sentence),
        runs: runsWithin(article.runs, sentence.from, sentence.to),
        known: memories.speakers,
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

/**
 * What is read in each sentence by itself. Each step goes over all sentences before the next one
 * begins, which was measured to be quicker than all steps for one sentence after another.
 */
function readAlone(
  { tokens, anchor, vocabulary }: ArticleScene,
  claimed: readonly { readonly sentence: Sentence; readonly own: readonly Mention[] }[],
) {
  const countries = new Set(
    claimed.flatMap(({ own }) => own.flatMap(({ country, name }) => (country ? name : []))),
  );
  const counted = claimed
    .map((one) => ({ ...one, parse: parseOf(tokens, one.sentence) }))
    .map((one) => ({ ...one, found: findTimes(tokens, one.parse, one.sentence, anchor) }))
    .map((one) => ({ ...one, figures: findFigures(tokens, one.parse, one.sentence, one.found) }));
  const hasDollars = counted.some(({ figures }) => figures.some(({ unit }) => unit === 'USD'));
  const isOther = hasDollars && isOtherDollar(tokens);
  return counted
    .map((one) => (isOther ? { ...one, figures: inSomeDollars(tokens, one.figures) } : one))
    .map((one) => ({ ...one, figures: inOwnCurrency(one.figures, countries) }))
    .map((one) => ({ ...one, governed: governedIn({ ...one, tokens }) }))
    .map((one) => ({ ...one, terms: termsIn(tokens, one.sentence, vocabulary.terms) }));
}

function readSentence(
  article: ArticleScene,
  { sentence, own, parse, found, figures, governed, terms }: ReturnType<typeof readAlone>[number],
): ReadSentence {
  const { tokens, anchor, vocabulary, memories } = article;
  const { times } = found;
  const mentions = own.filter(({ held }) => held === undefined || isInOffice(held, times));
  const runs = runsWithin(article.runs, sentence.from, sentence.to);
  const { attributions, known: speakers } = findAttributions({
    ...article,
    ...sentence,
    parse,
    mentions,
    runs,
    known: memories.speakers,
  });
  const named = { tokens, parse, sentence, mentions };
  const scene = { ...named, times, figures, attributions, governed, anchor };
  const { events, known: knownEvents } = findEvents({
    ...scene,
    known: memories.events,
    pair: article.pair,
    he: memories.speakers.lastPerson?.name,
    meant: (words) => byDescription(speakers, words)?.name,
  });
  const { quantities, known } = findQuantities({
    ...scene,
    undated: found.undated,
    events,
    past: knownEvents,
    known: memories.periods,
    terms,
    wholes: vocabulary.wholes,
  });
  memories.events = knownEvents;
  memories.periods = known;
  memories.speakers = speakers;
  return {
    sentence,
    topics: topicsOf(terms),
    times,
    figures,
    mentions,
    quantities,
    events,
    attributions,
    governed,
    runs,
  };
}
