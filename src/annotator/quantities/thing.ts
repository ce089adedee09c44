import { MOVING } from '../lexicon/change.ts';
import { BOUNDS, MEASURING_VERBS, MOVING_VERBS, NAMELESS_NOUNS } from '../lexicon/quantities.ts';
import type { FigureAt } from '../figures/figure.ts';
import { type Chunk, type NounChunk, tellsTime } from '../syntax/chunks.ts';
import type { Clause } from '../syntax/clauses.ts';
import { isRelative } from '../syntax/relations.ts';
import { lower } from '../text/read.ts';
import { isCompared } from './compared.ts';
import { type Change, changeOf, isDifference } from './direction.ts';
import { isChangeNoun, nameOf, type Thing } from './name.ts';
import { agoOf } from './period.ts';
import type { FigureScene } from './scene.ts';

type Rule = (scene: FigureScene, figure: FigureAt, change: Change | undefined) => Thing | undefined;

const NOTHING: Thing = { words: [], changes: false };

/**
 * What a figure is of, by the first rule that knows: the noun that it counts or describes, what it is
 * a part of or what is of it, the figure that it goes on with, the object that is moved to it, the
 * subject of a verb that measures. Any other noun is of another thing, so that nothing names it.
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
  const { tokens } = scene;
  const next = lower(tokens, figure.to);
  if (APART.test(next) || /^(?:flood|storm)s?$/.test(next)) return false;
  const leads = [figure.from - 1, leadOf(scene, figure)].map((at) => lower(tokens, at));
  return describedBy(scene, figure) !== undefined || !leads.some((word) => THEN.test(word));
}

const APART =
  /^(?:after|ago|ahead|apart|away|before|behind|deeper|earl(?:ier|y)|farther|from|hence|higher|later?|less|longer|lower|more|off|older|old|shorter|since|sooner|younger)$/;
const THEN = /^(?:after|by|each|every|in|within)$/;

/** The phrase whose noun a figure stands before: "a two-hour | film". */
function describedBy({ parse }: FigureScene, figure: FigureAt): NounChunk | undefined {
  const chunk = parse.chunkAt(figure.to - 1);
  const isIt = chunk?.kind === 'noun' && chunk.phrase.head >= figure.to && !chunk.tellsTime;
  return isIt ? chunk : undefined;
}

/** The token before a figure and what bounds it: "of | up to $5". */
export function leadOf({ tokens, parse }: FigureScene, { from }: FigureAt): number {
  const own = parse.chunkAt(from);
  let at = from - 1;
  while (isBound(at)) at -= 1;
  return at;

  function isBound(place: number): boolean {
    const chunk = parse.chunkAt(place);
    if (chunk === undefined) return false;
    const word = lower(tokens, place);
    if (word === 'worth') return false;
    return chunk === own || chunk.kind === 'adverb' || BOUNDS.has(word) || BOUNDING.test(word);
  }
}

const BOUNDING = /^(?:as|between|least|most|much|than|up)$/;

/** Whether a phrase is no more than the name of a number: "a total". */
function isNameless(
  tokens: FigureScene['tokens'],
  { phrase: { head } }: Pick<NounChunk, 'phrase'>,
): boolean {
  return NAMELESS_NOUNS.has(lower(tokens, head));
}

/** Whether a figure is so much of something. */
export function isRate({ kind }: FigureAt): boolean {
  return kind === 'percent' || kind === 'share';
}

/** "rose 4%, against 5% | for the country": what a figure is compared with may be of another thing. */
export function isOfOther(scene: FigureScene, figure: FigureAt): boolean {
  const other = scene.parse.chunkAt(figure.to + 1);
  const isNamed = lower(scene.tokens, figure.to) === 'for' && other?.kind === 'noun';
  return isNamed && !other.tellsTime && isCompared(scene, figure);
}

/** "two hours | longer", "600 metres | from the shore", "half | the rate of last year" */
const apart: Rule = (scene, figure) => {
  const { kind, to } = figure;
  const isUnlasting = kind === 'duration' && !isLength(scene, figure);
  const isDistance = kind === 'amount' && APART.test(lower(scene.tokens, to));
  const isTimes = kind === 'share' && scene.tokens[to]?.tag === 'DET';
  const isNone = isUnlasting || isDistance || isTimes || isOfOther(scene, figure);
  return isNone ? NOTHING : undefined;
};

/** "40 | new ships" */
const counted: Rule = (_, { kind, noun }) =>
  /^(?:duration|money)$/.test(kind) || noun.length === 0
    ? undefined
    : { words: noun, changes: false };

