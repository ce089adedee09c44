import { OBJECT_CONTROL } from '../lexicon/clauses.ts';
import type { Chunk } from './chunks.ts';
import type { Clause } from './clauses.ts';
import type { Subject } from './subjects.ts';
import type { VerbGroup } from './verb-groups.ts';
import type { Word } from './word.ts';

/** The clause whose verb the one at a place completes, by its place among those before. */
export function parentOf(
  words: readonly Word[],
  chunks: readonly Chunk[],
  place: number,
  subject: Subject | undefined,
  before: readonly Clause[],
): number | null {
  const start = completes(words, chunks, place, subject);
  if (start === undefined) return null;
  let at = start - 1;
  // "said that ... | but that"
  if (chunks[at]?.kind === 'join' && subject?.opener === undefined && subject !== undefined)
    return null;
  if (chunks[at]?.kind === 'join')
    return before.findLast(({ parent }) => parent !== null)?.parent ?? null;
  while (chunks[at]?.kind === 'adverb' || chunks[at]?.kind === 'noun') at -= 1;
  const verb = chunks[at];
  const index = before.findIndex((clause) => clause.verb.from === verb?.from);
  return verb?.kind === 'verb' && index >= 0 ? index : null;
}

/** Where a clause begins that completes a verb: at its "to", its "that", or its subject. */
function completes(
  words: readonly Word[],
  chunks: readonly Chunk[],
  place: number,
  subject: Subject | undefined,
): number | undefined {
  const chunk = chunks[place];
  if (chunk?.kind !== 'verb') return undefined;
  if (chunk.group.form !== 'finite') return place;
  if (subject?.by !== 'own') return undefined;
  if (subject.opener === undefined) return chunks.findIndex(({ from }) => from === subject.from);
  return words[chunks[subject.opener]?.from ?? -1]?.lower === 'that' ? subject.opener : undefined;
}

/** A verb without a subject of its own, and the clauses before it. */
interface Bare {
  readonly place: number;
  readonly verb: VerbGroup;
  readonly parent: number | null;
  readonly clauses: readonly Clause[];
}

/** The subject that a verb takes from a clause before it, or from the noun that it describes. */
export function controlled(
  chunks: readonly Chunk[],
  { place, verb, parent, clauses }: Bare,
): Pick<Clause, 'subject' | 'subjectBy'> {
  const tied = clauses[parent ?? -1];
  if (tied !== undefined && verb.form === 'infinitive') {
    const commanded = OBJECT_CONTROL.has(tied.verb.lemma) && !tied.verb.passive;
    return { subject: commanded ? tied.object : tied.subject, subjectBy: 'shared' };
  }
  const lead = chunks[place - 1];
  if (verb.form !== 'finite' && lead?.kind === 'noun')
    return { subject: lead.phrase, subjectBy: 'relative' };
  const last = clauses.findLast(
    (clause) => clause.verb.form === 'finite' && clause.subjectBy !== 'relative',
  );
  const noun = chunks[place - 2];
  if (
    verb.form !== 'finite' &&
    last === undefined &&
    lead?.kind === 'comma' &&
    noun?.kind === 'noun'
  )
    return { subject: noun.phrase, subjectBy: 'relative' };
  const shares = verb.form !== 'finite' || /^(?:adverb|comma|join)$/.test(lead?.kind ?? '');
  return shares && last?.subject
    ? { subject: last.subject, subjectBy: 'shared' }
    : { subject: null, subjectBy: null };
}
