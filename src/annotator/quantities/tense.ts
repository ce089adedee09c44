import { EXPECTING_VERBS, INTENDING_VERBS } from '../lexicon/status.ts';
import { CLAUSE_VERBS } from '../lexicon/verbs.ts';
import type { FigureAt } from '../figures/figure.ts';
import type { Clause } from '../syntax/clauses.ts';
import type { Parse } from '../syntax/parse.ts';
import { finiteOf } from '../syntax/relations.ts';
import type { QuantityContext } from './context.ts';

/**
 * When a clause puts what it tells: `ahead` too what only may be, or is expected or planned; a
 * perfect is present, for it holds now.
 */
export type Telling = 'past' | 'present' | 'ahead';

/** The tense in which a sentence tells of a figure; undefined beside a verb that only reports. */
export function tenseOf({ parse }: QuantityContext, { from }: FigureAt): Telling | undefined {
  const clause = parse.clauseAt(from);
  const finite = clause && finiteOf(parse, clause);
  if (
    finite === undefined ||
    (CLAUSE_VERBS.has(finite.verb.lemma) && finite === clause && !finite.verb.passive)
  )
    return undefined;
  return tellingOf(parse, finite);
}

/** The tense of a clause; one without a tense has that of the clause it goes with. */
export function tellingOf(parse: Parse, clause: Clause): Telling | undefined {
  const verb = finiteOf(parse, clause)?.verb;
  if (verb === undefined) return undefined;
  if (verb.modal !== null || verb.tense === 'future') return 'ahead';
  const looksAhead = EXPECTING_VERBS.has(verb.lemma) || INTENDING_VERBS.has(verb.lemma);
  return looksAhead && verb.tense === 'present' ? 'ahead' : (verb.tense ?? undefined);
}

/** Whether a clause tells what is yet to come about, or is to be done. */
export function isAhead(parse: Parse, clause: Clause): boolean {
  return clause.verb.form === 'infinitive' || tellingOf(parse, clause) === 'ahead';
}
