import { DEMANDING_VERBS, EXPECTING_VERBS, PROMISED_VERBS } from '../lexicon/status.ts';
import type { FigureAt } from '../figures/figure.ts';
import { holds, lower } from '../text/read.ts';
import type { Clause } from '../syntax/clauses.ts';
import { isRelative } from '../syntax/relations.ts';
import type { QuantityContext } from './context.ts';

/** How a figure was told before it was spoken of again. */
type Told = 'demanded' | 'forecast' | 'observed' | 'target';

/**
 * How a figure that is known was told before: "the $5 billion a year promised in 2009", "the $34
 * million that analysts had forecast", "the 40 ships for which farmers had asked", "the $5 Mill had sought".
 * Refuses "40 ships promised", which may be a verb, and "the 40 ships sold as planned".
 */
export function toldBefore(context: QuantityContext, figure: FigureAt): Told | undefined {
  const { tokens, parse } = context;
  if (lower(tokens, figure.from - 1) !== 'the') return undefined;
  const next = parse.clauses.find(({ verb }) => verb.from >= figure.to);
  if (next === undefined) return undefined;
  const { form, lemma, modal, tense, to } = next.verb;
  const isContact = next.object === null && next.subject?.from === parse.chunkAt(figure.to - 1)?.to;
  if (form === 'finite' && !isContact && !isDescribing(context, next)) return undefined;
  if (PROMISED_VERBS.has(lemma) || lower(tokens, to) === 'aside') return 'target';
  if (EXPECTING_VERBS.has(lemma)) return 'forecast';
  if (DEMANDING_VERBS.has(lemma)) return 'demanded';
  return isContact && tense === 'past' && modal === null ? 'observed' : undefined;
}

/** "the 40 ships | that were sold", "the 5 percent rise | targeted for 2025" */
function isDescribing({ tokens }: QuantityContext, clause: Clause): boolean {
  if (clause.object === null && ALWAYS_WITH_OBJECT.test(clause.verb.lemma)) return true;
  return isRelative(tokens, clause) || lower(tokens, clause.start - 1) === 'that';
}

/** Verbs that without an object can only be participles. */
const ALWAYS_WITH_OBJECT = /^(?:allocate|budget|earmark|target)$/;

/** "had asked for $5 billion", "wanted 40 ships", "the 40 ships asked for": what is asked for. */
export function isDemand(context: QuantityContext, figure: FigureAt): boolean {
  const told = toldBefore(context, figure);
  if (told !== undefined) return told === 'demanded';
  const { tokens, parse } = context;
  const verb = parse.clauseAt(figure.from)?.verb;
  if (verb === undefined || figure.from < verb.to) return false;
  if (verb.lemma === 'ask') return holds(tokens, verb.to, figure.from, FOR);
  return DEMANDING_VERBS.has(verb.lemma);
}

const FOR = new Set(['for']);

/** "eight of | the 40 states are expected", "of Lund's 40 ships": how many there are, whatever some are to do. */
export function isWhole({ tokens, parse }: QuantityContext, { kind, from, to }: FigureAt): boolean {
  // "190 of | 1,460 jobs", not "of | 15 planned halls"
  const isPlain = !tokens.slice(from, to).some(({ lower: word }) => word.endsWith('ed'));
  const isAll = isPlain && lower(tokens, from - 1) === 'of' && tokens[from - 2]?.tag === 'NUM';
  if (kind === 'count' && isAll) return true;
  if (kind !== 'count' || !/^(?:its|the|their|['’]s)$/.test(lower(tokens, from - 1))) return false;
  const lead = lower(tokens, (parse.chunkAt(from)?.from ?? from) - 1);
  return /^(?:across|from|in|of|with)$/.test(lead);
}
