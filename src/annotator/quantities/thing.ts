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
import type { FigureScene } from './scene.ts';

const NOTHING: Thing = { words: [], changes: false };

/**
 * What a figure is of, by the first rule that knows: the noun that it counts or describes, what it is
 * a part of or what is of it, the figure that it goes on with, the object that is moved to it, the
 * subject of a verb that measures. Any other noun may be of another thing, so that nothing names it.
 */
export function thingOf(scene: FigureScene, figure: FigureAt, change: Change | undefined): Thing {
  for (const rule of RULES) {
    const thing = rule(scene, figure, change);
    if (thing !== undefined) return thing;
  }
  return NOTHING;
}

/** Whether a figure says how long something lasts: not "two hours longer", "every two hours", "after two hours". */
export function isLength(scene: FigureScene, figure: FigureAt): boolean {
  if (figure.kind !== 'duration' || agoOf(scene, figure) !== undefined) return false;
  const leads = [figure.from - 1, leadOf(scene, figure)].map((at) => lower(scene.tokens, at));
  const isWhen = !describedBy(scene, figure) && leads.some((word) => WHEN.test(word));
  return !isWhen && !APART.test(lower(scene.tokens, figure.to));
}

const WHEN = /^(?:after|by|each|every|in|within)$/;
/** Words behind a length that make it a distance, a difference or a date; a "50-year flood" lasts no 50 years. */
const APART =
  /^(?:after|ago|ahead|apart|away|before|behind|deeper|earl(?:ier|y)|east|farther|floods?|from|hence|higher|later?|less|longer|lower|more|north\w*|off|older|old|shorter|since|sooner|south\w*|storms?|west|younger)$/;

/** "two hours | longer", "600 metres | from the shore", "half | the rate of last year" */
const apart: ThingRule = (scene, figure) => {
  const { kind, to } = figure;
  const isUnlasting = kind === 'duration' && !isLength(scene, figure);
  const isDistance = kind === 'amount' && APART.test(lower(scene.tokens, to));
  const isTimes = kind === 'share' && scene.tokens[to]?.tag === 'DET';
  return isUnlasting || isDistance || isTimes || isOfOther(scene, figure) ? NOTHING : undefined;
};

/** "rose 4%, against 5% | for the country": what a figure is compared with may be of another thing. */
export function isOfOther(scene: FigureScene, figure: FigureAt): boolean {
  const other = scene.parse.chunkAt(figure.to + 1);
  const isNamed = lower(scene.tokens, figure.to) === 'for' && other?.kind === 'noun';
  return isNamed && !other.tellsTime && isCompared(scene, figure);
}

/** "40 | new ships" */
const counted: ThingRule = (_, { kind, noun }) =>
  /^(?:duration|money)$/.test(kind) || noun.length === 0
    ? undefined
    : { words: noun, changes: false };

/** The phrase whose noun a figure stands before: "a two-hour | film". */
function describedBy({ parse }: FigureScene, { to }: FigureAt): NounChunk | undefined {
  const chunk = parse.chunkAt(to - 1);
  const isIt = chunk?.kind === 'noun' && chunk.phrase.head >= to && !chunk.tellsTime;
  return isIt ? chunk : undefined;
}

/** "a $5 | loan", "a 5% | fall in profit", "a two-hour | film" */
const described: ThingRule = (scene, figure) => {
  const chunk = describedBy(scene, figure);
  if (chunk === undefined) return undefined;
  const changes = isChangeNoun(scene, chunk.phrase.head);
  const to = changes ? scene.sentence.to : chunk.to;
  // "a 5% | cost of living allowance"
  if (!changes && lower(scene.tokens, to) === 'of') return NOTHING;
  return nameOf(scene, { ...chunk.phrase, from: figure.to }, to) ?? NOTHING;
};

