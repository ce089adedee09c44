import { REPORT_NOUNS } from '../lexicon/negation.ts';
import { takes, takesBehind } from '../lexicon/sayings.ts';
import type { Chunk } from '../syntax/chunks.ts';
import type { Clause } from '../syntax/clauses.ts';
import { holds, isNumeric, lower } from '../text/read.ts';
import { chunksIn, isCircumstance, isClearlyFinite } from './phrase.ts';
import type { Reading } from './reading.ts';

/** What is said behind a verb of saying; what is bound to its verb is not told as words. */
export interface Content {
  readonly kind: 'that' | 'clause' | 'thing' | 'figure' | 'bound';
  /** The token that the words begin with. */
  readonly from: number;
  /** The token behind the verb, its particle or its "that". */
  readonly lead: number;
}

/**
 * What stands behind the verb of a clause as its content: a clause with or without "that", a thing
 * said, or what a preposition ties to it ("called for | an end"). Null where the verb takes no such
 * thing, and where a comma or quotation mark follows it.
 */
export function contentOf(reading: Reading, clause: Clause): Content | null {
  const content = contentBehind(reading, clause);
  if (content === null || isCutShort(reading, content)) return null;
  const { head, lemma, perfect, tense } = clause.verb;
  const isThing = content.kind === 'thing' || content.kind === 'figure';
  // "had expected higher prices": they were not.
  const isPast = perfect && tense === 'past' && FORESEEING.test(lemma);
  if (isThing && (isPast || takes(lemma, 'bound'))) return { ...content, kind: 'bound' };
  return isThing || TURNING.test(lemma) ? { ...content, from: head } : content;
}

