import { MONTHS } from '../lexicon/calendar.ts';
import { NUMBER_BOUNDS, RELATIVES, SUBORDINATORS, TIME_NOUNS } from '../lexicon/clauses.ts';
import { anyOf, isDash, phrases } from '../text/read.ts';
import type { Stretch } from '../text/tokens.ts';
import type { Word } from './word.ts';

/**
 * A noun with what stands before it: "the country's foreign minister", "240.1 billion dollars", "he".
 * What is tied to it by "of" or a comma is a phrase of its own. Tokens `[from, to)`, as indices
 * into the article's tokens.
 */
export interface NounPhrase extends Stretch {
  /** The token of the noun that the phrase is about: "minister". */
  readonly head: number;
}

/** The noun phrases among tokens `[from, to)`, in order; tokens of verb groups stand in none. */
export function nounPhrasesOf(
  words: readonly Word[],
  { from, to }: Stretch,
  isVerb: (at: number) => boolean,
): NounPhrase[] {
  const phrases: NounPhrase[] = [];
  for (let at = from; at < to; at += 1) {
    const phrase = phraseAt(words, at, to, isVerb);
    if (phrase === undefined) continue;
    phrases.push(phrase);
    at = phrase.to - 1;
  }
  return phrases;
}

function phraseAt(
  words: readonly Word[],
  from: number,
  limit: number,
  isVerb: (at: number) => boolean,
): NounPhrase | undefined {
  const bounded = behindBound(words, from);
  if (bounded !== undefined && bounded < limit) {
    const phrase = phraseAt(words, bounded, limit, isVerb);
    return phrase && { ...phrase, from };
  }
  const first = words[from];
  if (first === undefined || isVerb(from)) return undefined;
  const isOne = isStanding(words, from) || (isPronoun(first) && opens(first));
  if (isOne) return { from, to: from + 1, head: from };
  return opens(first) ? openedAt(words, from, limit, isVerb) : undefined;
}

/** The noun phrase that a token opens, up to its last noun. */
function openedAt(
  words: readonly Word[],
  from: number,
  limit: number,
  isVerb: (at: number) => boolean,
): NounPhrase | undefined {
  const goesOn = (at: number): boolean =>
    at < limit && !isVerb(at) && continues(words, at) && !isCut(words, from, at);
  let head = isNoun(words[from]) ? from : -1;
  for (let at = from + 1; goesOn(at); at += 1) if (isNoun(words[at])) head = at;
  return head < 0 ? undefined : { from, to: head + 1, head };
}

const BOUNDS = phrases(...NUMBER_BOUNDS);

/** Where the number stands that "more than", "at least" or "up to" at a token bounds. */
function behindBound(words: readonly Word[], at: number): number | undefined {
  const end = anyOf(words, at, BOUNDS);
  const next = end === undefined ? undefined : words[end];
  return next?.tag === 'NUM' || next?.kind === 'number' || next?.kind === 'symbol'
    ? end
    : undefined;
}

const OWNERS = /^(?:my|our|your|his|her|its|their|whose)$/;

function isPronoun({ tag, lower }: Word): boolean {
  return tag === 'PRON' && !OWNERS.test(lower);
}

/**
 * "this", "those", "both", "half" where no noun follows: "those | killed", "half of them"; "that"
 * only where it opens its clause or stands behind a preposition, for else it ties one.
 */
function isStanding(words: readonly Word[], at: number): boolean {
  const word = words[at]?.lower ?? '';
  const next = words[at + 1]?.tag ?? 'PUNCT';
  if (!STANDING.test(word) || !/^(?:ADP|AUX|PRON|PUNCT|VERB)$/.test(next)) return false;
  return word !== 'that' || /^(?:ADP|PUNCT|X)$/.test(words[at - 1]?.tag ?? 'X');
}

const STANDING = /^(?:this|that|these|those|all|both|each|half|many|most|much|several|some)$/;

/** "that" before a noun may be its article, as may "this". */
function isOpener({ lower, tag }: Word): boolean {
  return tag !== 'DET' && (RELATIVES.has(lower) || SUBORDINATORS.has(lower));
}

