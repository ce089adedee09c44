import { type Figure, figuresOf, gapOf, toldGap } from '../charts/figures.ts';
import { pictureOf } from '../charts/picture.ts';
import type { Corpus } from '../corpus/corpus.ts';
import { toldTime } from '../corpus/worked-out.ts';
import { formatPeriod } from '../format/date.ts';
import { unitWords } from '../format/unit.ts';
import { capital, clip } from '../format/words.ts';
import type { Quantity } from '../schemas/quantity.ts';
import type { Position, Question } from '../schemas/question.ts';
import type { ShownSource } from '../corpus/shown-source.ts';
import { qualified, type Scale, scaleFor } from '../timeline/value.ts';

/** A line of a sum that a reader can redo by hand. */
export interface Step {
  /** A figure that is given, one that lines above it give, or how far two are apart. */
  readonly kind: 'given' | 'result' | 'gap';
  readonly source: ShownSource | null;
  /** What the line is about, in the site's words; empty where the quote says it all. */
  readonly label: string;
  /** The source's words, and the claim they stand in. */
  readonly quote: { readonly words: string; readonly claim: string } | null;
  /** Its number, after the sign of what is done with it: "÷ 1.263". */
  readonly amount: string;
  /** What its words allow: "240.05 to 240.15", "or more". */
  readonly allows: string;
  /** Time and origin, and that it is denied, where told. */
  readonly notes: readonly string[];
}

/** The sum of a question on figures of one time, and what its numbers count. */
export interface Sum {
  readonly unit: string;
  readonly steps: readonly Step[];
}

const LONGEST = 110;
const DIGITS = 5;
const NUMBER = new Intl.NumberFormat('en', { maximumSignificantDigits: 12 });

/** The sum behind a verdict on figures; null where the figures do not stand on one scale. */
export function sumOf(corpus: Corpus, question: Question): Sum | null {
  if (pictureOf(question) !== 'intervals') return null;
  const figures = figuresOf(question);
  const scale = scaleFor(figures.map(({ value }) => value));
  const unit = unitWords(figures[0]?.position.unit ?? null);
  const counts = [scale.word && `${scale.word}s`, unit].filter(Boolean).join(' of ');
  const denied = question.positions.filter((position) => position.denied);
  const steps = corpus.sources.flatMap(({ id }) => [
    ...figures
      .filter(({ position }) => position.source === id)
      .flatMap((figure) => stepsOf(corpus, figure, scale)),
    ...denied.filter(({ source }) => source === id).map((one) => deniedStep(corpus, one, scale)),
  ]);
  return { unit: capital(counts), steps: [...steps, ...gapStep(question, scale)] };
}

function stepsOf(corpus: Corpus, figure: Figure, scale: Scale): Step[] {
  const { position, low, high, value } = figure;
  const own: Step = {
    ...base(corpus, position),
    amount: at(position.implied ? Number(value.toPrecision(4)) : value, scale),
    allows: allowed([low, high], scale),
  };
  if (!position.implied || position.from.length < 2) return [own];
  const terms = position.from.map(corpus.quantity);
  const period = position.period === null ? '' : ` for ${formatPeriod(position.period)}`;
  return [
    ...terms.map((term, place) =>
      termStep(corpus, term, position, scale, operation(terms, value, place)),
    ),
    { ...own, kind: 'result', source: null, label: `so${period}`, quote: null, notes: [] },
  ];
}

function base(corpus: Corpus, position: Position): Step {
  const { source, claim, words, origin, fact } = position;
  const time = toldTime(corpus, position);
  const status = fact === null ? 'observed' : corpus.quantity(fact).status;
  return {
    kind: 'given',
    source: corpus.source(source),
    label: '',
    quote: { words: clip(words, LONGEST), claim },
    amount: '',
    allows: '',
    notes: [
      ...(time === null ? [] : [time]),
      ...(AIMS[status] === undefined ? [] : [AIMS[status]]),
      ...(origin === null ? [] : [`from ${origin}`]),
    ],
  };
}

const AIMS: Partial<Record<Quantity['status'], string>> = {
  target: 'a target',
  forecast: 'a forecast',
  'reached-target': 'a target, said to be reached',
};

