import { SUBORDINATING_PREPOSITIONS } from '../lexicon/clauses.ts';
import { takes } from '../lexicon/sayings.ts';
import { asideStart, canBeReduced, NOMINATIVE } from './asides.ts';
import { type Chunk, type Chunked, type NounChunk, tellsTime } from './chunks.ts';
import type { NounPhrase } from './noun-phrases.ts';

/** Who or what a verb tells of, and how that was found. */
export interface Subject {
  /**
   * `own`: it stands before the verb; `behind`: "..., said Mill"; `relative`: the phrase that a
   * relative clause describes; `shared`: that of the verb before, "rose and reached".
   */
  readonly by: 'own' | 'behind' | 'relative' | 'shared';
  /** The noun phrase; undefined where it is shared. */
  readonly phrase?: NounPhrase;
  /** The first token of all that names the subject, "Mill | and Berg", "prices | of grain". */
  readonly from: number;
  /** The chunk that opens the clause ("that", "who", "after"), by its place. */
  readonly opener?: number;
  /**
   * The chunks of participles between subject and verb: "goods | made in Lund rose"; none where a
   * verb between may well have this subject too, "Mill and Berg | met for talks".
   */
  readonly participles?: readonly number[];
}

/** The subject of the finite verb that is the chunk at `place`; undefined where none is found. */
export function subjectOf(context: Chunked, place: number): Subject | undefined {
  const { chunks } = context;
  const known = SUBJECTS.get(chunks) ?? new Map<number, Subject | undefined>();
  if (known.size === 0) SUBJECTS.set(chunks, known);
  if (!known.has(place)) known.set(place, before(context, place - 1) ?? behind(chunks, place));
  return known.get(place);
}

/** The subjects found so far in a sentence, by the place of their verb: a verb asks for those before it. */
const SUBJECTS = new WeakMap<readonly Chunk[], Map<number, Subject | undefined>>();

/** Finds a subject from the chunk at a place on, backwards; `start` is where the search began. */
type Step = (context: Chunked, at: number, start: number) => Subject | undefined;

function before(context: Chunked, start: number): Subject | undefined {
  const at = behindTimes(context.chunks, start);
  const kind = context.chunks[at]?.kind;
  const step = kind && STEPS[kind];
  return step?.(context, at, start) ?? timeAsSubject(context.chunks, at + 1, start);
}

const STEPS: Readonly<Partial<Record<Chunk['kind'], Step>>> = {
  aside: beforeAside,
  comma: beforeAside,
  join: behindJoin,
  noun: fromPhrase,
  // "the word “mill” | fell"
  quote: (context, at) => fromPhrase(context, at - 1),
  relative: antecedent,
  verb: beforeVerb,
};

/** "Mill, the head of the board, | resigned", "Mill, who met the head, Berg, in May, | resigned" */
function beforeAside(context: Chunked, close: number): Subject | undefined {
  const open = asideStart(context, close);
  return open === undefined ? undefined : before(context, open - 1);
}

/** "rose and | reached"; "but | the night | belonged to", not "and | last month | fell". */
function behindJoin({ words, chunks }: Chunked, at: number, start: number): Subject {
  const from = chunks[at]?.from ?? 0;
  const time = words[from + 1]?.lower === 'the' ? timeAsSubject(chunks, at + 1, start) : undefined;
  return time ?? { by: 'shared', from, participles: [] };
}

/** More verbs than this between a noun and its verb are no participles. */
const MOST_PARTICIPLES = 3;

/** "farmers who sold | lost", "goods made | sold" */
function beforeVerb(context: Chunked, at: number): Subject | undefined {
  const relative = openerOf(context, at, isDescribing);
  if (relative !== undefined) return before(context, relative - 1);
  const verb = context.chunks[at];
  if (verb?.kind !== 'verb' || !canBeReduced(context.words, verb.group)) return undefined;
  const subject = before(context, at - 1);
  if (subject?.participles === undefined) return subject;
  return subject.participles.length < MOST_PARTICIPLES
    ? { ...subject, participles: [...subject.participles, at] }
    : undefined;
}

/** The last chunk at or before a place that is no adverb and tells no time: "the mill | in May | again". */
function behindTimes(chunks: readonly Chunk[], place: number): number {
  let at = place;
  for (;;) {
    if (chunks[at]?.kind === 'adverb') at -= 1;
    else if (tellsTime(chunks[at])) at -= isTimeLead(chunks, at - 1) ? 2 : 1;
    else return at;
  }
}

/** "exports | in | May", "between January | and | May". */
function isTimeLead(chunks: readonly Chunk[], at: number): boolean {
  const kind = chunks[at]?.kind;
  return kind === 'preposition' || (kind === 'join' && tellsTime(chunks[at - 1]));
}

/** "The season | is short", "Nights | totalled": a word of time that is no time, since nothing else is there. */
function timeAsSubject(chunks: readonly Chunk[], from: number, to: number): Subject | undefined {
  for (let at = to; at >= from; at -= 1) {
    const chunk = chunks[at];
    if (chunk?.kind === 'noun' && chunks[at - 1]?.kind !== 'preposition') return ownSubject(chunk);
  }
  return undefined;
}

function ownSubject({ phrase, from }: NounChunk): Subject {
  return { by: 'own', phrase, from };
}

