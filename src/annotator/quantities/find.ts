import type { Direction, Hedge, Qualifier, Status } from '../../schemas/quantity.ts';
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
import type { FigureScene } from './scene.ts';
import { hedgeOf } from '../negation/find.ts';
import { surroundingsOf } from './surroundings.ts';
import { perOf } from './per.ts';
import { compareAlike, putRight } from './put-right.ts';
import { isProvisional } from './provisional.ts';
import { boundRanges, isUpperEnd } from './ranges.ts';
import { scopeOf } from './scope.ts';
import { isDemand, isWhole } from './told-before.ts';
import { type ShareDraft, shareOf } from './shares.ts';
import { earlyOf, isOfNow, statusOf } from './status.ts';
import { isUnsettled } from './unsettled.ts';
import { isUntold } from './untold.ts';

/** A quantity before it is a fact. Token indices are `[from, to)`. */
export interface QuantityDraft {
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
  readonly share: ShareDraft | null;
  readonly implied: readonly string[];
  /** The words of another sentence that its period is carried over from. */
  readonly carried: Stretch | null;
  readonly rule: string;
}

/** What was read of the figures of a sentence, and what is then known of the article's periods. */
export interface FoundQuantities {
  readonly quantities: readonly QuantityDraft[];
  readonly known: KnownPeriods;
}

/** The figures of a sentence with all that the words around them say, in order. */
export function findQuantities(scene: FigureScene): FoundQuantities {
  const dates = datesOf(scene);
  const read = scene.figures.map((figure, index) => quantityOf(scene, figure, dates[index]));
  const drafts = boundRanges(scene, putRight(scene, compareAlike(scene, read)));
  const isSettled = drafts.map((draft, index) => {
    const first = isUpperEnd(scene, drafts, index) ? index - 1 : index;
    const [figure, one] = [scene.figures[first], drafts[first] ?? draft];
    return !isUnsettled(scene, figure, one) && !isUntold(scene, figure, one);
  });
  const settled = drafts.filter((_, index) => isSettled[index]);
  const told = { ...scene, figures: scene.figures.filter((_, index) => isSettled[index]) };
  const quantities = settled.map((draft, index) => ({
    ...draft,
    share: shareOf(told, settled, index),
  }));
  return { quantities, known: knownAfter(scene, dates) };
}

/** A figure with the word of its change and with what bounds it: "rose | about 5%", "almost | 5% more". */
function qualifiedChange(
  scene: FigureScene,
  figure: FigureAt,
  change: Change | undefined,
): Qualified {
  const own = qualify(scene, figure);
  if (change === undefined) return own;
  const { from, to } = change;
  if (own.qualifier === 'exact') return qualify(scene, { ...figure, from, to });
  return {
    qualifier: own.qualifier,
    from: Math.min(own.from, from),
    to: Math.max(own.to, to),
  };
}

/** An aim has its deadline, whatever time stands beside it. */
function dateFor(
  scene: FigureScene,
  figure: FigureAt,
  status: Status,
  dated: Dated | undefined,
): Dated | undefined {
  if (status === 'reached-target') return deadlineOf(scene, figure);
  return status === 'target' ? aimPeriod(scene, figure, dated) : dated;
}

/** What a quantity says of its time. */
function dateFields(
  date: Dated | undefined,
): Pick<QuantityDraft, 'period' | 'implied' | 'carried'> {
  if (date === undefined) return { period: null, implied: [], carried: null };
  const { period, implied, carried } = date;
  return { period, implied: implied ? ['period'] : [], carried };
}

function hedgeFor(scene: FigureScene, figure: FigureAt): Hedge | null {
  if (isWhole(scene, figure) || isOfNow(scene, figure)) return null;
  return isDemand(scene, figure) ? 'hoped' : hedgeOf(scene.governed, figure);
}

/** Whose words a figure stands in, its own or those that go on behind "..., Mill says, ...". */
function attributionOf(scene: FigureScene, figure: FigureAt): Attribution | undefined {
  const { attributions, sentence } = scene;
  const own = attributions.find((other) => other.from < figure.to && figure.from < other.to);
  // "The port, which handles 40 ships, closed, officials said": the aside is the article's own.
  if (own !== undefined && REPORTED_BEHIND.test(own.rule) && asideAt(scene, figure) !== undefined)
    return undefined;
  const [only] = attributions;
  const inside =
    only !== undefined &&
    attributions.length === 1 &&
    figure.to < only.from &&
    only.from - sentence.from < LONGEST_START &&
    (only.rule === 'speaker-in-the-middle' || only.rule === 'according-to');
  return own ?? (inside ? only : undefined);
}

const REPORTED_BEHIND = /^(?:according-to|words-then-speaker)$/;

/** The start of words that a reporting clause stands in the middle of, with it, is no longer than this, in tokens. */
const LONGEST_START = 16;

function quantityOf(scene: FigureScene, figure: FigureAt, dated: Dated | undefined): QuantityDraft {
  const change = changeOf(scene, figure);
  const { qualifier, from, to } = qualifiedChange(scene, figure, change);
  const status = statusOf(scene, figure, dated?.period ?? null);
  const { period, implied, carried } = dateFields(dateFor(scene, figure, status, dated));
  const attribution = attributionOf(scene, figure);
  const bodily =
    attribution !== undefined &&
    (attribution.speaker.kind === 'body' || attribution.rule === 'according-to');
  const beside = surroundingsOf(scene, figure);
  return {
    from,
    to,
    value: figure.value,
    step: figure.step,
    unit: figure.unit,
    measure: measureOf(scene, figure, { status, change }),
    period,
    status,
    qualifier,
    direction: change?.direction ?? null,
    speaker: attribution?.speaker.name ?? null,
    origin: bodily ? attribution.speaker.name : null,
    denied: isFigureDenied(scene, figure, { from, to }),
    hedge: hedgeFor(scene, figure),
    provisional: isProvisional(scene, beside),
    scope: scopeOf(scene, figure, beside),
    per: perOf(scene, figure, beside),
    early: earlyOf(scene, status),
    share: null,
    implied,
    carried,
    rule: figure.rule,
  };
}
