import data from '../lexicon/data/credits.json' with { type: 'json' };
import { firstIn, lower, phrases } from '../figures/read.ts';
import { isFiniteVerb } from '../verbs/finite.ts';
import { type Credit, creditFor } from './credit.ts';
import { speakerAfter } from './behind.ts';
import type { Scene } from './scene.ts';

const LEADS = phrases(...data.leads.split(','));

/**
 * Takes "According to X, ...", "..., according to X", "in the words of X, ...", "..., as
 * per X", "..., and according to X ...".
 * Refuses "according to plan", "according to the rules of": what is followed, and nobody speaks.
 */
export function accordingTo(scene: Scene): Credit[] {
  const { tokens, from, to } = scene;
  const lead = firstIn(tokens, from, to, LEADS);
  if (lead === undefined || isFollowed(scene, lead.to)) return [];
  if (/^(?:and|but|or|:)$/u.test(lower(tokens, lead.from - 1))) return behind(scene, lead.to);
  const named = speakerAfter(scene, lead.to, true, lead.from > from);
  if (named === undefined) return [];
  const isBehind =
    lead.from - from <= 3 ||
    isOpening(scene, lead.from, named.to) ||
    isInside(scene, lead.from, named.to);
  const words = isBehind ? { from: nextComma(scene, named.to), to } : before(scene, lead.from);
  return creditFor(tokens, words, named.speaker, 'reported', 'according-to');
}

/** A time or a place that opens a sentence is no longer than this, in tokens. */
const LONGEST_OPENING = 7;

/** "Nine mills, | according to the report, | had been shut": the verb of the words stands behind. */
function isInside({ tokens, from, to }: Scene, lead: number, end: number): boolean {
  if (tokens.slice(from, lead).some(({ lower: word }) => isFiniteVerb(word))) return false;
  const parted = lower(tokens, lead - 1) === ',' && lower(tokens, end) === ',';
  return parted && to - end > LONGEST_OPENING && isFiniteVerb(lower(tokens, end + 1));
}

/** "In the first two weeks, | according to the port, | 40 ships left": the words stand behind. */
function isOpening({ tokens, from, to }: Scene, lead: number, end: number): boolean {
  const leads = /^(?:at|by|during|in|on|over|since)$/u.test(lower(tokens, from));
  const parted = lower(tokens, lead - 1) === ',' && lower(tokens, end) === ',';
  return leads && parted && lead - from <= LONGEST_OPENING && to - end > LONGEST_OPENING;
}

/** "The ships left, and according to X (,) the trains did": the words stand behind the name, with or without a comma. */
function behind(scene: Scene, start: number): Credit[] {
  const { tokens, names, to } = scene;
  const comma = nextComma(scene, start);
  let end = comma > start ? comma : start;
  for (let at = start; at < to && end === start; at += 1) end = names.startingAt(at)?.to ?? end;
  const named = end > start ? speakerAfter({ ...scene, to: end }, start, true) : undefined;
  if (named === undefined) return [];
  return creditFor(tokens, { from: end, to }, named.speaker, 'reported', 'according-to');
}

/** Nouns for what is followed. */
const FOLLOWED =
  /^(?:agreements?|clause|contract|custom|formula|guidelines?|instructions?|laws?|logic|method|model|needs?|norms?|plans?|policy|practice|principles?|requests?|requirements?|rules?|scheme|schedule|script|situation|size|terms?|timetable|traditions?|type|wishes)$/u;

/** Whether "according to" tells how something is done: "the rules of the game", "an old plan". */
function isFollowed({ tokens }: Scene, start: number): boolean {
  return [0, 1, 2].some(
    (ahead) =>
      FOLLOWED.test(lower(tokens, start + ahead)) &&
      (ahead === 0 || /^(?:an?|its|the|their)$/u.test(lower(tokens, start))) &&
      lower(tokens, start + ahead + 1) !== "'s",
  );
}

/** The clause before a place, back to a semicolon or colon. */
function before({ tokens, from }: Scene, at: number): { from: number; to: number } {
  let start = at;
  while (start > from && !/^[;:]$/u.test(lower(tokens, start - 1))) start -= 1;
  return { from: start, to: at };
}

function nextComma({ tokens, to }: Scene, at: number): number {
  let next = at;
  while (next < to && lower(tokens, next) !== ',') next += 1;
  return next < to ? next : at;
}
