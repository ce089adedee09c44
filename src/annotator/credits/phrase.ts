import { TRYING } from '../lexicon/credits.ts';
import { WEEKDAYS } from '../lexicon/calendar.ts';
import { VERB_LEADS } from '../lexicon/verbs.ts';
import { GROUP_WORDS, TITLES } from '../lexicon/people.ts';
import { joined } from '../names/shape.ts';
import type { Token } from '../text/tokens.ts';
import { lower } from '../figures/read.ts';
import { startOf } from './bounds.ts';
import { describedFirst } from './described-first.ts';
import { isArticle, isAside, LONGEST_ROLE, withRole } from './role.ts';
import type { Scene, SpeakerAt } from './scene.ts';
import { speakerOf } from './speaker.ts';
import { unnamedSpeaker } from './described.ts';

/** Words before a name that still belong to its phrase: "ministry spokesman A. Name". */
const LONGEST_LEAD = 4;

/**
 * The speaker whose phrase ends just before the verb at a token, adverbs and helping verbs left out.
 *
 * @param anyPhrase whether a phrase that names nobody known will do
 */
export function speakerBefore(
  scene: Scene,
  verb: number,
  anyPhrase: boolean,
): SpeakerAt | undefined {
  const end = beforeLeads(scene, verb);
  const before = lower(scene.tokens, end - 1);
  if (lower(scene.tokens, end) === 'who' && COUNTED.test(before)) return undefined;
  if (before === 'which')
    return lower(scene.tokens, end - 2) === ',' ? phraseBefore(scene, end - 2, false) : undefined;
  if (before === ',') {
    const relative = lower(scene.tokens, end) === 'who' ? groupBefore(scene, end - 1) : undefined;
    return relative ?? appositive(scene, end - 1, anyPhrase);
  }
  return phraseBefore(scene, end, anyPhrase);
}

/** "the number | who said": what is counted does not speak. */
const COUNTED = /^(?:half|majority|number|numbers|percent|proportion|rest|share|third|those)$/u;

/** "The rise surprised | traders, who": a group before "who" speaks, whatever stands before it. */
function groupBefore(scene: Scene, end: number): SpeakerAt | undefined {
  const { tokens } = scene;
  const object = GROUP_WORDS.has(lower(tokens, end - 1));
  return object ? speakerOf(scene, end - 1, end) : phraseBefore(scene, end, false);
}

/** The bracket that a closing one belongs to: "the Organization (ORG) said". */
function openingBracket(tokens: readonly Token[], close: number, floor: number): number {
  for (let at = close - 1; at > Math.max(floor, close - LONGEST_LEAD); at -= 1) {
    if (tokens[at]?.text === '(') return at;
  }
  return floor;
}

const NO_ADVERBS =
  /^(?:ally|anomaly|assembly|bully|daily|family|italy|july|monopoly|monthly|rally|reply|supply|tally|weekly)$/u;

/** "privately", "flatly": a word in -ly in small letters. */
function isAdverb(token: Token | undefined): boolean {
  return token !== undefined && /^\p{Ll}{3,}ly$/u.test(token.text) && !NO_ADVERBS.test(token.lower);
}

/** Leaves out adverbs, helping verbs, "on Tuesday" and "aimed to" before a verb. */
function beforeLeads({ tokens, from }: Scene, verb: number): number {
  let end = verb;
  while (end > from) {
    const word = lower(tokens, end - 1);
    if (VERB_LEADS.has(word) || isAdverb(tokens[end - 1])) end -= 1;
    else if (word === 'to' && TRYING.has(lower(tokens, end - 2))) end -= 2;
    else if (word === ')') end = openingBracket(tokens, end - 1, from);
    else if (WEEKDAYS.has(word) && lower(tokens, end - 2) === 'on') end -= 2;
    else break;
  }
  return end;
}

function phraseBefore(scene: Scene, end: number, anyPhrase: boolean): SpeakerAt | undefined {
  const from = startOf(scene, end);
  if (lower(scene.tokens, from) === 'according') return undefined;
  const joins = lower(scene.tokens, from - 1) === 'and' && from - 1 > scene.from;
  const both = joins ? speakerOf(scene, startOf(scene, from - 1), end) : undefined;
  const speaker =
    both ??
    speakerOf(scene, from, end) ??
    (anyPhrase ? unnamedSpeaker(scene, from, end) : undefined);
  if (speaker === undefined || speaker.from < from) return speaker;
  const lead = scene.tokens.slice(from, speaker.from);
  const belongs =
    lead.length <= LONGEST_LEAD || lead.slice(0, 2).some((token) => TITLES.has(token.lower));
  return belongs ? { ...speaker, from } : speaker;
}

/** "A. Name, a fellow at the Institute, said": the comma before the verb closes the role. */
function appositive(scene: Scene, close: number, anyPhrase: boolean): SpeakerAt | undefined {
  for (let open = close - 1; open > scene.from && close - open <= LONGEST_ROLE; open -= 1) {
    if (lower(scene.tokens, open) !== ',') continue;
    const name = scene.names.startingAt(open + 1);
    if (name?.kind === 'person' && name.to === close) return describedFirst(scene, open, name);
    const aside = isArticle(scene, open + 1) || isAside(scene, open + 1);
    const phrase = phraseBefore(scene, open, anyPhrase && aside);
    if (phrase === undefined || lower(scene.tokens, phrase.from - 1) === 'for') continue;
    const role = joined(scene.tokens.slice(open + 1, close));
    return { ...phrase, to: close + 1, speaker: withRole(phrase.speaker, role) };
  }
  return undefined;
}
