import { DOWN_LEMMAS, UP_LEMMAS } from '../lexicon/change.ts';
import { BOUNDS } from '../lexicon/quantities.ts';
import type { FigureAt } from '../figures/figure.ts';
import { type Chunk, type NounChunk, tellsTime } from '../syntax/chunks.ts';
import { isRelative } from '../syntax/relations.ts';
import { isDash, lower } from '../text/read.ts';
import { isCompared } from './compared.ts';
import { type Change, changeOf, isDifference } from './direction.ts';
import { isRate, leadOf } from './lead.ts';
import { measured, moved } from './measured.ts';
import { firstOf, isChangeNoun, isNameless, nameOf, type Thing, type ThingRule } from './name.ts';
import { agoOf } from './period.ts';
import type { QuantityContext } from './context.ts';

const NOTHING: Thing = { words: [], changes: false };

/**
 * What a figure is of, by the first rule that knows: the noun that it counts or describes, what it is
 * a part of or what is of it, the figure that it goes on with, the object that is moved to it, the
 * subject of a verb that measures. Any other noun may be of another thing, so that nothing names it.
 */
export function thingOf(
  context: QuantityContext,
  figure: FigureAt,
  change: Change | undefined,
): Thing {
  for (const rule of RULES) {
    const thing = rule(context, figure, change);
    if (thing !== undefined) return thing;
  }
  return NOTHING;
}

/** Whether a figure says how long something lasts: not "two hours longer", "every two hours", "after two hours". */
export function isLength(context: QuantityContext, figure: FigureAt): boolean {
  if (figure.kind !== 'duration' || agoOf(context, figure) !== undefined) return false;
  const leads = [figure.from - 1, leadOf(context, figure)].map((at) => lower(context.tokens, at));
  const isWhen = !describedBy(context, figure) && leads.some((word) => WHEN.test(word));
  return !isWhen && !APART.test(lower(context.tokens, figure.to));
}

const WHEN = /^(?:after|by|each|every|in|within)$/;
/** Words behind a length that make it a distance, a difference or a date; a "50-year flood" lasts no 50 years. */
const APART =
  /^(?:after|ago|ahead|apart|away|before|behind|deeper|earl(?:ier|y)|east|farther|floods?|from|hence|higher|later?|less|longer|lower|more|north\w*|off|older|old|shorter|since|sooner|south\w*|storms?|west|younger)$/;

/** "two hours | longer", "600 metres | from the shore", "half | the rate of last year" */
const apart: ThingRule = (context, figure) => {
  const { kind, to } = figure;
  const isUnlasting = kind === 'duration' && !isLength(context, figure);
  const isDistance = kind === 'amount' && APART.test(lower(context.tokens, to));
  const isTimes = kind === 'share' && context.tokens[to]?.tag === 'DET';
  return isUnlasting || isDistance || isTimes || isOfOther(context, figure) ? NOTHING : undefined;
};

/** "rose 4%, against 5% | for the country": what a figure is compared with may be of another thing. */
export function isOfOther(context: QuantityContext, figure: FigureAt): boolean {
  const other = context.parse.chunkAt(figure.to + 1);
  const isNamed = lower(context.tokens, figure.to) === 'for' && other?.kind === 'noun';
  return isNamed && !other.tellsTime && isCompared(context, figure);
}

/** "40 | new ships" */
const counted: ThingRule = (_, { kind, noun }) =>
  /^(?:duration|money)$/.test(kind) || noun.length === 0
    ? undefined
    : { words: noun, changes: false };

/** The phrase whose noun a figure stands before: "a two-hour | film". */
function describedBy({ parse }: QuantityContext, { to }: FigureAt): NounChunk | undefined {
  const chunk = parse.chunkAt(to - 1);
  const isIt = chunk?.kind === 'noun' && chunk.phrase.head >= to && !chunk.tellsTime;
  return isIt ? chunk : undefined;
}

/** "a $5 | loan", "a 5% | fall in profit", "a two-hour | film" */
const described: ThingRule = (context, figure) => {
  const chunk = describedBy(context, figure);
  if (chunk === undefined) return undefined;
  const changes = isChangeNoun(context, chunk.phrase.head);
  const to = changes ? context.sentence.to : chunk.to;
  // "a 5% | cost of living allowance"
  if (!changes && lower(context.tokens, to) === 'of') return NOTHING;
  return nameOf(context, { ...chunk.phrase, from: figure.to }, to) ?? NOTHING;
};

