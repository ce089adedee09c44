import data from '../lexicon/data/attribution.json' with { type: 'json' };
import { firstIn, lower, phrases } from '../text/read.ts';
import type { Stretch } from '../text/tokens.ts';
import { type Attribution, attributed } from './attribution.ts';
import { firstComma, isOpener, segmentStart } from './phrase.ts';
import { partedWords } from './parted.ts';
import { contentEnd } from './words-end.ts';
import { speakerAfter } from './speaker-phrase.ts';
import type { Reading } from './reading.ts';

const LEADS = phrases(...data.leads.split(','));

/**
 * Takes "According to X, ...", "..., according to X", "in the words of X, ...", "..., as
 * per X", "..., and according to X ...".
 * Refuses "according to plan", "according to the rules of": what is followed, and nobody speaks.
 */
export function accordingTo(reading: Reading): Attribution[] {
  const { tokens, from, to } = reading;
  const lead = firstIn(tokens, from, to, LEADS);
  if (lead === undefined || isFollowed(reading, lead)) return [];
  // "rose | and, according to X, may fall"
  const link = lead.from - (lower(tokens, lead.from - 1) === ',' ? 2 : 1);
  const isJoined = /^(?:and|but|or|:)$/u.test(lower(tokens, link)) || isOpener(reading, link);
  const named = speakerAfter(reading, lead.to, true, lead.from > from && !isJoined);
  if (named === undefined) return [];
  const after = behind(reading, named.to);
  const words = isJoined ? joinedWords(reading, after) : wordsAround(reading, lead, after);
  return attributed(tokens, words, named.speaker, 'reported', 'according-to');
}

/** "Talks broke off and, according to X, | no date is set"; none in "..., | may resume", half of which says nothing. */
function joinedWords(reading: Reading, { from, to }: Stretch): Stretch {
  const isHalf = reading.parse.chunkAt(from)?.kind === 'verb';
  return { from, to: isHalf ? from : contentEnd(reading, from, to) };
}

/** The words before "according to", and those behind where the two are one clause. */
function wordsAround(reading: Reading, lead: Stretch, after: Stretch): Stretch {
  const clause = { from: segmentStart(reading, lead.from), to: lead.from };
  const comma = lead.from - 1;
  if (comma < clause.from) return { ...after, to: contentEnd(reading, after.from, after.to) };
  const isAside = lower(reading.tokens, comma) === ',';
  const parted = isAside ? partedWords(reading, { from: comma, to: after.from - 1 }) : undefined;
  return parted ?? clause;
}

/** What stands behind the name, and behind what tells more of it: ", who runs a shop,", "involved,". */
function behind(reading: Reading, end: number): Stretch {
  const { tokens, to } = reading;
  if (lower(tokens, end + 1) === ',') return { from: end + 2, to };
  if (!/^[,(]$/u.test(lower(tokens, end))) return { from: end, to };
  const isRelative = /^wh(?:ich|o|ose)$/u.test(lower(tokens, end + 1));
  const comma = firstComma(reading, isRelative ? end + 1 : end, to);
  if (comma < to) return { from: comma + 1, to };
  return { from: isRelative ? to : end, to };
}

/** Nouns for what is followed. */
const FOLLOWED =
  /^(?:agreements?|clause|contract|custom|formula|guidelines?|instructions?|laws?|logic|merits?|method|model|needs?|norms?|plans?|policy|practice|principles?|requests?|requirements?|rules?|scheme|schedule|script|situation|size|terms?|timetable|traditions?|type|wishes)$/u;

/** Whether "according to" tells how something is done: "the rules of the game", "an old plan". */
function isFollowed({ tokens, parse }: Reading, { to }: Stretch): boolean {
  const chunk = parse.chunkAt(to);
  if (chunk?.kind !== 'noun') return false;
  return FOLLOWED.test(lower(tokens, chunk.phrase.head));
}
