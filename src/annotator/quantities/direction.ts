import { AMOUNTING_UP } from '../lexicon/quantities.ts';
import type { Direction } from '../../schemas/quantity.ts';
import { DOWN_COMPARED, DOWN_LEMMAS, MOVING, UP_COMPARED, UP_LEMMAS } from '../lexicon/change.ts';
import { MULTIPLYING } from '../lexicon/numbers.ts';
import { words } from '../lexicon/words.ts';
import type { FigureAt } from '../figures/figure.ts';
import { holds, isDash, lower } from '../text/read.ts';
import type { Word } from '../syntax/word.ts';
import type { Token } from '../text/tokens.ts';
import { isLinked } from './compared.ts';
import { isRate, leadOf } from './lead.ts';
import { listOf } from './listed.ts';
import type { QuantityContext } from './context.ts';
import { surroundingsOf } from './surroundings.ts';

/** A change, and the tokens `[from, to)` of the figure with the word that gives its direction. */
export interface Change {
  readonly direction: Direction;
  readonly from: number;
  readonly to: number;
}

/**
 * The direction of a change: "up 14.2%", "rose by 5 percent", "a 17 percent increase", "3% lower",
 * "cut waste by 45%", "fell by 40 tonnes", "rose between 2% and 4%", "(+9.5%)", "fell 3 percent, 5
 * percent and 8 percent, respectively".
 * A level ("rose to $5 billion"), a share ("made up 5 percent") and what has a verb of its own
 * ("houses worth $5 million fell") have none.
 */
export function changeOf(context: QuantityContext, figure: FigureAt): Change | undefined {
  const { from, to } = figure;
  const itself = lower(context.tokens, from);
  if (itself === 'halved') return { direction: 'down', from, to };
  if (MULTIPLYING.has(itself)) return { direction: 'up', from, to };
  return signOf(context, figure) ?? changeBehind(context, figure) ?? changeBefore(context, figure);
}

/** "(+9.5%)" */
function signOf({ tokens }: QuantityContext, { kind, from, to }: FigureAt): Change | undefined {
  const sign = kind === 'percent' && lower(tokens, from - 2) === '(' ? tokens[from - 1] : undefined;
  if (sign?.text === '+') return { direction: 'up', from: from - 1, to };
  return isDash(sign) ? { direction: 'down', from: from - 1, to } : undefined;
}

/** "5 percent | lower", "a 5 percent | increase", "a 6 ship | increase". */
function changeBehind(context: QuantityContext, figure: FigureAt): Change | undefined {
  const { tokens, parse } = context;
  const { from, to } = figure;
  const compared = isMeasured(figure) ? comparedAs(lower(tokens, to)) : undefined;
  // "70% | up front", "5 | turn out"
  if (isDifference(context, figure) || /^(?:front|out)$/.test(lower(tokens, to + 1)))
    return undefined;
  if (compared !== undefined) return { direction: compared, from, to: to + 1 };
  // A verb behind a figure has an ending, save in "they fall".
  const isNoun = parse.clauseAt(to)?.verb.from !== to && tokens[to]?.lower === tokens[to]?.lemma;
  const direction = isNoun && figure.kind !== 'share' ? directionOf(tokens[to]) : undefined;
  const phrase = parse.chunkAt(from);
  const named = isMeasured(figure) || /^an?$/.test(lower(tokens, phrase?.from ?? -1));
  return direction === undefined || !named ? undefined : { direction, from, to: to + 1 };
}

function isMeasured(figure: FigureAt): boolean {
  return isRate(figure) || figure.kind === 'money';
}

/** "rose | by 5 percent", "a decline | of 5 percent", "up | 5 percent", and the figures of a list behind the first. */
function changeBefore(context: QuantityContext, figure: FigureAt): Change | undefined {
  const { tokens, figures } = context;
  if (figure.kind === 'ordinal') return undefined;
  const first = firstOfList(tokens, figures, figure);
  const shared = first === figure ? undefined : changeOf(context, first)?.direction;
  if (shared !== undefined) return { direction: shared, from: figure.from, to: figure.to };
  // "rose | nearly a | 5%", "by | an average of | 5%", but "by | up | to 5%"
  const lead = leadOf(context, figure, (at) => {
    const moves = upOrDown(lower(tokens, at)) !== undefined && lower(tokens, at + 1) !== 'to';
    return moves || directionOf(tokens[at]) !== undefined;
  });
  if (lead < context.sentence.from) return undefined;
  const word = lower(tokens, lead);
  const isPart = isRate(figure);
  if (word === 'by' || (word === 'of' && isPart)) return changeLed(context, figure, lead);
  if (!isPart && !isMoved(context, figure, lead)) return undefined;
  const isAmount = word === 'up' && AMOUNTING_UP.has(lower(tokens, lead - 1));
  const direction = (isAmount ? undefined : upOrDown(word)) ?? directionOf(tokens[lead]);
  return direction && { direction, from: lead, to: figure.to };
}

