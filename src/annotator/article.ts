import type { Furniture } from '../schemas/source.ts';
import { isClaim } from './claims/select.ts';
import { topicsOf } from './claims/topics.ts';
import { clean } from './clean/furniture.ts';
import type { Attribution } from './attribution/attribution.ts';
import { findAttributions } from './attribution/find.ts';
import { withPerson } from './attribution/introduced.ts';
import { NOBODY_KNOWN } from './attribution/known.ts';
import { byDescription } from './attribution/recall.ts';
import { type QuotedRun, quotedRuns, runsWithin } from './attribution/quotes.ts';
import type { EventMention, KnownEvents } from './events/event.ts';
import { findEvents } from './events/find.ts';
import { type Pair, pairOf } from './events/pair.ts';
import { type Governed, governedIn } from './negation/find.ts';
import { findNames } from './names/find.ts';
import { indexNames, type NameIndex } from './names/index.ts';
import { type Met, nobodyMet } from './names/met.ts';
import { countriesIn, type Mention } from './names/mention.ts';
import { NO_PERIODS } from './quantities/known.ts';
import { datedByBody } from './quantities/titles.ts';
import { findQuantities, type QuantityMention } from './quantities/find.ts';
import { inOwnCurrency, isOtherDollar } from './figures/currency.ts';
import type { FigureAt } from './figures/figure.ts';
import { findFigures } from './figures/find.ts';
import { STERLING } from './lexicon/currencies.ts';
import { holds } from './text/read.ts';
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
import { withoutGuessedYears } from './time/narrated.ts';
import { termsIn } from './vocabulary/terms.ts';
import { type Held, isHeldAt, type Vocabulary } from './vocabulary/vocabulary.ts';

/** All that was read in one sentence that is taken up as a claim. */
export interface ReadSentence {
  readonly sentence: Sentence;
  readonly topics: readonly string[];
  readonly times: readonly TimeExpression[];
  readonly figures: readonly FigureAt[];
  readonly mentions: readonly Mention[];
  readonly quantities: readonly QuantityMention[];
  readonly events: readonly EventMention[];
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
  const article = {
    tokens,
    anchor,
    vocabulary,
    met,
    names: indexNames(claimed.flatMap(({ own }) => own)),
    runs: quotedRuns(tokens, blocks),
    pair: pairOf(claimed.map(({ own }) => own)),
  };
  const alone = new Map(readAlone(article, claimed).map((read) => [read.sentence, read]));
  const told = withAttributions(article, sentences, alone);
  const claims = withQuantities(article, withEvents(article, told));
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
interface ArticleContext {
  readonly tokens: readonly Word[];
  readonly anchor: Ymd | null;
  readonly vocabulary: Vocabulary;
  readonly met: Met;
  readonly names: NameIndex;
  readonly runs: readonly QuotedRun[];
  readonly pair: Pair;
}

/** Whether somebody held an office at all the times that a sentence tells of. */
function isInOffice(held: Held, times: readonly TimeExpression[]): boolean {
  return times.every(({ period, role }) => role !== 'at' || isHeldAt(held, period));
}

/**
 * What is read in each sentence by itself. Here and below, each step goes over all sentences before
 * the next one begins, which was measured to be quicker than all steps for one sentence after another.
 */
function readAlone(
  { tokens, anchor, vocabulary }: ArticleContext,
  claimed: readonly { readonly sentence: Sentence; readonly own: readonly Mention[] }[],
) {
  const countries = new Set(claimed.flatMap(({ own }) => countriesIn(own)));
  if (holds(tokens, 0, tokens.length, STERLING)) countries.add('United Kingdom');
  const timed = claimed
    .map((one) => ({ ...one, parse: parseOf(tokens, one.sentence) }))
    .map((one) => ({ ...one, found: findTimes(tokens, one.parse, one.sentence, anchor) }));
  const counted = withoutGuessedYears(tokens, timed, anchor).map((one) => ({
    ...one,
    figures: findFigures(tokens, one.parse, one.sentence, one.found),
  }));
  const hasDollars = counted.some(({ figures }) => figures.some(({ unit }) => unit === 'USD'));
  const isOther = hasDollars && isOtherDollar(tokens, vocabulary.isPlaced);
  return counted
    .map((one) => ({ ...one, figures: inOwnCurrency(tokens, one.figures, isOther, countries) }))
    .map((one) => ({ ...one, governed: governedIn({ ...one, tokens }) }))
    .map((one) => ({ ...one, terms: termsIn(tokens, one.sentence, vocabulary.terms) }));
}

/** Who says what in each claim, and whom the article has named by then, before it and behind it. */
function withAttributions(
  { tokens, vocabulary, met, names, ...article }: ArticleContext,
  sentences: readonly Sentence[],
  alone: ReadonlyMap<Sentence, ReturnType<typeof readAlone>[number]>,
) {
  let known = NOBODY_KNOWN;
  return sentences.flatMap((sentence) => {
    const read = alone.get(sentence);
    if (read === undefined && sentence.block.kind !== 'paragraph') return [];
    const { from, to } = sentence;
    const own = read?.own ?? findNames(tokens, sentence, vocabulary, met);
    const times = read?.found.times ?? [];
    const mentions = own.filter(({ held }) => held === undefined || isInOffice(held, times));
    const runs = runsWithin(article.runs, from, to);
    const parse = read?.parse ?? parseOf(tokens, sentence);
    const reading = { tokens, parse, from, to, names, mentions, runs, known };
    const before = known;
    if (read === undefined) {
      known = withPerson(reading);
      return [];
    }
    const { attributions, known: behind } = findAttributions(reading);
    known = behind;
    return [{ ...read, mentions, runs, attributions, before, behind }];
  });
}

/** The events of each claim, and all that the article has told by then. */
function withEvents(
  { tokens, anchor, pair }: ArticleContext,
  claims: ReturnType<typeof withAttributions>,
) {
  let past: KnownEvents = [];
  return claims.map((claim) => {
    const { sentence, parse, mentions, found, figures, attributions, governed } = claim;
    const named = { tokens, parse, sentence, mentions };
    const context = { ...named, times: found.times, figures, attributions, governed, anchor };
    const { events, known } = findEvents({
      ...context,
      known: past,
      pair,
      he: claim.before.lastPerson?.name,
      meant: (words) => byDescription(claim.behind, words)?.name,
    });
    past = known;
    return { ...claim, context, events, past };
  });
}

/** The claims with what is said of their figures. */
function withQuantities(
  { vocabulary, pair }: ArticleContext,
  claims: ReturnType<typeof withEvents>,
): ReadSentence[] {
  let periods = NO_PERIODS;
  let named: { readonly block: Block; readonly countries: ReadonlySet<string> } | undefined;
  return claims.map(({ context, found: { undated }, terms, events, past, runs }) => {
    const before = named?.block === context.sentence.block ? [...named.countries] : [];
    const countriesBefore = new Set(before.length > 0 ? before : pair.countries);
    const countries = new Set([...before, ...countriesIn(context.mentions)]);
    named = { block: context.sentence.block, countries };
    const whole = {
      ...context,
      undated,
      events,
      past,
      known: periods,
      terms,
      vocabulary,
      countriesBefore,
    };
    const { quantities, known } = findQuantities(whole);
    periods = known;
    const { sentence, times, figures, mentions, attributions, governed } = context;
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
  });
}
