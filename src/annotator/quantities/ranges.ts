import { RANGING_VERBS } from '../lexicon/quantities.ts';
import type { FigureAt } from '../figures/figure.ts';
import { isDash, lower } from '../text/read.ts';
import { isBound } from './compared.ts';
import type { QuantityDraft } from './find.ts';
import type { FigureScene } from './scene.ts';

/**
 * "8 to 10 percent", "between $5 and $7 million", "2–3 years": the ends of a range bound one value
 * from below and from above, and are told alike. Refuses "rose from $5 million to $7 million", "rose
 * 2% to 7%", "4 and 5 percent".
 *
 * @param drafts those of a sentence, in order
 */
export function boundRanges(scene: FigureScene, drafts: readonly QuantityDraft[]): QuantityDraft[] {
  return drafts.map((draft, index) => {
    const [before, after] = [drafts[index - 1], drafts[index + 1]];
    if (before !== undefined && isUpperEnd(scene, drafts, index))
      return { ...draft, ...toldOf(before, draft), qualifier: 'up-to' };
    if (after !== undefined && isUpperEnd(scene, drafts, index + 1))
      return { ...draft, ...toldOf(draft, after), qualifier: 'at-least' };
    return draft;
  });
}

/** What is told of both ends: the word of a change and the time may stand before or behind them. */
function toldOf(low: QuantityDraft, high: QuantityDraft): Partial<QuantityDraft> {
  const { status, hedge, denied } = low;
  const isApart = high.direction !== null || high.measure.endsWith('difference');
  const { measure, direction } = isApart ? high : low;
  const { period, implied, carried } = low.period === null ? high : low;
  return { status, hedge, denied, measure, direction, period, implied, carried };
}

/** Whether a figure, by its place among those of the sentence, is the upper end of a range. */
export function isUpperEnd(
  scene: FigureScene,
  drafts: readonly QuantityDraft[],
  index: number,
): boolean {
  const [first, second] = [scene.figures[index - 1], scene.figures[index]];
  const [low, high] = [drafts[index - 1], drafts[index]];
  if (first === undefined || first.to + 1 !== second?.from || low?.unit !== high?.unit)
    return false;
  if (low === undefined || low.value >= (high?.value ?? low.value)) return false;
  // "rose | 0.3% to 5.1%"
  const isChange = low.direction !== null && low.status === 'observed';
  return isRangeLink(scene, first) && !(isChange && first.to - first.from > 1);
}

function isRangeLink({ tokens, parse }: FigureScene, { from, to }: FigureAt): boolean {
  let lead = from - 1;
  while (isBound(tokens, lead)) lead -= 1;
  if (lower(tokens, to) === 'and') return lower(tokens, lead) === 'between';
  if (lower(tokens, lead) === 'from')
    return RANGING_VERBS.has(parse.clauseAt(from)?.verb.lemma ?? '');
  return isDash(tokens[to]) || /^(?:or|to)$/.test(lower(tokens, to));
}
