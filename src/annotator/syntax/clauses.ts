import type { Chunk } from './chunks.ts';
import { controlled, parentOf } from './control.ts';
import type { NounPhrase } from './noun-phrases.ts';
import { type Subject, subjectOf } from './subjects.ts';
import { formOf } from './verb-forms.ts';
import type { VerbGroup } from './verb-groups.ts';
import type { Word } from './word.ts';

/** A verb with what belongs to it. */
export interface Clause {
  readonly verb: VerbGroup;
  /**
   * Who or what the verb tells of, for a passive one whom or what it befalls. A clause tied to
   * another ("rose and | reached", "plans | to visit") has its subject, a relative clause the phrase
   * that it describes. Null where none is found.
   */
  readonly subject: NounPhrase | null;
  /** How the subject was found; null where none is. */
  readonly subjectBy: Subject['by'] | null;
  /** The noun phrase right behind the verb; null where there is none. */
  readonly object: NounPhrase | null;
  /** The token that opens the clause: "that", "who", "after"; null where none does. */
  readonly opener: number | null;
  /** The clause whose verb this one completes ("said | that", "plans | to"), by its place in the list; null for none. */
  readonly parent: number | null;
  /** The token that the clause begins with: its opener, its subject where that stands before the verb, or the verb. */
  readonly start: number;
}

/** The clauses of a sentence, in the order of their verbs. */
export function clausesOf(words: readonly Word[], chunks: readonly Chunk[]): Clause[] {
  const found = new Map(
    chunks.flatMap((chunk, place) =>
      chunk.kind === 'verb' && chunk.group.form === 'finite'
        ? [[place, subjectOf(words, chunks, place)] as const]
        : [],
    ),
  );
  const reduced = new Set([...found.values()].flatMap((subject) => subject?.participles ?? []));
  const clauses: Clause[] = [];
  for (const [place, chunk] of chunks.entries()) {
    if (chunk.kind !== 'verb') continue;
    const subject = reduced.has(place) ? undefined : found.get(place);
    const isDescribing =
      reduced.has(place) ||
      isBehindBe(chunks, place) ||
      (subject === undefined && isReducedAt(words, chunks, place));
    const first = subject?.by === 'shared' ? clauses.at(-1) : undefined;
    const goesOn = first !== undefined && isBare(words, chunk.group);
    const plain = goesOn ? likeFirst(chunk.group, first.verb) : chunk.group;
    const verb = isDescribing ? asParticiple(plain) : plain;
    const parent = goesOn ? first.parent : parentOf(words, chunks, place, subject, clauses);
    const whose =
      subject?.phrase === undefined
        ? controlled(chunks, { place, verb, parent, clauses })
        : { subject: subject.phrase, subjectBy: subject.by };
    clauses.push({
      verb,
      ...whose,
      object: objectOf(chunks, place, subject),
      opener: subject?.opener === undefined ? null : (chunks[subject.opener]?.from ?? null),
      parent,
      start: startOf(chunks, place, subject),
    });
  }
  const subjects = new Set(
    clauses.filter(({ subjectBy }) => subjectBy === 'own').map(({ subject }) => subject),
  );
  return clauses.map((clause) =>
    subjects.has(clause.object) ? { ...clause, object: null } : clause,
  );
}

/** "The line, | launched in May, will", "a treaty | signed in May", "far from | finished": a lone form in -ed, no subject. */
function isReducedAt(words: readonly Word[], chunks: readonly Chunk[], place: number): boolean {
  const chunk = chunks[place];
  if (chunk?.kind !== 'verb' || chunk.group.from !== chunk.group.head) return false;
  const head = words[chunk.from];
  const lead = chunks[place - 1]?.kind;
  return (
    head !== undefined && formOf(head) === 'ed' && /^(?:comma|noun|preposition)$/.test(lead ?? '')
  );
}

/** Whether a group is one verb without an ending, that may go on with an auxiliary before. */
function isBare(words: readonly Word[], { from, head }: VerbGroup): boolean {
  const word = words[head];
  return from === head && word !== undefined && formOf(word) === 'base';
}

/** "will leave and | begin", "plans to leave and | begin": what goes on with a future, a modal or an infinitive. */
function likeFirst(group: VerbGroup, { form, tense, modal }: VerbGroup): VerbGroup {
  if (form === 'infinitive') return { ...group, form, tense: null };
  return modal !== null || tense === 'future' ? { ...group, tense, modal } : group;
}

/** "is | 51 per cent | owned" */
function isBehindBe(chunks: readonly Chunk[], place: number): boolean {
  const [be, noun] = [chunks[place - 2], chunks[place - 1]];
  return be?.kind === 'verb' && be.group.lemma === 'be' && noun?.kind === 'noun';
}

function asParticiple(group: VerbGroup): VerbGroup {
  return group.form === 'finite'
    ? { ...group, form: 'participle', tense: null, passive: true }
    : group;
}

function startOf(chunks: readonly Chunk[], place: number, subject: Subject | undefined): number {
  const own = chunks[place]?.from ?? 0;
  const opener = subject?.opener === undefined ? own : (chunks[subject.opener]?.from ?? own);
  const start = Math.min(own, opener, subject?.by === 'own' ? subject.from : own);
  return subject?.by === 'own' && opener === own ? behindJoin(chunks, start) : start;
}

/** "and | in July the board met": where a time stands between an "and" and a subject, the token behind the "and". */
function behindJoin(chunks: readonly Chunk[], start: number): number {
  let at = chunks.findIndex(({ to }) => to === start);
  while (isOfTime(chunks, at)) at -= 1;
  const lead = chunks[at];
  return lead?.kind === 'join' ? lead.to : start;
}

/** A time, or the preposition or comma beside one. */
function isOfTime(chunks: readonly Chunk[], at: number): boolean {
  const chunk = chunks[at];
  if (chunk?.kind === 'noun') return chunk.tellsTime;
  if (chunk?.kind === 'comma') return chunks[at - 1]?.kind === 'noun';
  const next = chunks[at + 1];
  return chunk?.kind === 'preposition' && next?.kind === 'noun' && next.tellsTime;
}

/** The phrase behind a verb; not the subject that stands there, nor one that tells when. */
function objectOf(
  chunks: readonly Chunk[],
  place: number,
  subject: Subject | undefined,
): NounPhrase | null {
  const next = chunks[place + 1];
  if (next?.kind !== 'noun' || next.tellsTime || subject?.by === 'behind') return null;
  return next.phrase;
}