function deniedStep(corpus: Corpus, position: Position, scale: Scale): Step {
  const step = base(corpus, position);
  const amount = position.value === null ? '' : at(position.value, scale);
  return { ...step, amount, notes: [...step.notes, 'says that it was not so'] };
}

/** How a term enters a sum: the sign before it, and the number it stands for there. */
interface Operation {
  readonly sign: string;
  /** From the figure's value to the number in the sum. */
  readonly factor: (value: number) => number;
  /** Whether the number is a bare one, with no unit to scale. */
  readonly bare: boolean;
}

function termStep(
  corpus: Corpus,
  term: Quantity,
  position: Position,
  scale: Scale,
  { sign, factor, bare }: Operation,
): Step {
  const claim = corpus
    .claimsOf(position.source)
    .find(({ quantities }) => quantities.includes(term.id));
  const show = (value: number): string =>
    bare ? NUMBER.format(Number(factor(value).toPrecision(6))) : at(value, scale);
  const half = term.step / 2;
  const ends = [term.value - half, term.value + half].map(factor).toSorted((a, b) => a - b);
  const [low = 0, high = 0] = ends;
  const range = bare
    ? `${NUMBER.format(Number(low.toPrecision(6)))} to ${NUMBER.format(Number(high.toPrecision(6)))}`
    : `${at(low, scale)} to ${at(high, scale)}`;
  return {
    kind: 'given',
    source: corpus.source(position.source),
    label: corpus.measure(term.measure).label,
    quote: { words: term.quote, claim: claim?.id ?? position.claim },
    amount: `${sign}${qualified(show(term.value), term.qualifier)}`,
    allows: term.qualifier === 'exact' ? range : '',
    notes: [
      ...(term.period === null ? [] : [formatPeriod(term.period)]),
      ...(term.origin === null ? [] : [`from ${term.origin}`]),
    ],
  };
}

const SAME: Operation = { sign: '', factor: (value) => value, bare: false };

/** What is done with a term; plain where the sum does not come out by it, so that none is made up. */
function operation(terms: readonly Quantity[], result: number, place: number): Operation {
  const [first, second] = terms;
  if (place === 0 || first === undefined || second === undefined) return plain(terms[place]);
  if (terms.length === 2 && second.unit === '%') {
    const way = second.direction === 'down' ? -1 : 1;
    const growth = (value: number): number => 1 + (way * value) / 100;
    const share = (value: number): number => value / 100;
    const fits = [growth, share].find((factor) =>
      isOne(first.value / factor(second.value), result),
    );
    return fits ? { sign: '÷ ', factor: fits, bare: true } : plain(second);
  }
  const rest = terms.slice(1).reduce((sum, { value }) => sum + value, 0);
  if (isOne(first.value + rest, result)) return { ...SAME, sign: '+ ' };
  return isOne(first.value - rest, result) ? { ...SAME, sign: '− ' } : plain(terms[place]);
}

function plain(term: Quantity | undefined): Operation {
  return { ...SAME, bare: term?.unit === '%' };
}

function isOne(a: number, b: number): boolean {
  return Math.abs(a - b) <= 1e-9 * Math.max(Math.abs(a), Math.abs(b));
}

/** How far the two figures of a disagreement are apart at the least. */
function gapStep(question: Question, scale: Scale): Step[] {
  const gap = gapOf(question);
  if (gap === null || figuresOf(question).length !== 2) return [];
  const { from, to, least } = toldGap(gap);
  if (least <= 0) return [];
  return [
    {
      ...{ kind: 'gap', source: null, label: 'between them', quote: null, notes: [] },
      amount: at(least, scale),
      allows: `at the least: ${at(to, scale)} − ${at(from, scale)}`,
    },
  ];
}

function at(value: number, { factor }: Scale): string {
  return NUMBER.format(value / factor);
}

function allowed([low, high]: readonly [number | null, number | null], scale: Scale): string {
  const show = (value: number): string => at(Number(value.toPrecision(DIGITS)), scale);
  if (low !== null && high !== null)
    return low === high ? 'exactly' : `${show(low)} to ${show(high)}`;
  if (low === null && high === null) return '';
  return low === null ? 'or less' : 'or more';
}
