import { OTHER_TIMES, STRETCHES } from '../lexicon/quantities.ts';
import type { FigureAt } from '../figures/figure.ts';
import { holds, lower } from '../text/read.ts';
import { beginsAfter, daysCovered, endsAfter } from '../../dates/calendar.ts';
import type { Block } from '../text/blocks.ts';
import { covers, type Stretch } from '../text/tokens.ts';
import { isCompared, isLikened, ownerOf } from './compared.ts';
import { isRelative } from '../syntax/relations.ts';
import { isLasting } from './lasting.ts';
import { asideAt } from './parted.ts';
import { type Dated, impliedTime } from './period.ts';
import type { QuantityContext } from './context.ts';
import { tenseOf } from './tense.ts';

/** A period that a figure was dated with, the words that state it, and the figure's block and unit. */
interface KnownPeriod {
  readonly period: string;
  readonly words: Stretch;
  readonly block: Block;
  readonly unit: string;
}

/** The periods that the sentences of an article so far speak of, which date figures without a time. */
export interface KnownPeriods {
  /** That of the article as a report: its title, its last heading or its first sentence names it. */
  readonly report: KnownPeriod | undefined;
  /** That of the last figure that tells of a time gone by. */
  readonly last: KnownPeriod | undefined;
  /** That of the last figure whose period lies ahead. */
  readonly foreseen: KnownPeriod | undefined;
  /** Whether the first sentence of the prose was read. */
  readonly opened: boolean;
}

/** What is known before the first sentence. */
export const NO_PERIODS: KnownPeriods = {
  report: undefined,
  last: undefined,
  foreseen: undefined,
  opened: false,
};

/** The period that the sentences before speak of: in the same block, else in the report. */
export function spokenOf({ known, sentence }: QuantityContext): KnownPeriod | undefined {
  return known.last?.block === sentence.block ? known.last : known.report;
}

/**
 * What is known behind a sentence.
 *
 * @param dates the times of its figures, in their order
 */
export function knownAfter(
  context: QuantityContext,
  dates: readonly (Dated | undefined)[],
): KnownPeriods {
  const { known, figures, sentence, anchor } = context;
  const { block } = sentence;
  const told = figures.flatMap((figure, index) => {
    const { stated: words = null, period = '' } = dates[index] ?? {};
    if (words === null || /^(?:by|since)$/.test(words.role)) return [];
    return [{ figure, period, words, block, unit: figure.unit }];
  });
  const mains = told.filter(({ figure }) => !isCompared(context, figure));
  // What tells of several times leaves open which of them goes on.
  const isOne = mains.every(({ period }) => period === mains[0]?.period);
  const spoken = isOne
    ? mains.find(({ figure, period }) => isReportedOn(context, figure, period))
    : undefined;
  const isProse = sentence.to - sentence.from > LONGEST_DATELINE;
  return {
    report: known.opened ? known.report : (spoken ?? known.report),
    last: spoken ?? known.last,
    foreseen: told.findLast(({ period }) => anchor !== null && endsAfter(period, anchor)),
    opened: known.opened || (block.kind === 'paragraph' && isProse && !isLead(context)),
  };
}

/** Whether the first sentence of the prose has no figure and tells, with a dateline, what a bulletin is on. */
function isLead({ figures, sentence, tokens }: QuantityContext): boolean {
  return figures.length === 0 && tokens[sentence.from]?.start !== sentence.span[0];
}

/** A sentence of so few tokens that opens the prose is a dateline: "LIMA, August 7. /Agency/." */
const LONGEST_DATELINE = 12;

/**
 * Whether figures behind may have the period of a figure: a month, a year or several, or some days
 * on end, which statistics are about; no day, which is rather that of an event, and no time to come.
 */
function isReportedOn(
  { tokens, anchor, parse }: QuantityContext,
  figure: FigureAt,
  period: string,
): boolean {
  // "in Lund, where it closed | two shops in May"
  const opener = lower(tokens, parse.clauseAt(figure.from)?.opener ?? -1);
  if (/^(?:after|before|since|when|where|which|while|who)$/.test(opener)) return false;
  const [first, last] = daysCovered(period);
  return last - first >= FEWEST_DAYS && !beginsAfter(period, anchor) && isLevel(figure);
}

/** A holiday of this many days, less one, is reported on as a whole. */
const FEWEST_DAYS = 2;

