import type { Direction, Hedge, Qualifier, Status } from '../../schemas/quantity.ts';
import { levelOf } from '../../schemas/measure-key.ts';
import { lower } from '../text/read.ts';
import type { Attribution } from '../attribution/attribution.ts';
import { type Change, changeOf } from './direction.ts';
import { measureOf } from './measure.ts';
import type { Stretch } from '../text/tokens.ts';
import { datesOf } from './dates.ts';
import { isFigureDenied } from './denied.ts';
import type { FigureAt } from '../figures/figure.ts';
import { type KnownPeriods, knownAfter } from './known.ts';
import { asideAt } from './parted.ts';
import { aimPeriod, type Dated, deadlineOf } from './period.ts';
import { type Qualified, qualify } from './qualifier.ts';
import type { QuantityContext } from './context.ts';
import { hedgeOf } from '../negation/find.ts';
import { clausesOver } from './outlook.ts';
import { surroundingsOf } from './surroundings.ts';
import { compareAlike, putRight } from './put-right.ts';
import { boundRanges, isUpperEnd } from './ranges.ts';
import { isProvisional, perOf, scopeOf } from './beside.ts';
import { isDemand, isWhole } from './told-before.ts';
import { type ShareMention, shareOf } from './shares.ts';
import { earlyOf, isOfNow, statusOf } from './status.ts';
import { isUnsettled } from './unsettled.ts';
import { isUntold } from './untold.ts';

/** A quantity before it is a fact. Token indices are `[from, to)`. */
export interface QuantityMention {
  readonly from: number;
  readonly to: number;
  readonly value: number;
  readonly step: number;
  readonly unit: string;
  readonly measure: string;
  readonly period: string | null;
  readonly status: Status;
  readonly qualifier: Qualifier;
  readonly direction: Direction | null;
  readonly speaker: string | null;
  readonly origin: string | null;
  readonly denied: boolean;
  readonly hedge: Hedge | null;
  readonly provisional: boolean;
  readonly scope: readonly string[];
  readonly per: string | null;
  readonly early: string | null;
  readonly share: ShareMention | null;
  readonly implied: readonly string[];
  /** The words of another sentence that its period is carried over from. */
  readonly carried: Stretch | null;
  readonly rule: string;
}

/** What was read of the figures of a sentence, and what is then known of the article's periods. */
export interface FoundQuantities {
  readonly quantities: readonly QuantityMention[];
  readonly known: KnownPeriods;
}

/** The figures of a sentence with all that the words around them say, in order. */
export function findQuantities(context: QuantityContext): FoundQuantities {
  const dates = datesOf(context);
  const read = context.figures.map((figure, index) =>
    quantityOf(withOwnScope(context, figure), figure, dates[index]),
  );
  const mentions = boundRanges(context, putRight(context, compareAlike(context, read)));
  const isSettled = mentions.map((mention, index) => {
    const first = isUpperEnd(context, mentions, index) ? index - 1 : index;
    const [figure, one] = [context.figures[first], mentions[first] ?? mention];
    return !isUnsettled(context, figure, one) && !isUntold(context, figure, one);
  });
  const settled = mentions.filter((_, index) => isSettled[index]);
  const told = { ...context, figures: context.figures.filter((_, index) => isSettled[index]) };
  const quantities = settled.map((mention, index) => ({
    ...mention,
    share: shareOf(told, settled, index),
  }));
  return { quantities, known: knownAfter(context, dates) };
}

/** "did not say how the pumps, which lift | 40 tons, | would": without what governs only the words around a relative clause. */
function withOwnScope(context: QuantityContext, { from }: FigureAt): QuantityContext {
  const { tokens, parse, governed } = context;
  const { subjectBy, start = from } = parse.clauseAt(from) ?? {};
  if (subjectBy !== 'relative' || lower(tokens, start - 1) !== ',') return context;
  return { ...context, governed: governed.filter(({ at }) => at >= start) };
}

/** A figure with the word of its change and with what bounds it: "rose | about 5%", "almost | 5% more". */
function qualifiedChange(
  context: QuantityContext,
  figure: FigureAt,
  change: Change | undefined,
): Qualified {
  const own = qualify(context, figure);
  if (change === undefined) return own;
  const { from, to } = change;
  return {
    qualifier: own.qualifier,
    from: Math.min(own.from, from),
    to: Math.max(own.to, to),
  };
}

/** An aim has its deadline, whatever time stands beside it. */
function dateFor(
  context: QuantityContext,
  figure: FigureAt,
  status: Status,
  dated: Dated | undefined,
): Dated | undefined {
  if (status === 'reached-target') return deadlineOf(context, figure);
  return status === 'target' ? aimPeriod(context, figure, dated) : dated;
}

/** What a quantity says of its time. */
function dateFields(
  date: Dated | undefined,
): Pick<QuantityMention, 'period' | 'implied' | 'carried'> {
  if (date === undefined) return { period: null, implied: [], carried: null };
  const { period, implied, carried } = date;
  return { period, implied: implied ? ['period'] : [], carried };
}

function hedgeFor(context: QuantityContext, figure: FigureAt): Hedge | null {
  if (isWhole(context, figure) || isOfNow(context, figure)) return null;
  if (isDemand(context, figure)) return 'hoped';
  // "accused them of taking $5 million"
  const isCharged = clausesOver(context, figure).some(({ verb }) => verb.lemma === 'accuse');
  return isCharged ? 'alleged' : hedgeOf(context.governed, figure);
}

/** Whose words a figure stands in. */
function attributionOf(context: QuantityContext, figure: FigureAt): Attribution | undefined {
  const own = context.attributions.find(
    (other) => other.from < figure.to && figure.from < other.to,
  );
  // "The port, which handles 40 ships, closed, officials said": the aside is the article's own.
  const isBefore = own !== undefined && REPORTED_BEHIND.test(own.rule);
  return isBefore && asideAt(context, figure) !== undefined ? undefined : own;
}

const REPORTED_BEHIND = /^(?:according-to|words-then-speaker)$/;

function quantityOf(
  context: QuantityContext,
  figure: FigureAt,
  dated: Dated | undefined,
): QuantityMention {
  const change = changeOf(context, figure);
  const { qualifier, from, to } = qualifiedChange(context, figure, change);
  const status = statusOf(context, figure, dated?.period ?? null);
  const measure = measureOf(context, figure, { status, change });
  const date = dateFor(context, figure, status, dated);
  // Sources are compared by a measure of the vocabulary and its time: one carried over may be of another thing.
  const isSure = date?.carried == null || !context.vocabulary.measures.has(levelOf(measure));
  const { period, implied, carried } = dateFields(isSure ? date : undefined);
  const attribution = attributionOf(context, figure);
  const bodily =
    attribution !== undefined &&
    (attribution.speaker.kind === 'body' || attribution.rule === 'according-to');
  const beside = surroundingsOf(context, figure);
  return {
    from,
    to,
    value: figure.value,
    step: figure.step,
    unit: figure.unit,
    measure,
    period,
    status,
    qualifier,
    direction: change?.direction ?? null,
    speaker: attribution?.speaker.name ?? null,
    origin: bodily ? attribution.speaker.name : null,
    denied: isFigureDenied(context, figure, { from, to }),
    hedge: hedgeFor(context, figure),
    provisional: isProvisional(context, beside),
    scope: scopeOf(context, figure, beside),
    per: perOf(context, beside),
    early: earlyOf(context, status),
    share: null,
    implied,
    carried,
    rule: figure.rule,
  };
}
