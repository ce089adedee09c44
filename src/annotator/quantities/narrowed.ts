import { BOUNDS, OWNER_NOUNS, SPEECHES, WHOLE_WORDS } from '../lexicon/quantities.ts';
import { SCOPES } from '../lexicon/scopes.ts';
import { AIM_NOUNS, OUTLOOK_NOUNS, TELLING_VERBS } from '../lexicon/status.ts';
import type { FigureAt } from '../figures/figure.ts';
import type { Chunk } from '../syntax/chunks.ts';
import { lower } from '../text/read.ts';
import { countriesIn, type Mention } from '../names/mention.ts';
import type { Word } from '../syntax/word.ts';
import type { NamedMeasure } from '../vocabulary/named-measure.ts';
import type { QuantityContext } from './context.ts';
import { leadOf } from './lead.ts';
import { isChangeNoun } from './name.ts';
import type { MeasureTerm } from './vocabulary-measure.ts';

/**
 * Whether words narrow the measure that a term names to a part of it, widen it, or move it to somebody
 * else: "copper exports", "core inflation", "trade between Norland and Sudland", "in the capital",
 * "of these", "with services".
 */
export function isNarrowed(context: QuantityContext, figure: FigureAt, term: MeasureTerm): boolean {
  if (isOfOtherCountry(context, term)) return true;
  if (/^(?:duration|ordinal)$/.test(figure.kind)) return false;
  return (
    isPart(context, figure) ||
    isOtherNoun(context, term) ||
    isTheirs(context, term) ||
    isAverage(context, figure, term) ||
    isOfOtherSubject(context, figure, term) ||
    hasOtherName(context, figure, term) ||
    hasOtherPlace(context, figure, term)
  );
}

/**
 * Whether a term may speak of other countries than its measure does: the sentence names another one;
 * or not all of the measure's, which those before it have not named either, and it or they name some.
 */
function isOfOtherCountry(
  { mentions, countriesBefore }: QuantityContext,
  { measure }: MeasureTerm,
): boolean {
  const { countries } = measure;
  if (countries.size === 0) return false;
  const own = countriesIn(mentions);
  const isOther = (name: string): boolean => !countries.has(name);
  if (own.some(isOther)) return true;
  const isMissing = [...countries].some(
    (name) => !own.includes(name) && !countriesBefore.has(name),
  );
  return isMissing && (own.length > 0 || [...countriesBefore].some(isOther));
}

/** "Of these | 40 ships", "including | 40 ships", "$5 | each", "and with services | $5 billion" */
function isPart(context: QuantityContext, figure: FigureAt): boolean {
  const { tokens, parse, figures, sentence } = context;
  const lead = leadOf(context, figure);
  if ([lead, figure.from - 1].some((at) => PARTS.test(lower(tokens, at)))) return true;
  if (/^(?:apiece|each)$/.test(lower(tokens, figure.to))) return true;
  const start = figures[figures.indexOf(figure) - 1]?.to ?? sentence.from;
  for (let at = start; at < figure.from; at += 1) {
    const next = parse.chunkAt(at + 1);
    if (next?.kind !== 'noun' || next.tellsTime || !WIDENING.test(lower(tokens, at))) continue;
    // "with | $5 billion", "with a record | $5 billion"
    const other = tokens.slice(next.from, Math.min(next.to, figure.from));
    if (other.some(({ tag, lower: word }) => tag === 'NOUN' && !WHOLE_WORDS.has(word))) return true;
  }
  return false;
}

const PARTS = /^(?:excluding|including|plus|them|these|those|which)$/;
const WIDENING = /^(?:excluding|including|with|without)$/;

/** Whether a term is no more than a part of the noun phrase that it stands in: "trade | payments", "copper | exports". */
function isOtherNoun(context: QuantityContext, term: MeasureTerm): boolean {
  const { parse } = context;
  const first = parse.chunkAt(term.from);
  const last = parse.chunks.findLast(
    ({ kind, from, to }) => kind === 'noun' && from < term.to && term.from < to,
  );
  const isLonger = last?.kind === 'noun' && last.phrase.head >= term.to;
  if (isLonger && !isWhole(context, last.phrase.head)) return true;
  return first?.kind === 'noun' && hasOther(context, term, first.phrase.from, term.from);
}

/** "the regions and | their | deficit": somebody else's, where the measure is of one country or none. */
function isTheirs({ tokens, parse }: QuantityContext, { from, measure }: MeasureTerm): boolean {
  const start = parse.chunkAt(from)?.from ?? from;
  return measure.countries.size < 2 && lower(tokens, start) === 'their';
}

/** "an average of | 5,000 spectators": no sum of them. */
function isAverage(
  { tokens }: QuantityContext,
  figure: FigureAt,
  { measure }: MeasureTerm,
): boolean {
  const words = [figure.from - 1, figure.from - 2].map((at) => lower(tokens, at));
  return words.some((word) => AVERAGES.test(word) && !measure.words.has(word));
}

const AVERAGES = /^(?:average|averaged|averaging|mean|median)$/;

/** Whether a noun is that of a figure, of a change, of what is aimed at or expected, or of a sum. */
function isWhole(context: QuantityContext, head: number): boolean {
  const lemma = context.tokens[head]?.lemma ?? '';
  return (
    context.figures.some(({ from, to }) => from <= head && head < to) ||
    isChangeNoun(context, head) ||
    [AIM_NOUNS, OUTLOOK_NOUNS, WHOLE_WORDS].some((list) => list.has(lemma))
  );
}

