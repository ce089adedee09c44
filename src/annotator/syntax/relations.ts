import { RELATIVES } from '../lexicon/clauses.ts';
import type { Clause } from './clauses.ts';
import type { Parse } from './parse.ts';
import type { Word } from './word.ts';

/** Whether a clause describes a noun: "the line | that opened", "goods | made in Lund". */
export function isRelative(words: readonly Word[], { subjectBy, opener, parent }: Clause): boolean {
  if (subjectBy === 'relative') return true;
  return parent === null && opener !== null && RELATIVES.has(words[opener]?.lower ?? '');
}

/** The clause that a clause completes: "said | that", "plans | to". */
export function parentOf({ clauses }: Parse, { parent }: Clause): Clause | undefined {
  return parent === null ? undefined : clauses[parent];
}

/** The finite clause that a clause goes with: itself, one that it completes, else the last before it. */
export function finiteOf(parse: Parse, clause: Clause): Clause | undefined {
  let at: Clause | undefined = clause;
  while (at !== undefined && at.verb.form !== 'finite')
    at = parentOf(parse, at) ?? finiteBefore(parse, at);
  return at;
}

function finiteBefore({ clauses }: Parse, { verb }: Clause): Clause | undefined {
  return clauses.findLast((one) => one.verb.form === 'finite' && one.verb.from < verb.from);
}