function opens(word: Word): boolean {
  const { tag, kind, text } = word;
  if (tag === 'ADV') return /^\p{Lu}/u.test(text) && !isOpener(word);
  if (tag === 'DET' || kind === 'symbol') return true;
  return (isNoun(word) || tag === 'ADJ' || tag === 'PRON' || tag === 'SYM') && !isOpener(word);
}

/** A number can stand for what it counts: "20 were hurt". */
function isNoun(word: Word | undefined): boolean {
  if (word === undefined || word.kind === 'mark') return false;
  const { tag, text } = word;
  return tag === 'NOUN' || tag === 'PROPN' || tag === 'NUM' || text === '%';
}

/** Whether a word goes on with a phrase that has begun. */
function continues(words: readonly Word[], at: number): boolean {
  const word = words[at];
  if (word === undefined) return false;
  if (isNoun(word) || word.tag === 'ADJ' || word.kind === 'symbol') return true;
  if (word.lower === "'s" || word.text === '&') return true;
  if (/^['’]$/.test(word.text)) return word.glued && words[at - 1]?.lower.endsWith('s') === true;
  if (/^[-‐‑/]$/.test(word.text)) return word.glued && words[at + 1]?.glued === true;
  // "the newly built road", "a signed text": what stands before the noun and is no verb of its own.
  return word.tag === 'ADV' || word.tag === 'VERB';
}

/** "In May | exports rose", "exports | last year": a time and what it stands beside are two phrases. */
function isCut(words: readonly Word[], from: number, at: number): boolean {
  const isTime =
    opensTime(words, at) || isStretch(words, from, at) || isDayOrMonth(words, from, at);
  return isTime || isDescribed(words, from, at);
}

/**
 * "the 9 cents | Berg had sought", ", a charge | Captain Holm denied": who does something to what is
 * counted, or to what stands behind a comma or dash.
 */
function isDescribed(words: readonly Word[], from: number, at: number): boolean {
  const noun = words[at - 1];
  if (noun === undefined || isDash(words[at - 2]) || words[at]?.tag !== 'PROPN') return false;
  if (words[from + 1]?.kind === 'number' && noun.tag === 'NOUN') return noun.lower !== noun.lemma;
  if (!isBeside(words, from, at)) return false;
  let end = at;
  while (words[end]?.tag === 'PROPN') end += 1;
  const tag = words[end]?.tag;
  return tag === 'VERB' || tag === 'AUX';
}

/** "the | $6", ", a charge", before who does something to it */
function isBeside(words: readonly Word[], from: number, at: number): boolean {
  const [before, first] = [words[from - 1], words[from]?.lower ?? ''];
  if (first === 'the') return words[at - 2]?.kind === 'symbol';
  return (
    (before?.text === ',' || isDash(before)) && /^an?$/.test(first) && words[at - 1]?.tag === 'NOUN'
  );
}

/** "exports | last year"; not "the | last year". */
function opensTime(words: readonly Word[], at: number): boolean {
  if (!TIME_LEADS.test(words[at]?.lower ?? '')) return false;
  const lead = words[at - 1];
  return lead === undefined || !(lead.tag === 'DET' || OWNERS.test(lead.lower));
}

const TIME_LEADS = /^(?:last|next|this|late|early)$/;

/** "in ten months | trade grew" */
function isStretch(words: readonly Word[], from: number, at: number): boolean {
  const lead = words[from - 1];
  return lead?.tag === 'ADP' && lead.lower !== 'of' && TIME_NOUNS.has(words[at - 1]?.lemma ?? '');
}

const DATE_LEADS = /^(?:by|during|in|of|on|since|until)$/;

/** "in May | exports rose", "on August 12 | Mill met", "on 12 August 2023 | Mill met", "next May | Mill meets" */
function isDayOrMonth(words: readonly Word[], from: number, at: number): boolean {
  const isLead = TIME_LEADS.test(words[from]?.lower ?? '');
  const led = isLead || DATE_LEADS.test(words[from - 1]?.lower ?? '');
  if (!led || words[at]?.tag === 'NUM' || words[at]?.lower === "'s") return false;
  const date = words.slice(isLead ? from + 1 : from, at);
  const months = date.filter(({ lower }) => MONTHS.has(lower)).length;
  const numbers = date.filter(({ kind }) => kind === 'number').length;
  return months === 1 && numbers <= 2 && months + numbers === date.length;
}