/** "a $5 | loan", "a 5% | fall in profit", "a two-hour | film" */
const described: Rule = (scene, figure) => {
  const chunk = describedBy(scene, figure);
  if (chunk === undefined) return undefined;
  if (/^(?:east|north|south|west)/.test(lower(scene.tokens, figure.to))) return undefined;
  const change = isChangeNoun(scene, chunk.phrase.head);
  const to = change ? scene.sentence.to : chunk.to;
  return nameOf(scene, { ...chunk.phrase, from: figure.to }, to, { bodies: true }) ?? NOTHING;
};

/** "5% of | the cargo", "$5 worth of | grain": a part that a verb measures is of its subject. */
const ofWhole: Rule = (scene, figure, change) => {
  const { tokens, parse } = scene;
  const of = lower(tokens, figure.to) === 'worth' ? figure.to + 1 : figure.to;
  if (lower(tokens, of) !== 'of') return undefined;
  const isMoved = change !== undefined && lower(tokens, leadOf(scene, figure)) !== 'by';
  const subject = isRate(figure) && !isMoved ? measured(scene, figure, change) : undefined;
  if (subject !== undefined) return subject;
  const whole = parse.chunkAt(of + 1);
  if (
    lower(tokens, leadOf(scene, figure)) === 'within' ||
    whole?.kind !== 'noun' ||
    whole.tellsTime
  )
    return NOTHING;
  if (isNameless(tokens, whole)) return undefined;
  const to = pairEnd(scene, whole);
  return nameOf(scene, whole.phrase, to, { people: isRate(figure), bodies: true }) ?? NOTHING;
};

/** The end of "grain and hay", of which both are bare nouns and no verb follows. */
function pairEnd({ parse }: FigureScene, { to, phrase }: NounChunk): number {
  const [join, other] = [parse.chunkAt(to), parse.chunkAt(to + 1)];
  if (join?.kind !== 'join' || other?.kind !== 'noun') return to;
  const isBare = [phrase, other.phrase].every(({ from, head }) => from === head);
  return isBare && parse.chunkAt(other.to)?.kind !== 'verb' ? other.to : to;
}

/** "a | loan | of $5", "a | rise | of 5% in fares", "grain | worth $5", "a | rise in fares | to $5" */
const named: Rule = (scene, figure) => {
  const { tokens, parse, figures } = scene;
  const lead = leadOf(scene, figure);
  const tie = lower(tokens, lead);
  const several = figures.find(({ to, noun: { length } }) => to === lead && length > 0);
  if (several !== undefined && tie === 'worth') return { words: several.noun, changes: false };
  const isSetOff = tie === 'worth' && lower(tokens, lead - 1) === ',';
  const noun = parse.chunkAt(isSetOff ? lead - 2 : lead - 1);
  if (noun?.kind !== 'noun' || noun.tellsTime) return undefined;
  const whole = /^(?:from|of|to)$/.test(tie) ? firstOf(scene, lead - 1, lead) : undefined;
  if (whole?.changes === true && whole.words.length > 0) return { ...whole, changes: tie === 'of' };
  if (!/^(?:of|worth)$/.test(tie)) return undefined;
  // "a | package worth | $5"
  const phrase = noun.to > lead ? { from: noun.from, to: lead, head: lead - 1 } : noun.phrase;
  if (isNameless(tokens, { phrase })) return undefined;
  const thing = nameOf(scene, phrase, lead, { bodies: true }) ?? NOTHING;
  if (!thing.changes || thing.words.length > 0) return thing;
  const inner = nameOf(scene, { ...phrase, to: figure.to }, scene.sentence.to);
  return inner?.words.length === 0 && isRate(figure) ? undefined : inner;
};

/**
 * "$5 | ($4)", "3 to | 5%", "$5, | up 6%", "$5, an increase | of 6%": what goes on with the figure
 * before is of the same thing.
 */
