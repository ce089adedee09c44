import { DOWN_LEMMAS, UP_LEMMAS } from '../lexicon/change.ts';
import { BEHIND_COMMA } from '../lexicon/negation.ts';
import { CLAUSE_VERBS } from '../lexicon/verbs.ts';
import { lower } from '../text/read.ts';
import type { Clause } from '../syntax/clauses.ts';
import type { Parse } from '../syntax/parse.ts';
import type { Word } from '../syntax/word.ts';
import type { Stretch } from '../text/tokens.ts';

/** A sentence with its parse. */
export interface ParsedSentence {
  readonly tokens: readonly Word[];
  readonly sentence: Stretch;
  readonly parse: Parse;
}

/** A semicolon, an open dash or colon, or the end of somebody's words: “..., ” and “... .” */
export function isWall({ tokens, parse }: ParsedSentence, at: number): boolean {
  const kind = parse.chunkAt(at)?.kind;
  if (kind === 'stop') return tokens[at + 1]?.glued !== true;
  return kind === 'quote' && /^[,.!?]$/.test(lower(tokens, at - 1));
}

/**
 * Where the words of a clause that begin at a token end: before another clause, save an infinitive
 * or participle that goes on with it, or where a comma turns to something else.
 */
export function endOfClause(
  parsed: ParsedSentence,
  from: number,
  clause: Clause | undefined,
): number {
  const { tokens, sentence, parse } = parsed;
  let end = from;
  while (end < sentence.to && !isWall(parsed, end) && isOf(parsed, end, clause)) {
    const opens = parse.chunkAt(end)?.kind === 'opener' && clause?.opener !== end;
    if (opens || isLimit(parsed, end, clause) || isAnother(parsed, end)) break;
    if (lower(tokens, end) === ',' && turns(parsed, { from, to: end + 1 }, clause)) break;
    end += 1;
  }
  return behindTies(parse, end);
}

/** "any part in the sale, in | which two died": where a stretch ends. */
function behindTies({ chunkAt }: Parse, end: number): number {
  const isLed = chunkAt(end)?.kind === 'relative' && chunkAt(end - 1)?.kind === 'preposition';
  let to = isLed ? end - 1 : end;
  while (/^(?:comma|join|opener)$/.test(chunkAt(to - 1)?.kind ?? '')) to -= 1;
  return to;
}

/** "did not pay | but left", "did not pay | after selling its ships" */
function isAnother({ tokens, parse }: ParsedSentence, at: number): boolean {
  const word = lower(tokens, at);
  const isLed = parse.clauseAt(at + 1)?.verb.form === 'gerund';
  return word === 'but' || (isLed && /^(?:after|before|since|when|while)$/.test(word));
}

/** "no reply | within 40 days", "had not eaten | for six days": how long it is, the denied thing did not come. */
function isLimit(
  { tokens, parse }: ParsedSentence,
  at: number,
  clause: Clause | undefined,
): boolean {
  const time = parse.chunkAt(at + 1);
  if (time?.kind !== 'noun' || !tokens.slice(time.from, time.to).some(({ tag }) => tag === 'NUM'))
    return false;
  const word = lower(tokens, at);
  return (
    word === 'within' ||
    (clause?.verb.perfect === true && time.tellsTime && /^(?:for|in|over)$/u.test(word))
  );
}

/** Whether a token stands in a clause, or in words without a tense that go on with it. */
export function isOf({ parse }: ParsedSentence, at: number, clause: Clause | undefined): boolean {
  const own = parse.clauseAt(at);
  if (own === undefined || own === clause) return true;
  const { form, lemma, passive } = own.verb;
  // "with no doctor | climbed by 8 percent", where the tagger sees no tense.
  const isChange = passive && (UP_LEMMAS.has(lemma) || DOWN_LEMMAS.has(lemma));
  return form !== 'finite' && !isChange;
}

/** Whether something else is told behind a comma, not a list or an aside of the same clause. */
function turns(
  { tokens, parse }: ParsedSentence,
  { from, to: at }: Stretch,
  clause: Clause | undefined,
): boolean {
  const first = parse.chunkAt(at);
  // "was not free, | hours after Mill left"
  const word = lower(tokens, first?.kind === 'noun' && first.tellsTime ? first.to : at);
  if (BEHIND_COMMA.has(word)) return true;
  // "will not fall, and | cuts are small"; not "did not sell ships, cars, and | trains"
  if (lower(tokens, at) === 'and' && lastComma(tokens, from, at - 1) === undefined) return true;
  const next = first?.kind === 'join' ? at + 1 : at;
  if (clause === undefined || parse.clauseAt(next) !== clause) return clause !== undefined;
  // "a firm that did not exist, | for sums of $5"
  if (first?.kind === 'preposition' && clause.subjectBy === 'relative') return true;
  // "never, | in ten years, met"
  return lower(tokens, from) !== ',' && isMain(parse, from, at, clause);
}

/**
 * Whether what follows an aside goes on behind a comma: "which never existed, now | covers", "mills,
 * never many, | shut", "not the biggest mill, | it shut", "disputes it, | putting it at $5".
 */
function isMain(parse: Parse, from: number, comma: number, clause: Clause): boolean {
  const first = parse.chunkAt(comma);
  const then = first?.kind === 'adverb' ? parse.chunkAt(first.to) : first;
  const at = then?.from ?? comma;
  const isLed = then?.kind === 'verb' && then.group.form === 'gerund';
  if (isLed || parse.clauseAt(at) !== clause) return true;
  const { verb, subject } = clause;
  if (at === subject?.from) return parse.chunkAt(subject.to)?.kind !== 'join';
  return at === verb.from && subject !== null && subject.to <= from;
}

/** What is reported goes on over commas, up to a "but" or to what is said besides. */
export function endOfReport({ tokens, sentence, parse }: ParsedSentence, from: number): number {
  let at = from;
  while (at < sentence.to) {
    const word = lower(tokens, at);
    if (/^(?:but|while)$/.test(word) || isWall({ tokens, sentence, parse }, at)) break;
    const next = parse.clauseAt(at + 1);
    const opens = next?.verb.from === at + 1;
    if (word === ',' && opens && next.verb.form === 'gerund') break;
    if (word === 'and' && opens && CLAUSE_VERBS.has(lower(tokens, next.verb.head))) break;
    at += 1;
  }
  return at;
}

/** The last comma between two tokens. */
export function lastComma(tokens: readonly Word[], first: number, end: number): number | undefined {
  for (let at = end - 1; at > first; at -= 1) if (lower(tokens, at) === ',') return at;
  return undefined;
}
