import type { Clause } from '../syntax/clauses.ts';
import type { Parse } from '../syntax/parse.ts';
import type { Stretch } from '../text/tokens.ts';

/** All that names the subject of a clause: "Mill and Berg", "the head of the bank, Tor Berg,". */
export function subjectOf({ clauses }: Parse, clause: Clause): Stretch | undefined {
  const { subject, verb } = clause;
  if (subject === null) return undefined;
  // "Mill said the drill, | held in May, | was"
  const described = clauses.find(
    (one) => one.verb.from > verb.to && one.subject?.to === verb.from - 1,
  );
  if (verb.form === 'participle' && described?.subject != null) return described.subject;
  const own = clauses.find((one) => one.subjectBy === 'own' && one.subject?.from === subject.from);
  if (own === undefined) return subject;
  const start = own.opener === own.start ? own.start + 1 : own.start;
  return { from: Math.min(start, subject.from), to: Math.max(own.verb.from, subject.to) };
}

/** What is visited in a clause that tells so in the passive: "Lund | was visited by Mill". */
export function visitedIn(parse: Parse, clause: Clause | undefined): Stretch | undefined {
  const visited = clause?.verb.passive === true && /^(?:tour|visit)$/.test(clause.verb.lemma);
  return visited ? subjectOf(parse, clause) : undefined;
}

/** Whether a token stands in a stretch. */
export function isIn(stretch: Stretch | null | undefined, at: number): boolean {
  return stretch != null && stretch.from <= at && at < stretch.to;
}