/** "5% of | the cargo", "$5 worth of | grain": a part that a verb measures is of its subject. */
const ofWhole: ThingRule = (context, figure, change) => {
  const of = lower(context.tokens, figure.to) === 'worth' ? figure.to + 1 : figure.to;
  if (lower(context.tokens, of) !== 'of') return undefined;
  const lead = lower(context.tokens, leadOf(context, figure));
  const isPart = isRate(figure) && (change === undefined || lead === 'by');
  const subject = isPart ? measured(context, figure, change) : undefined;
  if (subject !== undefined || lead === 'within') return subject ?? NOTHING;
  const whole = context.parse.chunkAt(of + 1);
  const thing = whole?.kind === 'noun' && !whole.tellsTime ? wholeOf(context, whole) : NOTHING;
  return thing && { ...thing, changes: thing.changes || isMovedBy(context, figure) };
};

/** "will | lose | 40 tons of output" */
function isMovedBy(context: QuantityContext, figure: FigureAt): boolean {
  const { head, lemma } = context.parse.clauseAt(figure.from)?.verb ?? { lemma: '' };
  const isChange = UP_LEMMAS.has(lemma) || DOWN_LEMMAS.has(lemma);
  return isChange && figure.kind === 'amount' && head === leadOf(context, figure);
}

function wholeOf(context: QuantityContext, { phrase, to }: NounChunk): Thing | undefined {
  if (isNameless(context, phrase)) return undefined;
  // "20 tons of grain | and hay"
  const [join, other] = [context.parse.chunkAt(to), context.parse.chunkAt(to + 1)];
  const isTwo = join?.kind === 'join' && other?.kind === 'noun';
  return (isTwo ? undefined : nameOf(context, phrase, to)) ?? NOTHING;
}

/** "a | loan | of $5", "a | rise | of 5% in fares", "grain | worth $5" */
const named: ThingRule = (context, figure) => {
  const lead = leadOf(context, figure);
  const noun = context.parse.chunkAt(lead - 1);
  if (
    noun?.kind !== 'noun' ||
    noun.tellsTime ||
    !/^(?:of|worth)$/.test(lower(context.tokens, lead))
  )
    return undefined;
  // "within 3 feet of its | high level | of 9", "loans and | grants | of $5"
  const isLed = lower(context.tokens, noun.from - 1) === 'of';
  if (isNameless(context, noun.phrase)) return isLed ? NOTHING : undefined;
  if (isListed(context, noun)) return NOTHING;
  // "a | house worth | $5"
  const phrase = noun.to > lead ? { from: noun.from, to: lead, head: lead - 1 } : noun.phrase;
  const thing = nameOf(context, phrase, lead) ?? NOTHING;
  if (!thing.changes || thing.words.length > 0) return thing;
  const inner = nameOf(context, { ...noun.phrase, to: figure.to }, context.sentence.to);
  return inner?.words.length === 0 && isRate(figure) ? undefined : inner;
};

/** "a rise in | fares | to $5", "a cut in | fares | of 5%" */
const changed: ThingRule = (context, figure) => {
  const lead = leadOf(context, figure);
  const tie = lower(context.tokens, lead);
  const thing = /^(?:from|of|to)$/.test(tie) ? firstOf(context, lead, lead) : undefined;
  const isOne = thing?.changes === true && thing.words.length > 0;
  return isOne ? { ...thing, changes: tie === 'of' } : undefined;
};

/** "$5 | ($4)", "3 to | 5%", "$5, | up 6%", "$5, an increase | of 6%": what goes on with the figure before is of the same thing. */
const sequel: ThingRule = (context, figure, change) => {
  const before = figureBefore(context, figure);
  if (before === undefined) return undefined;
  const start = change === undefined || change.from < before.to ? figure.from : change.from;
  const from = context.parse.chunkAt(start)?.from ?? start;
  const isTold = change !== undefined || isDifference(context, figure);
  if (isTold && isSetOff(context, before, from)) return known(thingOf(context, before, undefined));
  return isRange(context, before, figure, from) ? ofRange(context, before, figure) : undefined;
};

/** What the end of a range is of: "fell by 3–5%", "fell 40 cents to | $3"; "grow 3% to | 5%" may be by, and may be to so much. */
function ofRange(context: QuantityContext, before: FigureAt, figure: FigureAt): Thing | undefined {
  const thing = thingOf(context, before, undefined);
  const tie = context.tokens[figure.from - 1];
  if (!thing.changes && changeOf(context, before) === undefined) return known(thing);
  if (isDash(tie)) return { ...thing, changes: true };
  if (tie?.lower !== 'to') return known(thing);
  return isRate(figure) ? NOTHING : { ...thing, changes: false };
}

