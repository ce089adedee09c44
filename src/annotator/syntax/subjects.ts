import { SUBORDINATING_PREPOSITIONS } from '../lexicon/clauses.ts';
import { takes } from '../lexicon/sayings.ts';
import { asideStart, canBeReduced, NOMINATIVE } from './asides.ts';
import type { Chunk } from './chunks.ts';
import type { NounPhrase } from './noun-phrases.ts';
import type { Word } from './word.ts';

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
  /** The chunks of participles between subject and verb: "goods | made in Lund rose". */
  readonly participles: readonly number[];
}

/** The subject of the finite verb that is the chunk at `place`; undefined where none is found. */
export function subjectOf(
  words: readonly Word[],
  chunks: readonly Chunk[],
  place: number,
): Subject | undefined {
  const known = SUBJECTS.get(chunks) ?? new Map<number, Subject | undefined>();
  SUBJECTS.set(chunks, known);
  if (!known.has(place))
    known.set(place, before(words, chunks, place - 1, []) ?? behind(chunks, place));
  return known.get(place);
}

/** The subjects found so far in a sentence, by the place of their verb: a verb asks for those before it. */
const SUBJECTS = new WeakMap<readonly Chunk[], Map<number, Subject | undefined>>();

/** More verbs than this between a noun and its verb are no participles. */
const MOST_PARTICIPLES = 3;

/** Finds a subject from the chunk at a place on, backwards; `start` is where the search began. */
type Step = (
  words: readonly Word[],
  chunks: readonly Chunk[],
  at: number,
  participles: readonly number[],
  start: number,
) => Subject | undefined;

function before(
  words: readonly Word[],
  chunks: readonly Chunk[],
  start: number,
  participles: readonly number[],
): Subject | undefined {
  const at = behindTimes(chunks, start);
  const step = STEPS.get(chunks[at]?.kind);
  return step?.(words, chunks, at, participles, start) ?? timeAsSubject(chunks, at + 1, start);
}

const STEPS: ReadonlyMap<Chunk['kind'] | undefined, Step> = new Map<Chunk['kind'], Step>([
  ['aside', beforeAside],
  ['comma', beforeAside],
  [
    'join',
    (words, chunks, at, participles, start) =>
      theTime(words, chunks, at + 1, start) ?? {
        by: 'shared',
        from: chunks[at]?.from ?? 0,
        participles,
      },
  ],
  ['noun', fromPhrase],
  // "the word “mill” | fell"
  ['quote', (words, chunks, at, participles) => fromPhrase(words, chunks, at - 1, participles)],
  ['relative', (_, chunks, at) => antecedent(chunks, at)],
  ['verb', beforeVerb],
]);

/** "Mill, the head of the board, | resigned", "Mill, who met the head, Berg, in May, | resigned" */
function beforeAside(
  words: readonly Word[],
  chunks: readonly Chunk[],
  close: number,
  participles: readonly number[],
): Subject | undefined {
  const open = asideStart(words, chunks, close);
  return open === undefined ? undefined : before(words, chunks, open - 1, participles);
}

/** "farmers who sold | lost", "goods made | sold" */
function beforeVerb(
  words: readonly Word[],
  chunks: readonly Chunk[],
  at: number,
  participles: readonly number[],
): Subject | undefined {
  const relative = openerOf(words, chunks, at, isDescribing);
  if (relative !== undefined) return before(words, chunks, relative - 1, participles);
  const verb = chunks[at];
  const isReduced = verb?.kind === 'verb' && canBeReduced(words, verb.group);
  return isReduced && participles.length < MOST_PARTICIPLES
    ? before(words, chunks, at - 1, [...participles, at])
    : undefined;
}

/** "but | the night | belonged to": not "and | last month | fell". */
function theTime(
  words: readonly Word[],
  chunks: readonly Chunk[],
  from: number,
  to: number,
): Subject | undefined {
  return words[chunks[from]?.from ?? -1]?.lower === 'the'
    ? timeAsSubject(chunks, from, to)
    : undefined;
}

/** The last chunk at or before a place that is no adverb and tells no time: "the mill | in May | again". */
function behindTimes(chunks: readonly Chunk[], place: number): number {
  let at = place;
  for (;;) {
    const chunk = chunks[at];
    if (chunk?.kind === 'adverb') at -= 1;
    else if (chunk?.kind === 'noun' && chunk.tellsTime) at -= isTimeLead(chunks, at - 1) ? 2 : 1;
    else return at;
  }
}

/** "exports | in | May", "between January | and | May". */
function isTimeLead(chunks: readonly Chunk[], at: number): boolean {
  const kind = chunks[at]?.kind;
  return kind === 'preposition' || (kind === 'join' && tellsTime(chunks[at - 1]));
}

function tellsTime(chunk: Chunk | undefined): boolean {
  return chunk?.kind === 'noun' && chunk.tellsTime;
}

/** "The season | is short", "Nights | totalled": a word of time that is no time, since nothing else is there. */
function timeAsSubject(chunks: readonly Chunk[], from: number, to: number): Subject | undefined {
  for (let at = to; at >= from; at -= 1) {
    const chunk = chunks[at];
    if (chunk?.kind === 'noun' && chunks[at - 1]?.kind !== 'preposition')
      return { by: 'own', phrase: chunk.phrase, from: chunk.from, participles: [] };
  }
  return undefined;
}

