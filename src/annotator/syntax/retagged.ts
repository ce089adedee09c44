import { MONTHS } from '../lexicon/calendar.ts';
import { TITLES } from '../lexicon/people.ts';
import { UNCHANGED } from '../lexicon/verb-forms.ts';
import { isVerb, type Neighbour, type Place, placeOf } from './place.ts';
import { formOf } from './verb-forms.ts';
import type { Tag, Word } from './word.ts';

/** The words of a sentence with the tags that the words around them show, see `RULES`. */
export function retagged(words: readonly Word[]): Word[] {
  return words.map((word, at) => {
    const place = placeOf(words, word, at);
    const tag = tagBy(ANY, place) ?? tagBy(RULES[word.tag] ?? [], place) ?? word.tag;
    return tag === word.tag ? word : { ...word, tag };
  });
}

/** "an | earlier", which stands before a noun */
function isEarlier({ lower }: Neighbour, before: Neighbour): boolean {
  return lower === 'earlier' && before.tag === 'DET';
}

/** The tag of the first rule that fits. */
function tagBy(rules: readonly Rule[], place: Place): Tag | undefined {
  for (const [tag, fits] of rules) if (fits(place)) return tag;
  return undefined;
}

const MODAL = /^(?:can|could|did|do|does|may|might|must|shall|should|will|would)$/;

/** Participles that mostly describe the noun behind them. */
const DESCRIBING = /^(?:developing|emerging|existing|leading|neighbou?ring|remaining|ruling)$/;

const RISING = /^(?:climbs|drops|falls|jumps|rises)$/;

/** Tags of words that begin the object of a verb: "claims | two thirds", "cost | $5". */
const OPENS_OBJECT = /^(?:DET|NUM|PRON|SYM)$/;

/** What firms have of their business: "operating | profit". */
const OF_FIRMS =
  /^(?:cash|costs?|deficits?|earnings|expenses|income|loss(?:es)?|margins?|profits?|results?|revenues?|surplus)$/;

/** A tag that a word is given, and where. */
type Rule = readonly [tag: Tag, fits: (place: Place) => boolean];

/** For words of whatever tag. */
const ANY: readonly Rule[] = [
  ['ADJ', ({ word }) => word.kind === 'ordinal'],
  // "5 | per | cent"
  ['NOUN', ({ word, next }) => word.lower === 'per' && next.lower === 'cent'],
  // "the Games, which | open"
  ['VERB', ({ word, before }) => word.lower === 'open' && /^(?:which|who)$/.test(before.lower)],
  ['VERB', isGerund],
  // "for the first time | that | May"; not "said | that | May exports rose"
  [
    'DET',
    ({ word, before, next }) =>
      word.lower === 'that' && before.tag === 'NOUN' && MONTHS.has(next.lower),
  ],
  // "will lend $5 million, | provided | that"
  ['SCONJ', ({ word, next }) => word.lower === 'provided' && next.lower === 'that'],
];

/** "will | open" */
const BEHIND_MODAL: Rule = [
  'VERB',
  ({ word, second, before, next }) =>
    word.lemma === word.lower && isModal(before.lower === 'not' ? second : before) && !isVerb(next),
];