function isLevel({ kind }: FigureAt): boolean {
  return kind !== 'ordinal' && kind !== 'duration';
}

/** "should grow by 5 percent in 2025. Exports should grow by 2 percent": what is foreseen in one breath. */
export function foreseenPeriod(
  { known: { foreseen }, sentence, parse }: QuantityContext,
  figure: FigureAt,
): Dated | undefined {
  // "Each day of it | would cost | 600 tons"
  if (/^(?:could|might|would)$/.test(parse.clauseAt(figure.from)?.verb.modal ?? ''))
    return undefined;
  return foreseen?.block === sentence.block && foreseen.unit === figure.unit
    ? impliedTime(foreseen.period, foreseen.words)
    : undefined;
}

/**
 * The period that a figure without a time of its own has from the sentences before: in a
 * paragraph, that of the last figure; in a report, that of its title, of its last heading or of its
 * first sentence, for all that is told as past.
 */
export function carriedPeriod(context: QuantityContext, figure: FigureAt): Dated | undefined {
  const known = spokenOf(context);
  return known !== undefined && !tellsOfOther(context, figure) && isToldThen(context, figure)
    ? impliedTime(known.period, known.words)
    : undefined;
}

/**
 * "Trials, which began in 2019, | reached 40 towns", "profit a year earlier | was $5": a time before a
 * figure is another than that of the sentences before, as is what describes a noun by it.
 */
function tellsOfOther(context: QuantityContext, figure: FigureAt): boolean {
  const { tokens, parse, times } = context;
  const clause = parse.clauseAt(figure.from);
  if (clause === undefined || isRelative(tokens, clause)) return true;
  if (asideAt(context, figure) || isLikened(tokens, context.sentence.from, figure.from))
    return true;
  const { subject, verb } = clause;
  return times.some((time) => {
    // "57% of those | who fell ill in 2019 | were cured"
    const isBehind = time.from >= Math.max(figure.to, verb.from);
    const isOther = isBehind && parse.clauseAt(time.from) !== clause;
    if (isOther || ownerOf(context, time) !== undefined) return false;
    const isInSubject = subject !== null && subject.from < time.from && time.to <= verb.from;
    return time.role !== 'base' || isInSubject;
  });
}

/**
 * Whether a figure is told as past, so that its time may stand elsewhere, and nothing from a token on
 * tells another. Refuses what holds at any time ("the line is 40 km long", "a town of 4,000 people"),
 * what is told as present ("employs 870 people") or ahead, as over by then ("had been $5"), or of one
 * act ("was bought for $5"), lengths of time, what another figure is compared with, and a person's
 * present, told as past ("he said that prices stood at $5").
 */
function isToldThen(context: QuantityContext, figure: FigureAt): boolean {
  if (!isLevel(figure) || isLasting(context, figure) || tenseOf(context, figure) !== 'past')
    return false;
  const { tokens, parse, attributions } = context;
  const verb = parse.clauseAt(figure.from)?.verb;
  const isAct = verb?.passive === true && /^(?:for|with)$/.test(lower(tokens, figure.from - 1));
  if (verb?.perfect === true || isAct || isCompared(context, figure)) return false;
  const attribution = attributions.find((one) => covers(one, figure));
  if (attribution?.form === 'reported' && attribution.speaker.kind === 'person') return false;
  return !tellsOtherTime(context, figure);
}

/** "before the flood", "last season", "on a monthly basis": a time that no rule reads. */
function tellsOtherTime(
  { tokens, sentence, parse, times, undated }: QuantityContext,
  figure: FigureAt,
): boolean {
  for (let at = sentence.from; at < sentence.to; at += 1) {
    // "during the holiday" goes on with the time spoken of
    const word = lower(tokens, at);
    const phrase = [at - 2, at - 1, at].map((place) => lower(tokens, place)).join(' ');
    const isOther = OTHER_TIMES.has(word) || OTHER_PHRASES.test(phrase);
    if (!isOther || holds(tokens, at + 1, at + 4, STRETCHES)) continue;
    if (!times.some((one) => one.from <= at && at < one.to)) return true;
  }
  const own = parse.clauseAt(figure.from);
  return undated.some((one) => one.role !== 'base' && parse.clauseAt(one.from) === own);
}

/** "at the time", "on the month", "month on month", "on a monthly" basis */
const OTHER_PHRASES = /(?:\b(?:that|the) time|(?:-|\bon|\bon the) month|\bon a monthly)$/;
