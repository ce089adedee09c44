import { OBJECT_CONTROL } from '../lexicon/clauses.ts';
import type { Chunk, Chunked } from './chunks.ts';
import type { Clause, Found } from './clauses.ts';
import type { NounPhrase } from './noun-phrases.ts';

/** The clause whose verb the one at a place completes, by its place among those before. */
export function parentOf(context: Chunked, found: Found): number | null {
  const { chunks } = context;
  const { place, subject, clauses: before } = found;
  const start = completes(context, found);
  if (start === undefined) return null;
  // "said that ... | but that"
  if (chunks[start - 1]?.kind === 'join') {
    const goesOn = subject === undefined || subject.opener !== undefined;
    return goesOn ? (before.findLast(({ parent }) => parent !== null)?.parent ?? null) : null;
  }
  const verb = chunks.slice(0, start).findLast(({ kind }) => !isPassedOver(kind, chunks[place]));
  const index = before.findIndex((clause) => clause.verb.from === verb?.from);
  return verb?.kind === 'verb' && index >= 0 ? index : null;
}

/** "flew to Lund | to meet": what goes with a verb may stand before what completes it. */
function isPassedOver(kind: Chunk['kind'], completing: Chunk | undefined): boolean {
  const isInfinitive = completing?.kind === 'verb' && completing.group.form === 'infinitive';
  if (isInfinitive && kind === 'preposition') return true;
  return kind === 'adverb' || kind === 'noun' || kind === 'quote';
}

/** Where a clause begins that completes a verb: at its "to", its "that", or its subject. */
function completes({ words, chunks }: Chunked, { place, subject }: Found): number | undefined {
  const chunk = chunks[place];
  if (chunk?.kind !== 'verb') return undefined;
  if (chunk.group.form !== 'finite') return place;
  if (subject?.by !== 'own') return undefined;
  if (subject.opener === undefined) return chunks.findIndex(({ from }) => from === subject.from);
  return words[chunks[subject.opener]?.from ?? -1]?.lower === 'that' ? subject.opener : undefined;
}

/** The subject that a verb takes from one of the clauses before it, or from the noun that it describes. */
export function controlled(
  chunks: readonly Chunk[],
  { place, group: { form }, clauses }: Found,
  parent: number | null,
): Pick<Clause, 'subject' | 'subjectBy'> {
  const tied = clauses[parent ?? -1];
  if (tied !== undefined && form === 'infinitive') {
    const commanded = OBJECT_CONTROL.has(tied.verb.lemma) && !tied.verb.passive;
    return { subject: commanded ? tied.object : tied.subject, subjectBy: 'shared' };
  }
  const last = clauses.findLast(
    ({ verb, subjectBy, subject }) =>
      verb.form === 'finite' && subjectBy !== 'relative' && subject !== null,
  );
  const noun = form === 'finite' ? undefined : described(chunks, place, last === undefined);
  if (noun !== undefined) return { subject: noun, subjectBy: 'relative' };
  const lead = chunks[place - 1]?.kind ?? '';
  const shares = form !== 'finite' || /^(?:adverb|comma|join)$/.test(lead);
  return shares && last !== undefined
    ? { subject: last.subject, subjectBy: 'shared' }
    : { subject: null, subjectBy: null };
}

/** The noun right before a participle; where nothing else is told yet, also over a comma: "Mill, | speaking". */
function described(
  chunks: readonly Chunk[],
  place: number,
  opens: boolean,
): NounPhrase | undefined {
  const [noun, lead] = [chunks[place - 2], chunks[place - 1]];
  if (lead?.kind === 'noun') return lead.phrase;
  return opens && lead?.kind === 'comma' && noun?.kind === 'noun' ? noun.phrase : undefined;
}