/** "5% of | the cargo", "$5 worth of | grain": a part that a verb measures is of its subject. */
const ofWhole: ThingRule = (scene, figure, change) => {
  const of = lower(scene.tokens, figure.to) === 'worth' ? figure.to + 1 : figure.to;
  if (lower(scene.tokens, of) !== 'of') return undefined;
  const lead = lower(scene.tokens, leadOf(scene, figure));
  const isPart = isRate(figure) && (change === undefined || lead === 'by');
  const subject = isPart ? measured(scene, figure, change) : undefined;
  if (subject !== undefined || lead === 'within') return subject ?? NOTHING;
  const whole = scene.parse.chunkAt(of + 1);
  const thing = whole?.kind === 'noun' && !whole.tellsTime ? wholeOf(scene, whole) : NOTHING;
  return thing && { ...thing, changes: thing.changes || isMovedBy(scene, figure) };
};

/** "will | lose | 40 tons of output" */
function isMovedBy(scene: FigureScene, figure: FigureAt): boolean {
  const { head, lemma } = scene.parse.clauseAt(figure.from)?.verb ?? { lemma: '' };
  const isChange = UP_LEMMAS.has(lemma) || DOWN_LEMMAS.has(lemma);
  return isChange && figure.kind === 'amount' && head === leadOf(scene, figure);
}

function wholeOf(scene: FigureScene, { phrase, to }: NounChunk): Thing | undefined {
  if (isNameless(scene, phrase)) return undefined;
  // "20 tons of grain | and hay"
  const [join, other] = [scene.parse.chunkAt(to), scene.parse.chunkAt(to + 1)];
  const isTwo = join?.kind === 'join' && other?.kind === 'noun';
  return (isTwo ? undefined : nameOf(scene, phrase, to)) ?? NOTHING;
}

/** "a | loan | of $5", "a | rise | of 5% in fares", "grain | worth $5" */
const named: ThingRule = (scene, figure) => {
  const lead = leadOf(scene, figure);
  const noun = scene.parse.chunkAt(lead - 1);
  if (noun?.kind !== 'noun' || noun.tellsTime || !/^(?:of|worth)$/.test(lower(scene.tokens, lead)))
    return undefined;
  // "within 3 feet of its | high level | of 9", "loans and | grants | of $5"
  const isLed = lower(scene.tokens, noun.from - 1) === 'of';
  if (isNameless(scene, noun.phrase)) return isLed ? NOTHING : undefined;
  if (isListed(scene, noun)) return NOTHING;
  // "a | house worth | $5"
  const phrase = noun.to > lead ? { from: noun.from, to: lead, head: lead - 1 } : noun.phrase;
  const thing = nameOf(scene, phrase, lead) ?? NOTHING;
  if (!thing.changes || thing.words.length > 0) return thing;
  const inner = nameOf(scene, { ...noun.phrase, to: figure.to }, scene.sentence.to);
  return inner?.words.length === 0 && isRate(figure) ? undefined : inner;
};

/** "a rise in | fares | to $5", "a cut in | fares | of 5%" */
const changed: ThingRule = (scene, figure) => {
  const lead = leadOf(scene, figure);
  const tie = lower(scene.tokens, lead);
  const thing = /^(?:from|of|to)$/.test(tie) ? firstOf(scene, lead, lead) : undefined;
  const isOne = thing?.changes === true && thing.words.length > 0;
  return isOne ? { ...thing, changes: tie === 'of' } : undefined;
};

/** "$5 | ($4)", "3 to | 5%", "$5, | up 6%", "$5, an increase | of 6%": what goes on with the figure before is of the same thing. */
const sequel: ThingRule = (scene, figure, change) => {
  const before = figureBefore(scene, figure);
  if (before === undefined) return undefined;
  const start = change === undefined || change.from < before.to ? figure.from : change.from;
  const from = scene.parse.chunkAt(start)?.from ?? start;
  const isTold = change !== undefined || isDifference(scene, figure);
  if (isTold && isSetOff(scene, before, from)) return known(thingOf(scene, before, undefined));
  return isRange(scene, before, figure, from) ? ofRange(scene, before, figure) : undefined;
};