/** "dropped | 3 metres", "increased | $0.8 million to $9.3 million" */
function isMoved(
  { tokens, parse, figures }: QuantityContext,
  { kind, to, unit }: FigureAt,
  lead: number,
): boolean {
  const isVerb = parse.clauseAt(lead)?.verb.head === lead;
  if (!isVerb || !MOVING.has(tokens[lead]?.lemma ?? '')) return false;
  const isTo = figures.some((one) => one.from === to + 1 && one.unit === unit);
  return kind === 'amount' || (isTo && /^(?:from|to)$/.test(lower(tokens, to)));
}

/** "a decline | of 5 percent", "up | by 5 percent", "cut | its waste by 5 percent" */
function changeLed(
  { tokens, parse }: QuantityContext,
  { from, to, kind }: FigureAt,
  lead: number,
): Change | undefined {
  const verb = parse.clauseAt(from)?.verb;
  // "were cut | by 12 clubs"
  if (kind === 'count' && verb?.passive === true) return undefined;
  const noun = directionOf(tokens[lead - 1]) ?? upOrDown(lower(tokens, lead - 1));
  if (noun !== undefined) return { direction: noun, from: lead - 1, to };
  if (verb === undefined || verb.head >= lead || lower(tokens, lead) !== 'by') return undefined;
  const direction = directionOf(tokens[verb.head]);
  return direction && { direction, from: verb.head, to };
}

/** "5% more than rivals", "5% above the plan", "40 more guests than beds": how far two things are apart, where none is a time. */
export function isDifference(context: QuantityContext, figure: FigureAt): boolean {
  const { tokens, times } = context;
  const { from, kind } = figure;
  const { after } = surroundingsOf(context, figure);
  const than =
    kind === 'count' && holds(tokens, from, figure.to, MORE)
      ? tokens.slice(after.from, after.to).findIndex((one) => one.lower === 'than')
      : -1;
  const to = than < 0 ? figure.to : after.from + than - 1;
  const word = than < 0 ? lower(tokens, to) : 'more';
  // "1.4 degrees | warmer than"
  const isOther = comparedAs(word) !== undefined || (kind === 'amount' && /..er$/.test(word));
  const isThan = isOther && lower(tokens, to + 1) === 'than';
  if (!isThan && !/^(?:above|below)$/.test(word)) return false;
  const other = isThan ? to + 2 : to + 1;
  const then = times.find(({ from }) => from >= other);
  return then === undefined || !isLinked(tokens, other, then.from, TIME_LEVELS);
}

const MORE = new Set(['fewer', 'more']);

/** "than | it was in | May", "above the level of | 2019" */
const TIME_LEVELS = words('figure is it level levels that they those was were');

/** The first of figures of one unit that only commas and "and" part, where "between" opens or "respectively" closes them. */
function firstOfList(
  tokens: readonly Token[],
  figures: readonly FigureAt[],
  figure: FigureAt,
): FigureAt {
  const listed = listOf(tokens, figures, figure, (a, b) => a.unit === b.unit);
  const end = listed.at(-1)?.to ?? figure.to;
  const closed = [end, end + 1].some((at) => lower(tokens, at) === 'respectively');
  const opened = lower(tokens, (listed[0]?.from ?? 0) - 1) === 'between';
  return closed || opened ? (listed[0] ?? figure) : figure;
}

/** What a verb or noun of change says; "lower" before a noun and "a contract" tell of none. */
function directionOf(word: Word | undefined): Direction | undefined {
  if (word === undefined || (word.lower === 'lower' && word.tag === 'ADJ')) return undefined;
  if (word.lemma === 'contract' && word.tag !== 'VERB') return undefined;
  const stem = word.lower.replace(/ing$/, '');
  const forms = [word.lemma, stem, `${stem}e`, word.lower.replace(/s$/, '')];
  if (forms.some((form) => UP_LEMMAS.has(form))) return 'up';
  return forms.some((form) => DOWN_LEMMAS.has(form)) ? 'down' : undefined;
}

function upOrDown(word: string): Direction | undefined {
  return word === 'up' || word === 'down' ? word : undefined;
}

function comparedAs(word: string): Direction | undefined {
  if (UP_COMPARED.has(word)) return 'up';
  return DOWN_COMPARED.has(word) ? 'down' : undefined;
}