const sequel: Rule = (scene, figure, change) => {
  const { tokens, parse, figures } = scene;
  const before = figures[figures.indexOf(figure) - 1];
  if (before === undefined) return undefined;
  const start = change === undefined || change.from < before.to ? figure.from : change.from;
  const from = parse.chunkAt(start)?.from ?? start;
  const between = tokens.slice(before.to, from).map(({ lower: word }) => word);
  const isOther = between[0] === '(' && before.kind === figure.kind && figure.kind !== 'percent';
  const isAlike = before.unit === figure.unit || isOther;
  const joined = between.every((word) => BOUNDS.has(word) || JOINING.test(word));
  const isAside = change !== undefined || isDifference(scene, figure);
  const isTime = (at: number): boolean => tellsTime(parse.chunkAt(at));
  const told = parse.chunks.some(
    ({ kind, from: at, to }) => kind === 'noun' && at >= before.to && to <= from && !isTime(at),
  );
  const [first, own] = [parse.clauseAt(before.from), parse.clauseAt(from)];
  const isOne = own === first || (own?.verb.lemma === 'be' && isRelative(tokens, own));
  const follows = isAside && isOne && !told && between.some((word) => /^[,(–—-]$/.test(word));
  if (!(isAlike && joined) && !follows) return undefined;
  // "grow 3% to | 5%" may be by, and may be to so much.
  const ranges = joined && between.includes('to') && change === undefined && isRate(figure);
  if (ranges && changeOf(scene, before) !== undefined) return NOTHING;
  const thing = thingOf(scene, before, undefined);
  return thing.words.length === 0 ? undefined : thing;
};

const JOINING = /^(?:[,(–—-]|a|and|at|between|or|to|up|down|from|least|most|more|than)$/;

/** "fares rose 5% and | rents | 3%": a verb left out has a subject of its own. */
const gapped: Rule = (scene, figure) => {
  const { tokens, parse, figures } = scene;
  const before = figures[figures.indexOf(figure) - 1];
  if (before === undefined || figure.kind === 'duration') return undefined;
  if (parse.clauseAt(before.from) !== parse.clauseAt(figure.from)) return undefined;
  const own = parse.chunkAt(figure.from);
  const run = parse.chunks.filter(({ from, to }) => from >= before.to && to <= (own?.from ?? 0));
  if (run.some(({ kind }) => kind === 'verb')) return undefined;
  const opens = ({ kind, from, to }: Chunk, place: number): boolean =>
    /^(?:comma|join|stop)$/.test(run[place - 1]?.kind ?? '') &&
    (/^(?:that|those)$/.test(lower(tokens, from)) ||
      (kind === 'noun' && !tellsTime(parse.chunkAt(to - 1))));
  const noun = run.find(opens);
  if (noun === undefined) return undefined;
  if (noun.kind !== 'noun') return NOTHING;
  if (isNameless(tokens, noun)) return undefined;
  return nameOf(scene, noun.phrase, figure.from) ?? NOTHING;
};

/** "cut | fares | by 5%", "kept | rates | at 5%", "fares were cut by 5%" */
const moved: Rule = (scene, figure) => {
  const clause = scene.parse.clauseAt(figure.from);
  if (clause === undefined || clause.verb.to > figure.from) return undefined;
  const { verb, object } = clause;
  const lead = leadOf(scene, figure);
  const isTied = lead === verb.head || /^(?:at|by|from|to)$/.test(lower(scene.tokens, lead));
  if (!isTied || !MOVING_VERBS.has(verb.lemma)) return undefined;
  if (verb.passive) return subjectOf(scene, clause);
  const isObject = object !== null && object.from >= verb.to && object.to <= figure.from;
  return isObject ? (nameOf(scene, object, figure.from) ?? NOTHING) : undefined;
};

/** What the subject of a clause names, where it is sure: not "prices of | homes | that fell", "salt, | tea and milk | fell". */
function subjectOf(scene: FigureScene, clause: Clause): Thing | undefined {
  const { subject, subjectBy, verb } = clause;
  if (subject === null || subjectBy === 'behind' || subject.to > verb.from) return undefined;
  const { tokens, parse } = scene;
  if (subjectBy === 'relative' && verb.form === 'infinitive')
    return firstOf(scene, subject.from, verb.from);
  const [lead, behind] = [parse.chunkAt(subject.from - 1), parse.chunkAt(subject.to)];
  if (subjectBy === 'relative' && lower(tokens, subject.from - 1) === 'of') return undefined;
  // "the plant | the firm runs", but "in Lund | fares rose"
  const isRunOn = lead?.kind === 'noun' && parse.chunkAt(lead.from - 1)?.kind !== 'preposition';
  if (isRunOn && !lead.tellsTime) return undefined;
  if (lead?.kind === 'comma' && behind?.kind === 'join') return undefined;
  return nameOf(scene, subject, verb.from);
}

/** What the phrase at a token ends: "sales of cars and | trucks" are sales. */
function firstOf(scene: FigureScene, from: number, to: number): Thing | undefined {
  const { parse } = scene;
  let at = parse.chunkAt(from);
  for (;;) {
    const tie = parse.chunkAt((at?.from ?? 0) - 1);
    if (at?.kind !== 'noun' || at.tellsTime) return undefined;
    if (tie?.kind !== 'preposition' && tie?.kind !== 'join') return nameOf(scene, at.phrase, to);
    at = parse.chunkAt(tie.from - 1);
  }
}

/** "fares | were $5", "fares | fell by 5%", "the film | lasts two hours" */
function measured(
  scene: FigureScene,
  figure: FigureAt,
  change: Change | undefined,
): Thing | undefined {
  const { tokens, parse } = scene;
  const clause = parse.clauseAt(figure.from);
  if (clause === undefined || !isMeasuring(scene, clause, figure, change)) return undefined;
  const thing = reaches(scene, clause, figure) ? subjectOf(scene, clause) : undefined;
  if (thing === undefined) return undefined;
  const { words } = thing;
  const { verb } = clause;
  const unit = figure.kind === 'amount' && words.length === 1 ? figure.unit : undefined;
  const kind = KINDS.get(verb.lemma) ?? unit;
  const lead = leadOf(scene, figure);
  // "rose 3% in May and | 5% in June", "fell | 28 cents"
  const isBy = isRate(figure) ? /^(?:and|or)$/.test(lower(tokens, lead)) : lead === verb.head;
  const changes = thing.changes || (isBy && MOVING.has(verb.lemma));
  return { words: kind === undefined ? words : [...words, kind], changes };
}

/** What a verb measures of its subject. */
const KINDS: ReadonlyMap<string, string> = new Map([
  ['cost', 'cost'],
  ['weigh', 'weight'],
]);

function isMeasuring(
  scene: FigureScene,
  { verb }: Clause,
  figure: FigureAt,
  change: Change | undefined,
): boolean {
  const { from, kind } = figure;
  // "Exports | slipped" may be parsed as a passive form.
  // "has doubled": the verb is the figure.
  const isItself = from <= verb.head && verb.head < figure.to;
  if ((verb.to > from && !isItself) || (verb.passive && !MOVING.has(verb.lemma))) return false;
  if (kind === 'duration') {
    // "was two hours", "ran for two hours"
    const isDirect = leadOf(scene, figure) === verb.head;
    return (isDirect && verb.lemma === 'be') || LASTING.test(verb.lemma);
  }
  if (!isItself && !MEASURING_VERBS.has(verb.lemma) && !MOVING.has(verb.lemma)) return false;
  return change !== undefined || !/^(?:gain|lose|take)$/.test(verb.lemma);
}

const LASTING = /^(?:average|continue|last|run|take|total)$/;

/** Whether a verb reaches a figure over nothing but times, other figures and, behind a change, where: "fell in Lund by 5%". */
function reaches(
  { tokens, parse, figures }: FigureScene,
  { verb }: Clause,
  { from }: FigureAt,
): boolean {
  const chunks = parse.chunks.filter((chunk) => chunk.from >= verb.to && chunk.to <= from);
  let told = false;
  return chunks.every((chunk, place) => {
    told ||= figures.some((one) => chunk.from < one.to && one.from < chunk.to);
    if (!told && /^(?:comma|join)$/.test(chunk.kind)) return false;
    if (chunk.kind === 'stop' || chunk.kind === 'verb') return false;
    if (chunk.kind !== 'noun' || chunk.tellsTime || isNameless(tokens, chunk)) return true;
    if (
      chunk.phrase.head >= 0 &&
      figures.some((one) => one.from <= chunk.phrase.head && chunk.phrase.head < one.to)
    )
      return true;
    return chunks[place - 1]?.kind === 'preposition' && (verb.lemma !== 'be' || place > 1);
  });
}

/** "fares, | down 5%, ...", "Fares | up 5%"; not "Lund (up 5%)" */
const beside: Rule = (scene, _, change) => {
  if (change === undefined) return undefined;
  const { tokens, parse } = scene;
  const lead = parse.chunkAt(change.from - 1);
  const isSetOff = lead?.kind === 'comma' || lead?.kind === 'aside';
  const at = (isSetOff ? lead.from : change.from) - 1;
  return tokens[at]?.tag === 'PROPN' ? undefined : firstOf(scene, at, change.from);
};

const RULES: readonly Rule[] = [
  apart,
  counted,
  described,
  ofWhole,
  named,
  sequel,
  gapped,
  moved,
  measured,
  beside,
];