/** Whether the subject is anything else than the measure names: "its rival | had revenue of $5", "girls | passed at a rate of 5%". */
function isOfOtherSubject(context: QuantityContext, figure: FigureAt, term: MeasureTerm): boolean {
  return [figure.from, term.from].some((at) => {
    const clause = context.parse.clauseAt(at);
    if (clause?.subject == null || TELLING_VERBS.has(clause.verb.lemma)) return false;
    const { from, to, head } = clause.subject;
    return hasOther(context, term, from, isWhole(context, head) ? head : to);
  });
}

/**
 * Whether the words that hold a figure name anybody or anything that the measure does not: "The
 * Royal Gallery was first with 5 million visitors".
 */
function hasOtherName(
  context: QuantityContext,
  figure: FigureAt,
  { measure }: MeasureTerm,
): boolean {
  if (measure.names.length === 0) return false;
  const { tokens, times, figures, mentions, attributions, sentence } = context;
  const said = attributions.find(({ from, to }) => from < figure.to && figure.from < to);
  const { from, to } = said ?? sentence;
  const passed = [times, figures, mentions.filter(isLand)];
  return tokens
    .slice(from, to)
    .some(
      (token, place) =>
        token.tag === 'PROPN' &&
        token.kind === 'word' &&
        !isNeutral(measure, token) &&
        !isNameOf(measure, token.lower) &&
        !passed.some((all) => all.some((one) => one.from <= from + place && from + place < one.to)),
    );
}

/** "In the capital | inflation was", "exports | of copper", "were $5 billion | in the south" */
function hasOtherPlace(context: QuantityContext, figure: FigureAt, term: MeasureTerm): boolean {
  const { parse, tokens } = context;
  const own = parse.clauseAt(term.from);
  return parse.chunks.some((chunk, place) => {
    const noun = parse.chunks[place + 1];
    if (chunk.kind !== 'preposition' || noun?.kind !== 'noun' || noun.tellsTime) return false;
    if (noun.from < term.to && term.from < noun.to) return false;
    if (noun.from < figure.to && figure.from < noun.to) return false;
    const isLeading =
      chunk.from < term.from &&
      parse.clauseAt(chunk.from) === own &&
      PLACING.test(lower(tokens, chunk.from));
    const isTied =
      NARROWING.test(lower(tokens, chunk.from)) &&
      (isJoinedTo(parse.chunks, place, term) || chunk.from === figure.to);
    return (isLeading || isTied) && hasOther(context, term, noun.from, noun.to);
  });
}

const PLACING = /^(?:across|among|in|inside|outside|within)$/;
const NARROWING =
  /^(?:across|among|between|by|excluding|for|from|in|including|inside|of|outside|through|to|via|with|within|without)$/;

/** Whether nothing but nouns and prepositions stands between a term and a chunk behind it. */
function isJoinedTo(chunks: readonly Chunk[], place: number, { to }: MeasureTerm): boolean {
  for (let at = place - 1; at >= 0; at -= 1) {
    const chunk = chunks[at];
    if (chunk === undefined || chunk.to < to) return false;
    if (chunk.to === to || chunk.from < to) return true;
    if (!/^(?:join|noun|preposition)$/.test(chunk.kind)) return false;
  }
  return false;
}

/** A country, or the capital that may stand for it. */
function isLand({ country, seat }: Mention): boolean {
  return country || seat !== undefined;
}

/** Whether one of some tokens names anything but what the measure is of. */
function hasOther(
  context: QuantityContext,
  { measure }: MeasureTerm,
  from: number,
  to: number,
): boolean {
  const { tokens, mentions, figures, times } = context;
  const isKnown = (at: number): boolean =>
    [figures.filter(({ kind }) => kind !== 'count'), times, mentions.filter(isLand)].some((all) =>
      all.some((one) => one.from <= at && at < one.to),
    );
  return tokens.slice(from, to).some((token, place) => {
    if (
      !/^(?:ADJ|NOUN|PROPN|VERB|X)$/.test(token.tag) ||
      token.kind !== 'word' ||
      isKnown(from + place)
    )
      return false;
    if (isNeutral(measure, token)) return false;
    if (measure.countries.size === 0 && OWNER_NOUNS.has(token.lemma)) return false;
    return !(
      token.tag === 'PROPN' &&
      (measure.names.length === 0 || isNameOf(measure, token.lower))
    );
  });
}

/** Whether a word is one of the measure's, or narrows nothing. */
function isNeutral({ words }: NamedMeasure, token: Word): boolean {
  return [token.lower, token.lemma].some(
    (word) => words.has(word) || NEUTRAL.some((list) => list.has(word)),
  );
}

/** Words that narrow nothing: those that bound a figure, and those that its scope tells. */
const NEUTRAL: readonly ReadonlySet<string>[] = [
  WHOLE_WORDS,
  SPEECHES,
  BOUNDS,
  new Set(['least', 'more', 'most']),
  new Set(SCOPES.flatMap(([phrase]) => phrase.split(' '))),
];

/** "Ruritania" and "Ruritanian" begin alike. */
function isNameOf({ names }: MeasureTerm['measure'], word: string): boolean {
  return names.some((name) => name.slice(0, ALIKE) === word.slice(0, ALIKE));
}

const ALIKE = 4;
