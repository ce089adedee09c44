import { slug } from '../../words/slug.ts';
import { NOUN_STOPS } from '../lexicon/nouns.ts';
import type { Measure } from '../../schemas/corpus.ts';
import { aspectOf, withAspect } from '../../schemas/measure-key.ts';
import type { Status } from '../../schemas/quantity.ts';
import { isPlural } from '../figures/noun.ts';
import { SMALL_NUMBERS } from '../lexicon/numbers.ts';
import { CLAUSE_VERBS } from '../lexicon/verbs.ts';
import type { FigureAt } from '../figures/figure.ts';
import { lower } from '../text/read.ts';
import { covers, type Stretch, type Token } from '../text/tokens.ts';
import { isDifference } from './direction.ts';
import { agoOf } from './period.ts';
import type { FigureScene } from './scene.ts';

/** What the key of a measure depends on, beside the words around the figure. */
export interface Reading {
  readonly status: Status;
  readonly isChange: boolean;
}

const KEY_WORDS = 4;
const BEHIND_COST = 2;
const WALL_COST = 50;

/**
 * The key of what a figure measures: the vocabulary's measure that stands nearest, else one made
 * from the words around the figure. A change in percent measures the growth of a thing, an aim
 * its target.
 */
export function measureOf(scene: FigureScene, figure: FigureAt, reading: Reading): string {
  const base = fromVocabulary(scene, figure, reading) ?? fromWords(scene, figure, reading);
  const isRate = figure.kind === 'percent' || figure.kind === 'share';
  // "growth of 3 percent" names no thing that grew.
  const isBare = /^(?:average-)?(?:growth|increase|rise)$/.test(base);
  if (reading.isChange && isRate && !isBare && aspectOf(base) !== 'growth')
    return withAspect(base, 'growth');
  const aimed = reading.status === 'target' || reading.status === 'reached-target';
  return aimed ? withAspect(base, 'target') : base;
}

function fromVocabulary(
  scene: FigureScene,
  figure: FigureAt,
  reading: Reading,
): string | undefined {
  const { isChange } = reading;
  const fits = (measure: Measure): boolean =>
    takesUnit(measure, figure.unit) || (isChange && figure.kind === 'percent');
  const hits = scene.terms.measures.flatMap(({ from, to, value }) =>
    value.filter(fits).map(({ id }) => ({ from, to, id })),
  );
  const [first, ...rest] = hits;
  if (first === undefined) return undefined;
  const cost = (hit: Stretch): number => costOf(scene.tokens, figure, hit);
  return rest.reduce((best, hit) => (cost(hit) < cost(best) ? hit : best), first).id;
}

/** Whether a measure is counted in a unit, or in any. */
export function takesUnit({ units }: Measure, unit: string): boolean {
  return units.length === 0 || units.includes(unit);
}

/** What stands between a figure and a term: a semicolon parts them, a term behind costs more. */
function costOf(tokens: readonly Token[], figure: FigureAt, { from, to }: Stretch): number {
  const behind = to > figure.from;
  const between = behind ? tokens.slice(figure.to, from) : tokens.slice(to, figure.from);
  const walls = between.filter(({ text }) => text === ';').length;
  return between.length + (behind ? BEHIND_COST : 0) + WALL_COST * walls;
}

function fromWords(scene: FigureScene, figure: FigureAt, reading: Reading): string {
  // "6 months ago" measures no visit, and nothing else that has a name.
  const key = agoOf(scene, figure)
    ? ''
    : keyOf([
        ...wordsFor(scene, figure),
        ...SUFFIXES[figure.kind],
        ...roleWords(scene, figure, reading),
      ]);
  return key === '' ? keyOf(['figure', 'in', figure.unit === '%' ? 'percent' : figure.unit]) : key;
}

