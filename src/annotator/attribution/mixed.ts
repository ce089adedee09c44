import type { Content } from './content.ts';
import { governedIn, isDenied } from '../negation/find.ts';
import { lower } from '../text/read.ts';
import { type Attribution, attributed } from './attribution.ts';
import type { QuotedRun } from './quotes.ts';
import { contentEnd, isOver, saysOther } from './words-end.ts';
import type { ReportingClause } from './reporting-clause.ts';
import type { Reading } from './reading.ts';

/**
 * Reported words that go over into quoted ones: the quoted ones alone where they are by far the
 * most and the last of them, else all in one as the article's words; two where a mark or comment parts them.
 */
export function mixedWords(
  reading: Reading,
  reporting: ReportingClause,
  run: QuotedRun,
): Attribution[] {
  const { head, lemma } = reporting.clause.verb;
  if (!DENYING.test(lemma) || lower(reading.tokens, run.from - 2) === 'as')
    return saidWords(reading, reporting, run);
  const words = { from: head, to: run.to };
  return attributed(reading.tokens, words, reporting.speaker, 'reported', 'speaker-then-words');
}

function saidWords(
  reading: Reading,
  { content, speaker }: ReportingClause,
  run: QuotedRun,
): Attribution[] {
  const { tokens, parse } = reading;
  const quoted = attributed(tokens, run, speaker, 'quoted', 'speaker-then-words');
  const isParted = /^[:,]$/u.test(lower(tokens, run.from - 2));
  if (content === null || (isParted && content.kind !== 'that')) return quoted;
  const { kind, from, lead: start } = content;
  const lead = tokens.slice(start, run.from).filter((token) => token.kind === 'word').length;
  const goesOn = isContinued(reading, run, kind);
  if (lead < FEWEST_WORDS && !(goesOn && (lead > 0 || kind === 'that'))) return quoted;
  const end = isParted ? run.from - 2 : contentEnd(reading, from, run.from);
  if (end < run.from) {
    const words = { from, to: end };
    const own = attributed(tokens, words, speaker, 'reported', 'speaker-then-clause');
    return [...own, ...quoted.filter(() => !saysOther(reading, end + 1, run.from))];
  }
  // "said it was not | “a gift to the rich”", "said those who ..."
  const leads = parse.clauses.filter(({ verb }) => verb.from >= from && verb.from < run.from);
  const isTurned =
    leads.length > 1 ||
    leads.some(({ verb }) => verb.modal !== null) ||
    isDenied(governedIn({ ...reading, sentence: reading }), run);
  const isMost = run.to - run.from > run.from - start;
  if (isMost && !goesOn && !isTurned) return quoted;
  const to = goesOn ? contentEnd(reading, run.to, reading.to) : run.to;
  return attributed(tokens, { from, to }, speaker, 'reported', 'speaker-then-words');
}

/** Verbs whose quoted words are what somebody does not say: "denies | “theft”". */
const DENYING = /^(?:deny|doubt|rebut|refute)$/u;

/** Fewer words before quoted ones are not told for themselves. */
const FEWEST_WORDS = 3;

/**
 * "said the “old friendship” | would last": whether what is said goes on behind the quotation. Behind
 * "and" it does with a second "that", or with "would" and "had", which put it into the past as what
 * was said; else "and" may tell what the speaker did next.
 */
function isContinued(reading: Reading, run: QuotedRun, kind: Content['kind']): boolean {
  const { tokens, parse, to } = reading;
  const at = run.to + 1;
  if (tokens[at]?.kind !== 'word' || to - at < SHORTEST_REST) return false;
  if (lower(tokens, run.to - 1) === ',' && isOver(reading, run.from, at)) return false;
  if (!/^(?:and|but|or)$/u.test(lower(tokens, at))) return true;
  const next = parse.clauses.find(({ verb }) => verb.from > at);
  if (lower(tokens, at + 1) === 'that') return kind === 'that';
  return next !== undefined && (next.verb.modal === 'would' || next.verb.perfect);
}

/** What goes on behind a quotation is no shorter than this, in tokens. */
const SHORTEST_REST = 3;