/** "says | she does", "said | it might by May", "agreed | that it had": what would be done stands elsewhere. */
function isCutShort({ tokens, parse }: Reading, { from, kind }: Content): boolean {
  const told = parse.clauses.find(({ verb }) => verb.form === 'finite' && verb.from >= from);
  if (told === undefined || kind === 'thing') return false;
  const { head, lemma, to: end } = told.verb;
  if (lemma === 'do') return told.object === null;
  if (tokens[head]?.tag !== 'AUX' || /^["“„«‘]$/u.test(lower(tokens, end))) return false;
  return tokens[end]?.kind === 'mark' || !/^(?:be|have)$/u.test(lemma);
}

const FORESEEING = /^(?:anticipate|estimate|expect|forecast|foresee|predict|project)$/u;

/** Verbs that say that something is not so, or ought to be: "dismissed | reports that". */
const TURNING =
  /^(?:demand|deny|dismiss|doubt|propose|rebut|recommend|refute|reject|repudiate|urge)$/u;

function contentBehind(reading: Reading, clause: Clause): Content | null {
  const { lemma } = clause.verb;
  const hasClause = takes(lemma, 'clause') || takes(lemma, 'outlook');
  const hasThat = hasClause || (['thing', 'fact'] as const).some((frame) => takes(lemma, frame));
  const that = hasThat ? thatBehind(reading, clause) : undefined;
  if (that !== undefined) return { kind: 'that', from: that, lead: that };
  const tied = behindWord(reading, clause);
  if (tied !== undefined) return tied;
  const figure = takes(lemma, 'figure') ? figureBehind(reading, clause) : undefined;
  if (figure !== undefined) return figure;
  const bare = hasClause ? bareClause(reading, clause) : undefined;
  return bare ?? thingSaid(reading, clause);
}

/** The token behind "that": "said on Tuesday | that", "told reporters | that", "said, however, | that". */
function thatBehind(reading: Reading, { verb }: Clause): number | undefined {
  const { tokens, to } = reading;
  let past = verb.to;
  for (const chunk of chunksIn(reading, verb.to, to)) {
    if (chunk.from < past) continue;
    const isThat = lower(tokens, chunk.from) === 'that' && !isSubject(reading, chunk);
    if (isThat && isCompleting(reading, chunk, verb)) return chunk.from + 1;
    const aside = chunk.kind === 'comma' ? asideEnd(reading, chunk.from) : undefined;
    const passes = /^(?:adverb|aside|noun|other|preposition)$/u.test(chunk.kind);
    if (aside === undefined && !passes) return undefined;
    past = aside === undefined ? chunk.to : aside + 1;
  }
  return undefined;
}

/** "pointed to a loan | that is due", "said | that is a lie"; not "found | that live coral had grown". */
function isSubject({ parse }: Reading, that: Chunk): boolean {
  const next = parse.chunkAt(that.from + 1);
  if (next?.kind !== 'verb' || next.group.form !== 'finite') return false;
  return parse.chunkAt(next.to)?.kind !== 'noun';
}

/** Whether a "that" opens what is said, and does not tell more of the noun before it: "agreed a deal | that". */
function isCompleting(reading: Reading, that: Chunk, verb: Clause['verb']): boolean {
  const { tokens, parse } = reading;
  const before = parse.chunkAt(that.from - 1);
  // "said rumours to | that effect were lies"
  if (before?.kind === 'preposition') return false;
  if (before?.kind !== 'noun' || takes(verb.lemma, 'listener')) return true;
  // "points to the fact | that", "dismissed reports | that"
  const noun = lower(tokens, before.phrase.head);
  if (noun === 'fact' || REPORT_NOUNS.has(noun)) return true;
  return parse.chunkAt(before.from - 1)?.kind === 'preposition' || before.tellsTime;
}

/** The comma that closes an aside before "that": ", however, | that". */
function asideEnd(reading: Reading, comma: number): number | undefined {
  const { tokens, to } = reading;
  for (const chunk of chunksIn(reading, comma + 1, to)) {
    if (chunk.kind === 'comma') return lower(tokens, chunk.to) === 'that' ? chunk.from : undefined;
    if (chunk.kind === 'verb') return undefined;
  }
  return undefined;
}

/** "called for | an end", "pledged to | sell ships", "called on | farmers to sell more". */
function behindWord({ tokens, parse }: Reading, { verb }: Clause): Content | undefined {
  const word = lower(tokens, verb.to);
  if (!takesBehind(verb.lemma, word)) return undefined;
  const from = verb.to + 1;
  if (word === 'to') {
    const infinitive = parse.chunkAt(verb.to);
    return infinitive?.kind === 'verb' ? { kind: 'thing', from, lead: verb.to } : undefined;
  }
  // "the force that Mill called for | would cost": what is called for stands before.
  // "The dam leaks, Mill pointed out |.": what is said stands before too.
  const next = parse.chunkAt(from);
  if (next?.kind === 'verb' && next.group.form === 'finite') return undefined;
  if (/^[,.;?!]$/u.test(tokens[from]?.text ?? '.')) return undefined;
  if (word === 'on' && !demands(parse, verb.to)) return undefined;
  return { kind: 'thing', from, lead: verb.to };
}

/** "called on farmers | to sell": whom one calls on must do something; a day or a visit is nothing said. */
function demands({ clauses }: Reading['parse'], at: number): boolean {
  const next = clauses.find(({ verb }) => verb.from > at);
  return next?.verb.form === 'infinitive';
}

/** "put | the cost at $5 million", "gave | the toll as 20": a figure behind "at" or "as". */
function figureBehind(reading: Reading, { verb, object }: Clause): Content | undefined {
  const { tokens, to } = reading;
  let isLed = false;
  for (const chunk of chunksIn(reading, object?.to ?? to, to)) {
    const word = lower(tokens, chunk.from);
    if (chunk.kind === 'preposition') isLed = /^a[st]$/u.test(word);
    else if (!/^(?:adverb|join|noun|other)$/u.test(chunk.kind)) return undefined;
    if (isLed && tokens.slice(chunk.from, chunk.to).some(isNumeric))
      return { kind: 'figure', from: verb.to, lead: verb.to };
  }
  return undefined;
}

/**
 * "said | prices would fall": the next clause is told, with what leads on to its subject. Behind
 * verbs that seldom go without "that", only where it stands right there and its verb leaves no doubt.
 */
function bareClause(reading: Reading, clause: Clause): Content | undefined {
  const { verb } = clause;
  const next = reading.parse.clauses.find(
    (other) => other.verb.form === 'finite' && other.verb.from >= verb.to,
  );
  if (next?.opener !== null || next.subjectBy !== 'own' || next.subject === null) return undefined;
  const start = next.subject.from;
  if (start < verb.to) return undefined;
  const lead = chunksIn(reading, verb.to, start);
  const isWhole = lead.every(({ kind }) =>
    /^(?:adverb|join|noun|other|preposition|quote|verb)$/u.test(kind),
  );
  // "responded by | closing schools"
  if (!isWhole || lead.some((chunk) => lower(reading.tokens, chunk.from) === 'by'))
    return undefined;
  const from = pastCircumstances(reading, clause, start);
  return takes(verb.lemma, 'bare') || isClearlyFinite(reading, next.verb)
    ? { kind: 'clause', from, lead: verb.to }
    : undefined;
}

/** Leaves out "on Friday", "in a statement" and, behind "told", to whom something is said. */
function pastCircumstances(reading: Reading, { verb }: Clause, limit: number): number {
  const { parse } = reading;
  let at = verb.to;
  let listens = takes(verb.lemma, 'listener');
  while (at < limit) {
    const chunk = parse.chunkAt(at);
    if (chunk === undefined) break;
    const noun = chunk.kind === 'preposition' ? parse.chunkAt(chunk.to) : chunk;
    if (noun?.kind !== 'noun' || !(listens || isCircumstance(reading, noun))) break;
    // "said | about a quarter of the farms"
    if (lower(reading.tokens, noun.to) === 'of') break;
    listens &&= chunk.kind === 'preposition' || parse.chunkAt(noun.to)?.kind === 'preposition';
    at = noun.to;
  }
  return at;
}

/** "praised | the ships of Norland", "expects | to sell 40 ships", "denied | selling ships". */
function thingSaid(reading: Reading, clause: Clause): Content | null {
  const { verb } = clause;
  if (clause.subjectBy === 'behind') return null;
  const from = pastCircumstances(reading, { ...clause, verb: { ...verb, lemma: '' } }, reading.to);
  const chunk = reading.parse.chunkAt(from);
  const form = chunk?.kind === 'verb' ? chunk.group.form : undefined;
  if (verb.lemma === 'deny' && (form === 'gerund' || DENIED.test(lower(reading.tokens, from))))
    return { kind: 'figure', from, lead: verb.to };
  const isThing = takes(verb.lemma, 'thing') || takes(verb.lemma, 'outlook');
  const isSaid = chunk?.kind === 'noun' || form === 'gerund' || form === 'infinitive';
  if (chunk !== undefined && isDeed(reading, verb.lemma, chunk)) return null;
  return isThing && isSaid ? { kind: 'thing', from, lead: verb.to } : null;
}

/** "dismissed | a suit", "welcomed | 40 guests": done, and not said; "sees | it otherwise": nothing foreseen. */
function isDeed({ tokens }: Reading, lemma: string, { from, to }: Chunk): boolean {
  if (lemma === 'see')
    return [from, to].some((at) => /^(?:it|things)$|(?:ly|wise)$/u.test(lower(tokens, at)));
  if (lemma === 'dismiss')
    return !holds(tokens, from, to, REPORT_NOUNS) && lower(tokens, to) !== 'as';
  return /^(?:condemn|welcome)$/u.test(lemma) && isNumeric(tokens[from]);
}

const DENIED = /^(?:all|any|involvement|responsibility|wrongdoing)$/u;
