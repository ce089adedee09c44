import { BARE_CLAUSE_VERBS, OBJECT_VERBS } from '../lexicon/verbs.ts';
import { lower } from '../figures/read.ts';
import { type Credit, creditFor } from './credit.ts';
import type { Frame } from './frames.ts';
import type { QuotedRun } from './quotes.ts';
import { clauseEnd } from './reported.ts';
import type { Scene } from './scene.ts';
import { thatAfter } from './that.ts';

/**
 * Reported words that go over into quoted ones, and on behind them: one statement, or two where a
 * comma or a comment parts them.
 */
export function mixedWords(scene: Scene, frame: Frame, run: QuotedRun): Credit[] {
  const { tokens } = scene;
  const that = thatAfter(scene, frame.verb);
  const start = that ?? frame.to;
  const lead = tokens.slice(start, run.from).filter(({ kind }) => kind === 'word').length;
  const quoted = creditFor(tokens, run, frame.speaker, 'quoted', 'speaker-then-words');
  const parted = [':', ','].includes(lower(tokens, run.from - 2));
  const leads = that !== undefined || (!parted && leadsOver(scene, frame, start));
  if ((lead < 3 && !(lead > 0 && goesOn(scene, run))) || !leads) return quoted;
  const end = parted ? run.from - 2 : clauseEnd(scene, start, run.from);
  if (end < run.from) {
    const words = { from: start, to: end };
    return [
      ...creditFor(tokens, words, frame.speaker, 'reported', 'speaker-then-clause'),
      ...quoted,
    ];
  }
  const to = goesOn(scene, run) ? clauseEnd(scene, run.to, scene.to) : run.to;
  const form = 2 * (run.to - run.from) > to - start ? 'quoted' : 'reported';
  return creditFor(tokens, { from: start, to }, frame.speaker, form, 'speaker-then-words');
}

/** "said the “old friendship” | would last": the clause goes on behind the quotation. */
function goesOn({ tokens, to }: Scene, run: QuotedRun): boolean {
  const next = tokens[run.to + 1];
  return next?.kind === 'word' && to - run.to > 3 && !/^(?:and|but|or)$/u.test(next.lower);
}

/** Whether the words before the quoted ones are part of what is said, and not where or to whom. */
function leadsOver({ tokens }: Scene, frame: Frame, start: number): boolean {
  const verb = lower(tokens, frame.verb);
  const told =
    frame.to < start ||
    BARE_CLAUSE_VERBS.has(verb) ||
    OBJECT_VERBS.has(verb) ||
    start > frame.verb + 1;
  return told && !/^(?:at|in|on|during|to|before|after)$/.test(lower(tokens, start));
}