/** What the end of a range is of: "fell by 3–5%", "fell 40 cents to | $3"; "grow 3% to | 5%" may be by, and may be to so much. */
function ofRange(scene: FigureScene, before: FigureAt, figure: FigureAt): Thing | undefined {
  const thing = thingOf(scene, before, undefined);
  const tie = scene.tokens[figure.from - 1];
  if (!thing.changes && changeOf(scene, before) === undefined) return known(thing);
  if (isDash(tie)) return { ...thing, changes: true };
  if (tie?.lower !== 'to') return known(thing);
  return isRate(figure) ? NOTHING : { ...thing, changes: false };
}

function known(thing: Thing): Thing | undefined {
  return thing.words.length === 0 ? undefined : thing;
}

/** "3 to | 5%", "$5 | ($4)" */
function isRange(
  { tokens }: FigureScene,
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

function figureBefore({ figures }: FigureScene, figure: FigureAt): FigureAt | undefined {
  return figures[figures.indexOf(figure) - 1];
}

/** Whether a mark and no noun stands between a figure and what is told of it in the same clause, or in "which is". */
function isSetOff({ tokens, parse }: FigureScene, before: FigureAt, from: number): boolean {
  const [first, own] = [parse.clauseAt(before.from), parse.clauseAt(from)];
  const isOne = own === first || (own?.verb.lemma === 'be' && isRelative(tokens, own));
  const run = parse.chunks.filter((chunk) => chunk.from >= before.to && chunk.to <= from);
  if (!isOne || run.some((chunk) => chunk.kind === 'noun' && !chunk.tellsTime)) return false;
  return run.some(({ kind }) => /^(?:aside|comma|stop)$/.test(kind));
}

/** "fares rose 5% and | rents | 3%": a verb left out has a subject of its own. */
const gapped: ThingRule = (scene, figure) => {
  const { tokens, parse } = scene;
  const before = figureBefore(scene, figure);
  if (before === undefined || figure.kind === 'duration' || isCompared(scene, figure))
    return undefined;
  const end = parse.chunkAt(figure.from)?.from ?? 0;
  const run = parse.chunks.filter(({ from, to }) => from >= before.to && to <= end);
  if (run.some(({ kind }) => kind === 'verb')) return undefined;
  const noun = run.find((chunk, place) => {
    const isOpen = /^(?:comma|join|stop)$/.test(run[place - 1]?.kind ?? '');
    const isThat = /^(?:that|those)$/.test(lower(tokens, chunk.from));
    return isOpen && (isThat || (chunk.kind === 'noun' && !tellsTime(chunk)));
  });
  if (noun === undefined || (noun.kind === 'noun' && isNameless(scene, noun.phrase)))
    return undefined;
  // "rents rose 5% and | ferries | and trains 6%"
  const isOne = noun.kind === 'noun' && !run.some((one) => isListed(scene, one));
  const thing = (isOne ? nameOf(scene, noun.phrase, figure.from) : undefined) ?? NOTHING;
  const isLevel = /^(?:from|to)$/.test(lower(tokens, leadOf(scene, figure)));
  return { ...thing, changes: thing.changes && !isLevel };
};

/** "milk and | butter": whether a noun is the last of several; "milk and | its price" are two things. */
function isListed({ tokens, parse, figures }: FigureScene, { kind, from }: Chunk): boolean {
  const join = parse.chunkAt(from - 1);
  const first = parse.chunkAt((join?.from ?? 0) - 1);
  const isTwo = kind === 'noun' && join?.kind === 'join' && first?.kind === 'noun';
  if (!isTwo || /^(?:DET|PRON)$/.test(tokens[from]?.tag ?? '') || first.tellsTime) return false;
  return !figures.some((one) => one.from <= first.phrase.head && first.phrase.head < one.to);
}

/** "fares, | down 5%, ...", "Fares | up 5%"; not "Lund (up 5%)" */
const beside: ThingRule = (scene, _, change) => {
  if (change === undefined) return undefined;
  const lead = scene.parse.chunkAt(change.from - 1);
  const end = lead?.kind === 'comma' || lead?.kind === 'aside' ? lead.from : change.from;
  const isName = scene.tokens[end - 1]?.tag === 'PROPN';
  return isName ? undefined : firstOf(scene, end, change.from);
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
