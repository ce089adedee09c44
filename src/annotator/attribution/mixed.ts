import { lower } from '../figures/read.ts';
import { type Attribution, attributionOf } from './attribution.ts';
import type { QuotedRun } from './quotes.ts';
import { contentEnd } from './reported.ts';
import type { ReportingClause } from './reporting-clause.ts';
import type { SentenceContext } from './context.ts';

/**
 * Reported words that go over into quoted ones, and on behind them: one statement, or two where a
 * comma or a comment parts them.
 */
export function mixedWords(
  context: SentenceContext,
  reporting: ReportingClause,
  run: QuotedRun,
): Attribution[] {
  const { tokens } = context;
  const { content, speaker, to: behind } = reporting;
  const start = content?.from ?? behind;
  const lead = tokens.slice(start, run.from).filter(({ kind }) => kind === 'word').length;
  const quoted = attributionOf(tokens, run, speaker, 'quoted', 'speaker-then-words');
  const parted = [':', ','].includes(lower(tokens, run.from - 2));
  const leads = content !== null && (content.kind === 'that' || !parted);
  if ((lead < 3 && !(lead > 0 && goesOn(context, run))) || !leads) return quoted;
  const end = parted ? run.from - 2 : contentEnd(context, start, run.from);
  if (end < run.from) {
    const words = { from: start, to: end };
    return [...attributionOf(tokens, words, speaker, 'reported', 'speaker-then-clause'), ...quoted];
  }
  const to = goesOn(context, run) ? contentEnd(context, run.to, context.to) : run.to;
  const form = 2 * (run.to - run.from) > to - start ? 'quoted' : 'reported';
  return attributionOf(tokens, { from: start, to }, speaker, form, 'speaker-then-words');
}

/** "said the “old friendship” | would last": the clause goes on behind the quotation. */
function goesOn({ tokens, to }: SentenceContext, run: QuotedRun): boolean {
  const next = tokens[run.to + 1];
  return next?.kind === 'word' && to - run.to > 3 && !/^(?:and|but|or)$/u.test(next.lower);
}