/** The subject that ends with the noun phrase at a place. */
function fromPhrase(
  words: readonly Word[],
  chunks: readonly Chunk[],
  at: number,
  participles: readonly number[],
): Subject | undefined {
  const chunk = chunks[at];
  if (chunk?.kind !== 'noun') return undefined;
  const { phrase } = chunk;
  const lead = chunks[at - 1];
  const own: Subject = { by: 'own', phrase, from: phrase.from, participles };
  if (lead?.kind === 'preposition') return behindPreposition(words, chunks, at, own);
  const opener = openerBefore(chunks, at);
  if (opener !== undefined) return { ...own, opener };
  if (lead?.kind === 'join') return joined(words, chunks, at) ?? own;
  const isObject = lead?.kind === 'verb' && takesObject(words, chunks, at - 1, phrase);
  return (isObject ? before(words, chunks, at - 1, participles) : undefined) ?? own;
}

/** "after | the talks ended", "around | 90 farms closed"; else what stands before "prices | of grain". */
function behindPreposition(
  words: readonly Word[],
  chunks: readonly Chunk[],
  at: number,
  own: Subject,
): Subject | undefined {
  const word = words[chunks[at - 1]?.from ?? -1]?.lower ?? '';
  const counted = words[own.from];
  if (QUANTIFYING.has(word) && (counted?.tag === 'NUM' || counted?.kind === 'symbol')) return own;
  return SUBORDINATING_PREPOSITIONS.has(word)
    ? { ...own, opener: at - 1 }
    : before(words, chunks, at - 2, own.participles);
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
function takesObject(
  words: readonly Word[],
  chunks: readonly Chunk[],
  place: number,
  { head }: NounPhrase,
): boolean {
  const verb = chunks[place];
  if (verb?.kind !== 'verb') return false;
  if (verb.group.form !== 'finite') return true;
  const told = NOMINATIVE.test(words[head]?.lower ?? '') || takes(verb.group.lemma, 'bare');
  return !told && openerOf(words, chunks, place, isRelative) !== undefined;
}

type Fits = (words: readonly Word[], chunks: readonly Chunk[], opener: number) => boolean;

/** What opens the clause whose verb stands at a place, where it fits: "farmers | who sold". */
function openerOf(
  words: readonly Word[],
  chunks: readonly Chunk[],
  place: number,
  fits: Fits,
): number | undefined {
  const chunk = chunks[place];
  if (chunk?.kind !== 'verb' || chunk.group.form !== 'finite') return undefined;
  const opener = subjectOf(words, chunks, place)?.opener;
  return opener !== undefined && fits(words, chunks, opener) ? opener : undefined;
}

const isRelative: Fits = (_, chunks, opener) => chunks[opener]?.kind === 'relative';

/** A "that" behind a noun describes it where a second verb follows: "the sum | that it paid grew". */
const isDescribing: Fits = (words, chunks, opener) =>
  isRelative(words, chunks, opener) ||
  (chunks[opener - 1]?.kind === 'noun' &&
    words[chunks[opener]?.from ?? -1]?.lower === 'that' &&
    !isAdverbial(chunks, opener - 2));

/** "noted | with satisfaction that": the noun before "that" tells how, and not what. */
function isAdverbial(chunks: readonly Chunk[], at: number): boolean {
  return chunks[at]?.kind === 'preposition' && chunks[at - 1]?.kind === 'verb';
}

/** "Mill and | Berg said": what stands before the "and", unless it is the object of a verb. */
function joined(words: readonly Word[], chunks: readonly Chunk[], at: number): Subject | undefined {
  const first = chunks[at - 2];
  const lead = chunks[at - 3];
  if (first?.kind !== 'noun' || lead?.kind === 'verb') return undefined;
  // "leaders of Norland and | Sudland left"
  if (lead?.kind === 'preposition') return before(words, chunks, at - 4, []);
  return { by: 'own', phrase: first.phrase, from: first.from, participles: [] };
}

/** The noun phrase that a relative clause describes. */
function antecedent(chunks: readonly Chunk[], relative: number): Subject | undefined {
  let at = relative - 1;
  while (chunks[at]?.kind === 'comma' || chunks[at]?.kind === 'preposition') at -= 1;
  if (chunks[at]?.kind === 'adverb') at = behindTimes(chunks, at);
  const chunk = chunks[at];
  if (chunk?.kind !== 'noun') return undefined;
  const { phrase } = chunk;
  return {
    by: 'relative',
    phrase,
    from: chunks[relative]?.from ?? phrase.from,
    opener: relative,
    participles: [],
  };
}

/** "..., | said Mill." */
function behind(chunks: readonly Chunk[], place: number): Subject | undefined {
  const next = chunks[place + 1];
  const lead = chunks[place - 1];
  const opens = lead === undefined || /^(?:comma|quote|stop|adverb)$/.test(lead.kind);
  if (!opens || next?.kind !== 'noun') return undefined;
  return { by: 'behind', phrase: next.phrase, from: next.from, participles: [] };
}