/** The subject that ends with the noun phrase at a place. */
function fromPhrase(context: Chunked, at: number): Subject | undefined {
  const { chunks } = context;
  const chunk = chunks[at];
  if (chunk?.kind !== 'noun') return undefined;
  const lead = chunks[at - 1]?.kind;
  const own = { ...ownSubject(chunk), participles: [] };
  if (lead === 'preposition') return behindPreposition(context, at, own);
  const opener = openerBefore(chunks, at);
  if (opener !== undefined) return { ...own, opener };
  if (lead === 'join') return joined(context, at) ?? own;
  const isObject = lead === 'verb' && takesObject(context, at - 1, chunk.phrase);
  return (isObject ? before(context, at - 1) : undefined) ?? own;
}

/** "after | the talks ended", "around | 90 farms closed"; else what stands before "prices | of grain". */
function behindPreposition(context: Chunked, at: number, own: Subject): Subject | undefined {
  const { words, chunks } = context;
  const word = words[chunks[at - 1]?.from ?? -1]?.lower ?? '';
  const counted = words[own.from];
  if (QUANTIFYING.has(word) && (counted?.tag === 'NUM' || counted?.kind === 'symbol')) return own;
  // "less | than he had paid"
  const isThan = word === 'than' && /^(?:he|it|she|they|we)$/.test(counted?.lower ?? '');
  if (isThan || SUBORDINATING_PREPOSITIONS.has(word)) return { ...own, opener: at - 1 };
  return before(context, at - 2);
}

/** Words before a number that say how exact it is. */
const QUANTIFYING = new Set(['about', 'around', 'over', 'under']);

/** What opens the clause of the noun phrase at a place: "said | that | exports", "said | that | last year | exports". */
function openerBefore(chunks: readonly Chunk[], at: number): number | undefined {
  const lead = chunks[at - 1]?.kind;
  if (lead === 'opener' || lead === 'relative') return at - 1;
  // "said that | “the mill closed”"
  if (lead === 'quote' && chunks[at - 2]?.kind === 'opener') return at - 2;
  const opener = behindTimes(chunks, lead === 'comma' ? at - 2 : at - 1);
  return opener < at - 1 && chunks[opener]?.kind === 'opener' ? opener : undefined;
}

/** Whether a phrase behind the verb at a place is its object, and no subject of what follows: "who sold | grain". */
function takesObject(context: Chunked, place: number, { head }: NounPhrase): boolean {
  const verb = context.chunks[place];
  if (verb?.kind !== 'verb') return false;
  if (verb.group.form !== 'finite') return true;
  const told = NOMINATIVE.test(context.words[head]?.lower ?? '') || takes(verb.group.lemma, 'bare');
  return !told && openerOf(context, place, isRelative) !== undefined;
}

type Fits = (context: Chunked, opener: number) => boolean;

/** What opens the clause whose verb stands at a place, where it fits: "farmers | who sold". */
function openerOf(context: Chunked, place: number, fits: Fits): number | undefined {
  const chunk = context.chunks[place];
  if (chunk?.kind !== 'verb' || chunk.group.form !== 'finite') return undefined;
  const opener = subjectOf(context, place)?.opener;
  return opener !== undefined && fits(context, opener) ? opener : undefined;
}

const isRelative: Fits = ({ chunks }, opener) => chunks[opener]?.kind === 'relative';

/** A "that" behind a noun describes it where a second verb follows: "the sum | that it paid grew". */
const isDescribing: Fits = ({ words, chunks }, opener) => {
  const [verb, lead, noun, that] = [-3, -2, -1, 0].map((by) => chunks[opener + by]);
  if (that?.kind === 'relative') return true;
  // "noted | with satisfaction that": the noun before "that" tells how, and not what.
  const isAdverbial = lead?.kind === 'preposition' && verb?.kind === 'verb';
  return noun?.kind === 'noun' && words[that?.from ?? -1]?.lower === 'that' && !isAdverbial;
};

/** "Mill and | Berg said": what stands before the "and", unless it is the object of a verb. */
function joined(context: Chunked, at: number): Subject | undefined {
  const [lead, first] = [context.chunks[at - 3]?.kind, context.chunks[at - 2]];
  if (first?.kind !== 'noun' || first.tellsTime || lead === 'verb') return undefined;
  // "leaders of Norland and | Sudland left"
  return lead === 'preposition' ? before(context, at - 4) : ownSubject(first);
}

/** The noun phrase that a relative clause describes. */
function antecedent({ chunks }: Chunked, opener: number): Subject | undefined {
  let at = opener - 1;
  while (chunks[at]?.kind === 'comma' || chunks[at]?.kind === 'preposition') at -= 1;
  if (chunks[at]?.kind === 'adverb') at = behindTimes(chunks, at);
  const chunk = chunks[at];
  if (chunk?.kind !== 'noun') return undefined;
  const from = chunks[opener]?.from ?? chunk.from;
  return { ...ownSubject(chunk), by: 'relative', from, opener };
}

/** "..., | said Mill." */
function behind(chunks: readonly Chunk[], place: number): Subject | undefined {
  const next = chunks[place + 1];
  const lead = chunks[place - 1];
  const opens = lead === undefined || /^(?:comma|quote|stop|adverb)$/.test(lead.kind);
  return opens && next?.kind === 'noun' ? { ...ownSubject(next), by: 'behind' } : undefined;
}
