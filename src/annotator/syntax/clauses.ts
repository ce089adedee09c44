import { asideStart } from './asides.ts';
import { type Chunk, type Chunked, tellsTime } from './chunks.ts';
import { controlled, parentOf } from './control.ts';
import type { NounPhrase } from './noun-phrases.ts';
import { type Subject, subjectOf } from './subjects.ts';
import { formOf } from './verb-forms.ts';
import type { VerbGroup } from './verb-groups.ts';
import { CLAUSE_VERBS } from '../lexicon/verbs.ts';

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
export function clausesOf(context: Chunked): Clause[] {
  const { chunks } = context;
  const subjects = chunks.map((chunk, place) =>
    chunk.kind === 'verb' && chunk.group.form === 'finite' ? subjectOf(context, place) : undefined,
  );
  const reduced = new Set(subjects.flatMap((subject) => subject?.participles ?? []));
  const clauses: Clause[] = [];
  for (const [place, chunk] of chunks.entries()) {
    if (chunk.kind !== 'verb') continue;
    const auxiliary = auxiliaryOf(context, place, chunk.group);
    const begun = clauses.find(({ verb }) => verb === auxiliary);
    if (begun !== undefined) {
      const { tense, lemma } = begun.verb;
      const verb = { ...chunk.group, tense, modal: tense === 'future' ? null : lemma };
      const object = objectOf(chunks[place + 1], undefined);
      clauses.push({ ...begun, verb, object });
      continue;
    }
    const isReduced =
      reduced.has(place) || isObjectOf(context, place, subjects[place]) || isRaised(context, place);
    const subject = isReduced ? undefined : subjects[place];
    const describes =
      isReduced || isBehindBe(chunks, place) || (subject === undefined && isLoneEd(context, place));
    const group = describes ? asParticiple(chunk.group) : chunk.group;
    clauses.push(clauseAt(context, { place, group, subject, clauses }));
  }
  const own = new Set(
    clauses.filter(({ subjectBy }) => subjectBy === 'own').map(({ subject }) => subject),
  );
  // "Speaking in Lund, | Mill said": who does what opens the sentence is told behind it.
  const main = clauses.find(({ subjectBy, verb }) => subjectBy === 'own' && verb.form === 'finite');
  return clauses.map((clause, place) => {
    const object = own.has(clause.object) ? null : clause.object;
    const leads = place === 0 && clause.subject === null && clause.verb.form === 'gerund';
    return leads && main !== undefined
      ? { ...clause, object, subject: main.subject, subjectBy: 'shared' }
      : { ...clause, object };
  });
}

/** "could, she says, | rise": the auxiliary of a verb that an aside parts it from. */
function auxiliaryOf(context: Chunked, place: number, group: VerbGroup): VerbGroup | undefined {
  const first = context.words[group.from];
  const isBase = first !== undefined && formOf(first) === 'base';
  if (context.chunks[place - 1]?.kind !== 'comma' || !isBase) return undefined;
  const open = asideStart(context, place - 1);
  const lead = context.chunks[(open ?? 0) - 1];
  if (lead?.kind !== 'verb' || /^(?:be|do|have)$/.test(lead.group.lemma)) return undefined;
  return context.words[lead.group.head]?.tag === 'AUX' ? lead.group : undefined;
}

/** A verb group among the chunks, with what was found of it, and the clauses before it. */
export interface Found {
  readonly place: number;
  readonly group: VerbGroup;
  readonly subject: Subject | undefined;
  readonly clauses: readonly Clause[];
}

function clauseAt(context: Chunked, found: Found): Clause {
  const { chunks } = context;
  const { place, group, subject, clauses } = found;
  const first = subject?.by === 'shared' ? leadOf(context, group, clauses) : undefined;
  const verb = first === undefined ? group : likeFirst(group, first.verb);
  const parent = first === undefined ? parentOf(context, found) : first.parent;
  const whose =
    subject?.phrase === undefined
      ? controlled(chunks, { ...found, group: verb }, parent)
      : { subject: subject.phrase, subjectBy: subject.by };
  return {
    verb,
    ...whose,
    object: objectOf(chunks[place + 1], subject),
    opener: subject?.opener === undefined ? null : (chunks[subject.opener]?.from ?? null),
    parent,
    start: startOf(chunks, place, subject),
  };
}

/** "The line, | launched in May, will", "a treaty | signed in May", "far from | finished": a lone form in -ed. */
function isLoneEd({ words, chunks }: Chunked, place: number): boolean {
  const chunk = chunks[place];
  if (chunk?.kind !== 'verb' || chunk.group.from !== chunk.group.head) return false;
  const head = words[chunk.from];
  const lead = chunks[place - 1];
  // "| once | finished"
  const isLed =
    /^(?:comma|noun|preposition)$/.test(lead?.kind ?? '') ||
    words[lead?.from ?? -1]?.lower === 'once';
  return head !== undefined && formOf(head) === 'ed' && isLed;
}