/** By the tag that a word had; the first that fits counts. */
const RULES: Readonly<Partial<Record<Tag, readonly Rule[]>>> = {
  SCONJ: [
    // "rumours to | that | effect"
    [
      'DET',
      ({ word, before, next }) =>
        word.lower === 'that' && before.tag === 'ADP' && next.tag === 'NOUN',
    ],
  ],
  DET: [
    // "said | that | exports fell"
    ['SCONJ', ({ word, next }) => word.lower === 'that' && isPlural(next)],
    // "the force | that | Mill called for"
    [
      'PRON',
      ({ word, before, next }) =>
        word.lower === 'that' && before.tag === 'NOUN' && next.tag === 'PROPN',
    ],
    // "a plan | that | cost $5"
    [
      'PRON',
      ({ word, before, next }) =>
        word.lower === 'that' && before.tag === 'NOUN' && UNCHANGED.has(next.lower),
    ],
    // "the sum for | which | farmers had asked"
    ['PRON', ({ word, before }) => word.lower === 'which' && before.tag === 'ADP'],
  ],
  ADJ: [
    // "the Norlandish | premier | visited"
    ['NOUN', ({ word, next }) => TITLES.has(word.lower) && isVerb(next)],
    // "a | total | of", "the | premier | is"
    [
      'NOUN',
      ({ before, next }) => before.tag === 'DET' && (next.lower === 'of' || next.tag === 'AUX'),
    ],
    BEHIND_MODAL,
  ],
  NOUN: [
    BEHIND_MODAL,
    // "lower than | forecast"
    ['VERB', ({ word, before }) => word.lower === 'forecast' && before.lower === 'than'],
    // "the charge, now $5, | rises | to"
    [
      'VERB',
      ({ word, before, next }) =>
        before.text === ',' && /^(?:by|to)$/.test(next.lower) && RISING.test(word.lower),
    ],
    // "had | forecast", "the sum | set | aside"
    [
      'VERB',
      ({ word, before, next }) =>
        (before.lemma === 'have' || next.lower === 'aside') && UNCHANGED.has(word.lower),
    ],
    // "a plan that | cost | $5"
    [
      'VERB',
      ({ word, second, before, next }) =>
        before.lower === 'that' &&
        second.tag === 'NOUN' &&
        UNCHANGED.has(word.lower) &&
        OPENS_OBJECT.test(next.tag),
    ],
    // ", which | claims | two thirds"
    [
      'VERB',
      ({ word, second, before, next }) =>
        before.lower === 'which' &&
        second.text === ',' &&
        word.lower.endsWith('s') &&
        OPENS_OBJECT.test(next.tag),
    ],
  ],
  ADV: [
    ['ADJ', ({ word, before }) => isEarlier(word, before)],
    // "its | then | chairman"
    ['ADJ', ({ word, next }) => word.lower === 'then' && TITLES.has(next.lower)],
  ],
  VERB: [
    // "an | earlier | range"
    ['NOUN', ({ before, second }) => isEarlier(before, second)],
    // "its then | chairman"
    ['NOUN', ({ word, before }) => before.lower === 'then' && TITLES.has(word.lower)],
    // "he | last | came"
    ['ADV', ({ word, next }) => word.lower === 'last' && isVerb(next)],
    ['NOUN', isNoun],
    // "Holm | Shipping | signed"
    [
      'PROPN',
      ({ word, before }) =>
        before.tag === 'PROPN' && formOf(word) === 'ing' && /^\p{Lu}/u.test(word.text),
    ],
    // "third-quarter | operating | profit"; not "firms | operating | trains"
    ['ADJ', ({ word, next }) => word.lower === 'operating' && OF_FIRMS.test(next.lower)],
    // "which | developing | countries", "for | planned | repairs"
    ['ADJ', (place) => place.next.tag === 'NOUN' && describes(place)],
  ],
};

/** "denied | taking | bribes", "after | closing | its yard" */
function isGerund({ word, before, next }: Place): boolean {
  if (!/..ing$/.test(word.lower)) return false;
  const isOfOwner = before.tag === 'ADP' && OWNERS.test(next.lower);
  return isOfOwner || /^(?:admit|avoid|deny|recall)$/.test(before.lemma);
}

const OWNERS = /^(?:her|his|its|my|our|their|your)$/;

function describes({ word, before }: Place): boolean {
  const isLed = before.tag === 'ADP' || before.lower === 'for';
  // "40 | suspected | cases"
  if (before.tag === 'NUM' && /^(?:confirmed|injured|registered|suspected)$/.test(word.lower))
    return true;
  return (isLed && formOf(word) === 'ed') || (before.tag !== 'AUX' && DESCRIBING.test(word.lower));
}

/** Whether a word taken for a verb is a noun where it stands. */
function isNoun(place: Place): boolean {
  const { word, before, next } = place;
  const form = formOf(word);
  // "the border | crossing | will"
  if (form === 'ing') return isNamed(before) && next.tag === 'AUX' && !/^\p{Lu}/u.test(word.text);
  if (form !== 'base' && form !== 'third') return false;
  // "said | pay | had"
  if (form === 'base' && before.tag === 'VERB' && next.tag === 'AUX') return true;
  // "exports | were", "heads | of", "at least | part | of"
  if (form === 'third' && next.tag === 'AUX') return true;
  if (/^(?:heads|part)$/.test(word.lower) && next.lower === 'of') return true;
  return leadsToNoun(before) || (form === 'base' && isAfterOne(place));
}

/** "the | attaches", "with | ease" */
function leadsToNoun({ tag, lower }: Neighbour): boolean {
  if (tag === 'DET') return !/^(?:all|both|some|that)$/.test(lower);
  return tag === 'ADP' && lower !== 'to';
}

/** "a cash | grant", "an interest rate | cut": no verb without an ending tells of one thing. */
function isAfterOne({ third, second, before, next }: Place): boolean {
  if (!isNamed(before)) return false;
  const article = second.tag === 'NOUN' ? third : second;
  return /^an?$/.test(article.lower) || isPast(next);
}

function isNamed({ tag }: Neighbour): boolean {
  return tag === 'NOUN' || tag === 'PROPN';
}

/** "the crews of the | drill | covered" */
function isPast(next: Neighbour): boolean {
  return next.tag === 'VERB' && next.lower.endsWith('ed') && next.lemma !== next.lower;
}

function isModal({ tag, lower }: Neighbour): boolean {
  return tag === 'AUX' && MODAL.test(lower);
}

function isPlural({ tag, lemma, lower }: Neighbour): boolean {
  return tag === 'NOUN' && lemma !== lower && lower.endsWith('s');
}
