import { DEMANDING_VERBS } from '../lexicon/status.ts';
import { SAYING_LEMMAS } from '../lexicon/sayings.ts';
import type { Clause } from '../syntax/clauses.ts';
import { isDash, lower } from '../text/read.ts';
import { firstComma, isAlike } from './phrase.ts';
import type { Reading } from './reading.ts';

/** Where the words credited end: at the end, or before a clause that comments on them or turns from them. */
export function contentEnd(reading: Reading, from: number, to: number): number {
  const { tokens } = reading;
  for (let at = from + 1; at < to; at += 1) {
    const token = tokens[at];
    if (token?.text === ';') return at;
    const isPause = token?.text === ',' || (isDash(token) && token?.glued !== true);
    if (isPause && isOver(reading, from, at + 1)) return at;
    if (token?.lower === 'and' && isDone(reading, from, at + 1)) return at;
  }
  return to;
}

/** Whether what stands at a token, behind a comma, is no longer of the words that began at another. */
export function isOver(reading: Reading, from: number, at: number): boolean {
  return [isComment, isBackground, isApart].some((ends) => ends(reading, from, at));
}

/** What the narrator calls what was said: ", a claim that the mayor denies", "— a reference to the mayor". */
const JUDGED =
  /^(?:account|accusation|allegation|allusion|assertion|charge|claim|promise|reference|suggestion|view)s?$/u;

/** ", rising by 5%", ", while rents fell", ", a figure the firm disputes", ", which critics called". */
function isComment(reading: Reading, from: number, at: number): boolean {
  const { tokens, parse } = reading;
  const word = lower(tokens, at);
  const next = parse.chunkAt(at);
  if (next?.kind === 'verb')
    return next.group.form === 'gerund' && !/^(?:ex|in)cluding$/u.test(word);
  if (/^(?:while|whereas)$/u.test(word)) return true;
  if (/^(?:al)?though$/u.test(word) && isThing(parse, from)) return true;
  if (next?.kind === 'noun' && tokens.slice(at + 1, next.to).some((one) => JUDGED.test(one.lower)))
    return true;
  const isWhole = firstTold(parse, from, at) !== undefined || isThing(parse, from);
  return isWhole && (saysOther(reading, at) || isDisputed(reading, at));
}

/** ", a figure | that the firm disputes", ", something | it denies": what somebody else does to what was said. */
function isDisputed({ tokens, parse }: Reading, at: number): boolean {
  const figure = parse.chunkAt(at);
  if (figure?.kind !== 'noun' || !/^(?:an?|one|something)$/u.test(lower(tokens, at))) return false;
  const link = parse.chunkAt(figure.to);
  const isLink = link?.kind === 'opener' || link?.kind === 'relative';
  const other = isLink ? parse.chunkAt(link.to) : link;
  return other?.kind === 'noun' && !other.tellsTime;
}

/** "said it would rain, | which critics called": whether a clause begins at a token that says something too. */
export function saysOther({ parse, to }: Reading, at: number, limit = to): boolean {
  return parse.clauses.some(
    ({ opener, subject, subjectBy, verb }) =>
      (opener ?? subject?.from) === at &&
      subjectBy === 'own' &&
      verb.from < limit &&
      SAYING_LEMMAS.has(verb.lemma),
  );
}

/**
 * "said she would go to Lund, | where she was born": what describes at the end is the narrator's, save
 * with "would" and where all of it stands in the present.
 */
function isBackground(reading: Reading, from: number, at: number): boolean {
  const { tokens, parse, to } = reading;
  const describes = /^wh(?:en|ere|ich|o|ose)$/u.test(lower(tokens, at));
  if (!describes || firstComma(reading, at, to) < to) return false;
  const [told, tail] = [firstTold(parse, from + 1, at), firstTold(parse, at, to)];
  const isOfThing = lower(tokens, at) === 'which' ? isDemand : isThing;
  if (tail?.modal || (told === undefined && !isOfThing(parse, from))) return false;
  return [told, tail].some((verb) => verb?.tense === 'past');
}

/** Whether what begins at a token is a thing said, with its verb: "welcomed the vote, | although". */
function isThing({ clauses }: Reading['parse'], at: number): boolean {
  return clauses.some(({ verb }) => verb.head === at);
}

/** "demanded 40 ships, | which came in May" */
function isDemand({ clauses }: Reading['parse'], at: number): boolean {
  return clauses.some(({ verb }) => verb.head === at && DEMANDING_VERBS.has(verb.lemma));
}

/**
 * Whether a clause behind a comma is the narrator's by its tense: "said it had sold all, | but half
 * the seats were empty", "said that was for the council, | which meets in May".
 */
function isApart({ tokens, parse }: Reading, from: number, at: number): boolean {
  const turns = /^(?:although|and|but|though)$/u.test(lower(tokens, at));
  const tail = parse.clauses.find(
    ({ verb, subject, subjectBy, opener }) =>
      verb.form === 'finite' &&
      (turns ? subjectBy === 'own' && subject?.from === at + 1 : opener === at),
  )?.verb;
  const told = firstTold(parse, from + 1, at);
  if (tail?.modal !== null) return false;
  if (turns) return !tail.perfect && !isAlike(tail, told);
  return told?.tense === 'past' && tail.tense === 'present';
}

/** "said the road would open | and drove home", "had told him, | and asked why": what the speaker did next. */
function isDone({ parse }: Reading, from: number, at: number): boolean {
  const next = parse.clauseAt(at)?.verb;
  if (next?.from !== at || next.tense !== 'past' || next.modal !== null) return false;
  const told = firstTold(parse, from, at);
  const isLater = told?.perfect === true && SAYING_LEMMAS.has(next.lemma);
  return !next.perfect && (told?.modal === 'would' || isLater);
}

function firstTold(
  { clauses }: Reading['parse'],
  from: number,
  to: number,
): Clause['verb'] | undefined {
  return clauses.find(({ verb }) => verb.form === 'finite' && verb.from >= from && verb.from < to)
    ?.verb;
}