function known(thing: Thing): Thing | undefined {
  return thing.words.length === 0 ? undefined : thing;
}

/** "3 to | 5%", "$5 | ($4)" */
function isRange(
  { tokens }: QuantityContext,
  before: FigureAt,
  figure: FigureAt,
  from: number,
): boolean {
  const between = tokens.slice(before.to, from).map(({ lower: word }) => word);
  const isOther = between[0] === '(' && before.kind === figure.kind && !isRate(figure);
  const joins = between.every((word) => BOUNDS.has(word) || JOINING.test(word));
  return joins && (before.unit === figure.unit || isOther);
}

const JOINING = /^(?:[,(–—-]|a|and|at|between|or|to|up|down|from|least|most|more|than)$/;

function figureBefore({ figures }: QuantityContext, figure: FigureAt): FigureAt | undefined {
  return figures[figures.indexOf(figure) - 1];
}

/** Whether a mark and no noun stands between a figure and what is told of it in the same clause, or in "which is". */
function isSetOff({ tokens, parse }: QuantityContext, before: FigureAt, from: number): boolean {
  const [first, own] = [parse.clauseAt(before.from), parse.clauseAt(from)];
  const isOne = own === first || (own?.verb.lemma === 'be' && isRelative(tokens, own));
  const run = parse.chunks.filter((chunk) => chunk.from >= before.to && chunk.to <= from);
  if (!isOne || run.some((chunk) => chunk.kind === 'noun' && !chunk.tellsTime)) return false;
  return run.some(({ kind }) => /^(?:aside|comma|stop)$/.test(kind));
}

/** "fares rose 5% and | rents | 3%": a verb left out has a subject of its own. */
const gapped: ThingRule = (context, figure) => {
  const { tokens, parse } = context;
  const before = figureBefore(context, figure);
  if (before === undefined || figure.kind === 'duration' || isCompared(context, figure))
    return undefined;
  const end = parse.chunkAt(figure.from)?.from ?? 0;
  const run = parse.chunks.filter(({ from, to }) => from >= before.to && to <= end);
  if (run.some(({ kind }) => kind === 'verb')) return undefined;
  const noun = run.find((chunk, place) => {
    const isOpen = /^(?:comma|join|stop)$/.test(run[place - 1]?.kind ?? '');
    const isThat = /^(?:that|those)$/.test(lower(tokens, chunk.from));
    return isOpen && (isThat || (chunk.kind === 'noun' && !tellsTime(chunk)));
  });
  if (noun === undefined || (noun.kind === 'noun' && isNameless(context, noun.phrase)))
    return undefined;
  // "rents rose 5% and | ferries | and trains 6%"
  const isOne = noun.kind === 'noun' && !run.some((one) => isListed(context, one));
  const thing = (isOne ? nameOf(context, noun.phrase, figure.from) : undefined) ?? NOTHING;
  const isLevel = /^(?:from|to)$/.test(lower(tokens, leadOf(context, figure)));
  return { ...thing, changes: thing.changes && !isLevel };
};

/** "milk and | butter": whether a noun is the last of several; "milk and | its price" are two things. */
function isListed({ tokens, parse, figures }: QuantityContext, { kind, from }: Chunk): boolean {
  const join = parse.chunkAt(from - 1);
  const first = parse.chunkAt((join?.from ?? 0) - 1);
  const isTwo = kind === 'noun' && join?.kind === 'join' && first?.kind === 'noun';
  if (!isTwo || /^(?:DET|PRON)$/.test(tokens[from]?.tag ?? '') || first.tellsTime) return false;
  return !figures.some((one) => one.from <= first.phrase.head && first.phrase.head < one.to);
}

/** "fares, | down 5%, ...", "Fares | up 5%"; not "Lund (up 5%)" */
const beside: ThingRule = (context, _, change) => {
  if (change === undefined) return undefined;
  const lead = context.parse.chunkAt(change.from - 1);
  const end = lead?.kind === 'comma' || lead?.kind === 'aside' ? lead.from : change.from;
  const isName = context.tokens[end - 1]?.tag === 'PROPN';
  return isName ? undefined : firstOf(context, end, change.from);
};

const RULES: readonly ThingRule[] = [
  apart,
  counted,
  described,
  ofWhole,
  changed,
  named,
  sequel,
  gapped,
  moved,
  measured,
  beside,
];
