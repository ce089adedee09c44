import { DEMANDING_VERBS, EXPECTING_VERBS, PROMISED_VERBS } from '../lexicon/status.ts';
import type { FigureAt } from '../figures/figure.ts';
import { holds, lower } from '../text/read.ts';
import { isRelative } from '../syntax/relations.ts';
import type { QuantityContext } from './context.ts';

/** How a figure was told before it was spoken of again. */
type Told = 'demanded' | 'forecast' | 'target';

/**
 * How a figure that is known was told before: "the $5 billion a year promised in 2009", "the $34
 * million that analysts had forecast", "the 40 ships for which farmers had asked", "the $5 Mill had sought".
 * Refuses "40 ships promised", which may be a verb, and "the 40 ships sold as planned".
 */
export function toldBefore({ tokens, parse }: QuantityContext, figure: FigureAt): Told | undefined {
  if (lower(tokens, figure.from - 1) !== 'the') return undefined;
  const next = parse.clauses.find(({ verb }) => verb.from >= figure.to);
  if (next === undefined) return undefined;
  const { form, lemma, to } = next.verb;
  const isThat =
    (next.object === null && ALWAYS_WITH_OBJECT.test(lemma)) ||
    isRelative(tokens, next) ||
    lower(tokens, next.start - 1) === 'that' ||
    (next.object === null && next.subject?.from === parse.chunkAt(figure.to - 1)?.to);
  if (form === 'finite' && !isThat) return undefined;
  if (PROMISED_VERBS.has(lemma) || lower(tokens, to) === 'aside') return 'target';
  if (EXPECTING_VERBS.has(lemma)) return 'forecast';
  return DEMANDING_VERBS.has(lemma) ? 'demanded' : undefined;
}

/** "the 5 percent rise | targeted for 2025": verbs that without an object can only be participles. */
const ALWAYS_WITH_OBJECT = /^(?:allocate|budget|earmark|target)$/;

/** "had asked for $5 billion", "wanted 40 ships", "the 40 ships asked for": what is asked for. */
export function isDemand(context: QuantityContext, figure: FigureAt): boolean {
  if (toldBefore(context, figure) === 'demanded') return true;
  const { tokens, parse } = context;
  const verb = parse.clauseAt(figure.from)?.verb;
  if (verb === undefined || figure.from < verb.to) return false;
  if (verb.lemma === 'ask') return holds(tokens, verb.to, figure.from, FOR);
  return DEMANDING_VERBS.has(verb.lemma);
}

const FOR = new Set(['for']);

/** "eight of | the 40 states are expected", "of Lund's 40 ships": how many there are, whatever some are to do. */
export function isWhole({ tokens, parse }: QuantityContext, { kind, from }: FigureAt): boolean {
  if (kind !== 'count' || !/^(?:its|the|their|['’]s)$/.test(lower(tokens, from - 1))) return false;
  const lead = lower(tokens, (parse.chunkAt(from)?.from ?? from) - 1);
  return /^(?:across|from|in|of)$/.test(lead);
}