/** "fell 40 tons" tells of a change, "5% more than rivals" of a difference, "28% of the grain" of a share, "worth $5" of a value, not of the thing. */
function roleWords(scene: FigureScene, figure: FigureAt, { isChange }: Reading): readonly string[] {
  const { tokens } = scene;
  const { from, to, kind } = figure;
  if (isDifference(scene, figure)) return ['difference'];
  if (kind === 'percent' || kind === 'share') return lower(tokens, to) === 'of' ? ['share'] : [];
  if (lower(tokens, from - 1) === 'worth') return ['value'];
  return isChange || (kind === 'amount' && lower(tokens, from - 1) === 'by') ? ['change'] : [];
}

/** What a key says beside the thing: that it counts in order, or measures how long. */
const SUFFIXES: Readonly<Record<FigureAt['kind'], readonly string[]>> = {
  money: [],
  percent: [],
  share: [],
  amount: [],
  count: [],
  duration: ['duration'],
  ordinal: ['ordinal'],
};

/** The words that name the thing: the noun counted, the noun a percentage stands before, else those before. */
function wordsFor(scene: FigureScene, figure: FigureAt): readonly string[] {
  const event = scene.events.find((one) => covers(one, figure));
  if (figure.kind === 'duration' && event?.type === 'visit') return ['visit'];
  if (figure.kind !== 'duration' && figure.noun.length > 0) return figure.noun.slice(-KEY_WORDS);
  const rate =
    figure.kind === 'percent' &&
    isContent(lower(scene.tokens, figure.to)) &&
    isPlural(lower(scene.tokens, figure.to));
  return rate ? [lower(scene.tokens, figure.to)] : wordsBefore(scene, figure).slice(-KEY_WORDS);
}

/** Words as the key of a measure. */
export function keyOf(words: readonly string[]): string {
  return slug(words.join('-'));
}

/**
 * The content words that name what a figure is said of: the object before it ("cut | its waste | by
 * 5%"), the subject of its clause, else all those before it.
 */
function wordsBefore(scene: FigureScene, figure: FigureAt): readonly string[] {
  const { parse, sentence } = scene;
  const { subject, object, verb, subjectBy } = parse.clauseAt(figure.from) ?? {};
  const isMoved = object && verb && verb.to < object.to && object.to <= figure.from;
  const moved = isMoved ? namingWords(scene, object.from, figure.from) : [];
  if (moved.length > 0) return moved;
  const isOf = subject && verb && subject.to <= verb.from && verb.to <= figure.from;
  const named = isOf && subjectBy !== 'relative' ? namingWords(scene, subject.from, verb.from) : [];
  if (named.length === 0) return namingWords(scene, sentence.from, figure.from);
  return named.length === 1 && figure.kind === 'amount' ? [...named, figure.unit] : named;
}

/** The last content words in `[from, to)`, back to a stop, that belong to no figure and no time. */
export function namingWords(
  { tokens, parse, figures, times }: FigureScene,
  from: number,
  to: number,
): readonly string[] {
  const words: string[] = [];
  const isOther = (at: number): boolean =>
    figures.some((one) => one.from <= at && at < one.to) ||
    times.some((one) => one.from <= at && at < one.to);
  for (let at = to - 1; at >= from && words.length < KEY_WORDS; at -= 1) {
    const token = tokens[at];
    if (token?.kind === 'mark' && /[.;:()]/.test(token.text) && words.length > 0) break;
    const isName = parse.chunkAt(at)?.kind === 'noun' && !isOther(at);
    if (token?.kind === 'word' && isName && isContent(token.lower)) words.unshift(token.lower);
  }
  return words;
}

/** Words that bound a figure or a number of things, and name none. */
const UNTOLD = /^(?:almost|another|any|half|just|many|none|some)$/;

function isContent(word: string): boolean {
  if (SMALL_NUMBERS.has(word) || UNTOLD.test(word)) return false;
  return (
    word.length > 2 && !NOUN_STOPS.has(word) && !CLAUSE_VERBS.has(word) && !word.endsWith('ly')
  );
}
