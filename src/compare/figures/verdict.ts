import { everyTwo } from '../group.ts';
import type { Ruling } from '../ruling.ts';
import { allOf, listWords, signsOf } from '../wording.ts';
import type { Figure } from './figure.ts';
import { outermost } from './outermost.ts';
import { pairVerdict } from './pair.ts';
import { SAME, sums } from './rules/rule.ts';

/** How two figures stand to each other. */
interface Compared {
  readonly two: readonly [Figure, Figure];
  readonly ruling: Ruling;
}

/**
 * How figures of one measure and period stand to each other: as the two that clash the most. Two
 * clash where neither source has a figure that agrees with the other's.
 */
export function samePeriodVerdict(figures: readonly Figure[]): Ruling {
  const compared = ofTwoSources(outermost(figures)).map((two): Compared => ({
    two,
    ruling: { ...pairVerdict(...two), on: two.map(({ position }) => position) },
  }));
  const first = (
    verdict: Ruling['verdict'],
    counts: (one: Compared) => boolean = () => true,
  ): Ruling | undefined =>
    compared.find((one) => one.ruling.verdict === verdict && counts(one))?.ruling;
  const agreeing = compared.filter(({ ruling }) => ruling.verdict.startsWith('agree'));
  const agrees = (figure: Figure, { position: { source } }: Figure): boolean =>
    agreeing.some(
      ({ two }) => two.includes(figure) && two.some(({ position }) => position.source === source),
    );
  const isUnsettled = ({ two: [a, b] }: Compared): boolean => !agrees(a, b) && !agrees(b, a);
  const isGiven = (one: Compared): boolean =>
    isUnsettled(one) && one.two.every(({ working }) => working === null);
  // What the sources say themselves comes before what is worked out.
  const clash = [isGiven, isUnsettled]
    .map((counts) => first('contradict', counts) ?? first('differ', counts))
    .find((ruling) => ruling !== undefined);
  if (clash !== undefined) return clash;
  const agreed = together(agreeing);
  const apart = first('not-comparable') ?? first('complement');
  if (agreed !== undefined)
    return apart === undefined ? agreed : { ...agreed, why: `${agreed.why} ${apart.why}` };
  if (apart === undefined) throw new Error('figures of one source are no comparison');
  return apart;
}

/** Every two figures that are of different sources. */
function ofTwoSources(figures: readonly Figure[]): [Figure, Figure][] {
  return everyTwo(figures).filter(([a, b]) => a.position.source !== b.position.source);
}

/** "All give 5", or where there are several amounts "5 (A and B) and 7 (A, B and C)". */
function allGive(amounts: ReadonlyMap<string, readonly Figure[]>): string {
  const [amount] = amounts.keys();
  if (amounts.size > 1 || amount === undefined)
    return `They give ${listWords([...amounts].map(givenBy))}`;
  return `${allOf([...amounts.values()].flat())} give ${amount}`;
}

function givenBy([amount, own]: readonly [string, readonly Figure[]]): string {
  return `${amount} (${signsOf(own)})`;
}

/** What pairs of figures that agree come to. */
function together(agreeing: readonly Compared[]): Ruling | undefined {
  const [first, ...others] = agreeing;
  if (first === undefined || others.length === 0) return first?.ruling;
  const figures = [...new Set(agreeing.flatMap(({ two }) => two))];
  const on = figures.map(({ position }) => position);
  const amounts = Map.groupBy(figures, ({ amount }) => amount);
  if (agreeing.every(({ ruling }) => ruling.verdict === 'agree'))
    return { ...first.ruling, on, why: `${allGive(amounts)}.` };
  const common =
    ofTwoSources(figures).length === agreeing.length
      ? 'every two of the ranges that their digits and words allow have values in common'
      : 'the range that the digits and words of each allow has values in common with that of another';
  const why = `${listWords([...amounts].map(givenBy))}: ${common}.${sums(...figures)}`;
  return { verdict: 'agree-within-rounding', reason: 'rounding', rule: SAME, why, on };
}