/** "a hall, | estimated to cost $5": a verb that takes an infinitive in the passive alone. */
function isRaised(context: Chunked, place: number): boolean {
  const { words, chunks } = context;
  const next = chunks[place + 1];
  const isBeforeTo = next?.kind === 'verb' && next.group.form === 'infinitive';
  const lemma = words[chunks[place]?.from ?? -1]?.lemma ?? '';
  const isPassive = /^(?:believe|design|estimate|rumou?r|schedule|suppose)$/.test(lemma);
  return isBeforeTo && isPassive && isLoneEd(context, place);
}

/** "cited an order | signed in May": a lone form in -ed, where what precedes is the object of another verb than one of saying. */
function isObjectOf(context: Chunked, place: number, subject: Subject | undefined): boolean {
  if (subject?.by !== 'own' || subject.opener !== undefined) return false;
  const { words, chunks } = context;
  const next = chunks[place + 1];
  const bare = next?.kind === 'preposition' || tellsTime(next);
  if (!bare || !isLoneEd(context, place)) return false;
  // "is | three times | the sum promised in May"
  const lead = chunks.findLast(({ kind, to }) => kind !== 'noun' && to <= subject.from);
  return lead?.kind === 'verb' && !CLAUSE_VERBS.has(words[lead.group.head]?.lower ?? '');
}

/** Whether a group is one verb without an ending, that may go on with an auxiliary before. */
function isBare({ words }: Chunked, { from, head }: VerbGroup): boolean {
  const word = words[head];
  return from === head && word !== undefined && formOf(word) === 'base';
}

/** The clause whose auxiliaries a verb goes on with: "will leave and | begin", "would have left and | begun". */
function leadOf(
  context: Chunked,
  group: VerbGroup,
  clauses: readonly Clause[],
): Clause | undefined {
  const lead = clauses.at(-1);
  const isOpen = lead?.verb.perfect === true && lead.verb.modal !== null;
  const isDone = isOpen && group.from === group.head && group.tense === 'past';
  return isBare(context, group) || isDone ? lead : undefined;
}

/** "will leave and | begin", "plans to leave and | begin": what goes on with a future, a modal or an infinitive. */
function likeFirst(group: VerbGroup, { form, tense, modal, perfect }: VerbGroup): VerbGroup {
  if (form === 'infinitive') return { ...group, form, tense: null };
  return modal !== null || tense === 'future' ? { ...group, tense, modal, perfect } : group;
}

/** "is | 51 per cent | owned" */
function isBehindBe(chunks: readonly Chunk[], place: number): boolean {
  const [be, noun] = [chunks[place - 2], chunks[place - 1]];
  return be?.kind === 'verb' && be.group.lemma === 'be' && noun?.kind === 'noun';
}

function asParticiple(group: VerbGroup): VerbGroup {
  if (group.form !== 'finite') return group;
  return { ...group, form: 'participle', tense: null, passive: true };
}

function startOf(chunks: readonly Chunk[], place: number, subject: Subject | undefined): number {
  const own = chunks[place]?.from ?? 0;
  const opener = subject?.opener === undefined ? own : (chunks[subject.opener]?.from ?? own);
  if (subject?.by !== 'own' || opener < subject.from) return Math.min(own, opener);
  return Math.min(own, beforeTime(chunks, subject.from));
}

/** "Mill left, and | on Monday Berg came": where the time begins that stands before a subject; else the subject. */
function beforeTime(chunks: readonly Chunk[], from: number): number {
  let at = chunks.findIndex((chunk) => chunk.from === from) - 1;
  if (chunks[at]?.kind === 'comma') at -= 1;
  if (!tellsTime(chunks[at])) return from;
  if (chunks[at - 1]?.kind === 'preposition') at -= 1;
  // "meets on Friday, | May 4, | it says"
  if (tellsTime(chunks[at - 2])) return from;
  const isOpen = /^(?:comma|join|stop)$/.test(chunks[at - 1]?.kind ?? '');
  return isOpen ? (chunks[at]?.from ?? from) : from;
}

/** The phrase behind a verb; not the subject that stands there, nor one that tells when. */
function objectOf(next: Chunk | undefined, subject: Subject | undefined): NounPhrase | null {
  return next?.kind === 'noun' && !next.tellsTime && subject?.by !== 'behind' ? next.phrase : null;
}
