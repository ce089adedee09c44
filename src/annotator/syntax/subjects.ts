import { SUBORDINATING_PREPOSITIONS } from '../lexicon/clauses.ts';
import type { Chunk } from './chunks.ts';
import type { NounPhrase } from './noun-phrases.ts';
import { formOf } from './verb-forms.ts';
import type { VerbGroup } from './verb-groups.ts';
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
  return before(words, chunks, place - 1, []) ?? behind(chunks, place);
}

function before(
  words: readonly Word[],
  chunks: readonly Chunk[],
  start: number,
  participles: readonly number[],
): Subject | undefined {
  const at = behindTimes(chunks, start);
  const chunk = chunks[at];
  switch (chunk?.kind) {
    case 'relative':
      return antecedent(chunks, at);
    case 'join':
      return (
        theTime(words, chunks, at + 1, start) ?? { by: 'shared', from: chunk.from, participles }
      );
    case 'comma':
    case 'aside': {
      const open = openingOf(chunks, at);
      const outer = open === undefined ? undefined : before(words, chunks, open - 1, participles);
      return outer ?? timeAsSubject(chunks, at + 1, start);
    }
    case 'noun':
      return fromPhrase(words, chunks, at, participles);
    // "the word “mill” | fell"
    case 'quote':
      return fromPhrase(words, chunks, at - 1, participles);
    case 'verb': {
      const relative = openerOf(words, chunks, at, isDescribing);
      if (relative !== undefined) return before(words, chunks, relative - 1, participles);
      return canBeReduced(words, chunk.group)
        ? before(words, chunks, at - 1, [...participles, at])
        : timeAsSubject(chunks, at + 1, start);
    }
    default:
      return timeAsSubject(chunks, at + 1, start);
  }
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
    else if (chunk?.kind === 'noun' && chunk.tellsTime)
      at -= chunks[at - 1]?.kind === 'preposition' ? 2 : 1;
    else return at;
  }
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
  if (lead?.kind === 'preposition') {
    const word = words[lead.from]?.lower ?? '';
    if (QUANTIFYING.has(word) && isCounted(words, phrase)) return own;
    if (SUBORDINATING_PREPOSITIONS.has(word)) return { ...own, opener: at - 1 };
    return before(words, chunks, at - 2, participles);
  }
  if (lead?.kind === 'opener' || lead?.kind === 'relative') return { ...own, opener: at - 1 };
  if (lead?.kind === 'join') return joined(words, chunks, at) ?? own;
  if (lead?.kind !== 'verb') return own;
  const isObject =
    lead.group.form !== 'finite' || openerOf(words, chunks, at - 1, isRelative) !== undefined;
  return (isObject ? before(words, chunks, at - 1, participles) : undefined) ?? own;
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
  (chunks[opener - 1]?.kind === 'noun' && words[chunks[opener]?.from ?? -1]?.lower === 'that');

/** "more than | 90 farms closed": words before a number that say how exact it is. */
const QUANTIFYING = new Set(['about', 'around', 'over', 'than', 'to', 'under']);

function isCounted(words: readonly Word[], { from }: NounPhrase): boolean {
  return words[from]?.tag === 'NUM' || words[from]?.kind === 'symbol';
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

/** Where an aside begins that a comma or bracket closes: the comma or bracket that opens it. */
function openingOf(chunks: readonly Chunk[], close: number): number | undefined {
  for (let at = close - 1; at > 0; at -= 1) {
    const { kind } = chunks[at] ?? { kind: 'stop' };
    if (kind === chunks[close]?.kind) return at;
    if (kind === 'stop' || kind === 'quote') return undefined;
  }
  return undefined;
}

/** Whether a verb may be a participle that describes the noun before it: "goods | made", "banks | serving". */
function canBeReduced(words: readonly Word[], group: VerbGroup): boolean {
  const head = words[group.head];
  if (head === undefined || group.from !== group.head) return group.form === 'infinitive';
  return group.form !== 'finite' || formOf(head) === 'ed';
}

/** "..., | said Mill." */
function behind(chunks: readonly Chunk[], place: number): Subject | undefined {
  const next = chunks[place + 1];
  const lead = chunks[place - 1];
  const opens = lead === undefined || /^(?:comma|quote|stop|adverb)$/.test(lead.kind);
  if (!opens || next?.kind !== 'noun') return undefined;
  return { by: 'behind', phrase: next.phrase, from: next.from, participles: [] };
}
