import type { EventType } from '../../schemas/event.ts';
import { BODY_WORDS } from '../lexicon/bodies.ts';
import { TRENDS } from '../lexicon/change.ts';
import {
  CONVERSING,
  EVENT_NOUNS,
  GOING,
  HOSTING,
  OPENED_FOR_GOOD,
  PARTIES,
  TRAVELLERS,
} from '../lexicon/events.ts';
import { TIME_NOUNS } from '../lexicon/clauses.ts';
import { PEOPLE_NOUNS } from '../lexicon/nouns.ts';
import { GROUP_WORDS, TITLES } from '../lexicon/people.ts';
import { holds, isCapitalised, lower } from '../text/read.ts';
import { isRelative } from '../syntax/relations.ts';
import type { Clause } from '../syntax/clauses.ts';
import type { NounPhrase } from '../syntax/noun-phrases.ts';
import type { Word } from '../syntax/word.ts';
import type { Stretch } from '../text/tokens.ts';
import type { Head } from './heads.ts';
import type { UseContext } from './context.ts';
import { isIn, subjectOf, visitedIn } from './subject.ts';
import type { Unit } from './unit.ts';

/** A noun phrase behind a verb, with the word that leads it, as a preposition does. */
interface Complement {
  readonly lead: string;
  readonly phrase: NounPhrase;
}

/** A verb with what stands around it. */
interface Use {
  readonly context: UseContext;
  readonly unit: Unit;
  readonly head: Head;
  readonly clause: Clause;
  readonly behind: readonly Complement[];
}

/** What must stand with a verb of a type: who meets whom, who goes where, who signs what. */
const FRAMES: Readonly<Partial<Record<EventType, (use: Use) => boolean>>> = {
  visit: (use) => isPhrase(use) || (isVerb(use) && travels(use)),
  meeting: meets,
  // "spoke by telephone with Berg"; "sold by phone" is no call.
  call: (use) =>
    !isPhrase(use) || holds(use.context.tokens, use.unit.from, use.unit.to, CONVERSING),
  signing: ({ context: { tokens, parse }, clause }) =>
    parse.chunkAt(clause.verb.to)?.kind === 'noun' ||
    clause.verb.passive ||
    isRelative(tokens, clause),
  launch: ({ context, clause }) => launches(context, clause),
  accession: accedes,
  announcement: ({ clause: { verb }, behind }) =>
    /^(?:lay|put|set)$/.test(verb.lemma)
      ? verb.passive || behind[0]?.phrase.from === verb.to + 1
      : verb.lemma !== 'speak' || verb.form === 'gerund',
};

/** Whether a verb stands with what makes it tell of an event of its type. */
export function fits(context: UseContext, unit: Unit, head: Head, clause: Clause): boolean {
  const behind = complementsOf(context, clause);
  return FRAMES[head.type]?.({ context, unit, head, clause, behind }) ?? true;
}

/** The noun phrases behind the verb of a clause, in order, up to the next verb; none that tells when. */
function complementsOf({ tokens, parse }: UseContext, clause: Clause): Complement[] {
  return parse.chunks.flatMap((chunk) => {
    const isBehind = chunk.from >= clause.verb.to && parse.clauseAt(chunk.from) === clause;
    if (chunk.kind !== 'noun' || chunk.tellsTime || !isBehind) return [];
    const lead = lower(tokens, parse.chunkAt(chunk.from - 1)?.from ?? -1);
    return [{ lead, phrase: chunk.phrase }];
  });
}

/** "visited", "is due in Lund"; not "the vote due in May". */
function isVerb({ head, clause: { verb } }: Use): boolean {
  return head.at === verb.head || verb.lemma === 'be';
}

/** "led a delegation to", "into force", which tell of their event by themselves; not "due in Lund". */
function isPhrase({ context: { tokens }, head: { at }, clause }: Use): boolean {
  return at !== clause.verb.head && lower(tokens, at) !== 'due';
}

/** "Mill visited Lund", "he will go on to Lund", "Mill is expected in Lund"; not "goods arrived". */
function travels({ context, clause, behind }: Use): boolean {
  const { tokens } = context;
  const { lemma } = clause.verb;
  const visited = visitedIn(context.parse, clause);
  const who =
    visited === undefined
      ? subjectOf(context.parse, clause)
      : behind.find(({ lead }) => lead === 'by')?.phrase;
  const traveller =
    who !== undefined &&
    (names(context, who, 'person') || holds(tokens, who.from, who.to, TRAVELLERS));
  if (!traveller) return false;
  const goesTo = (leads: RegExp): boolean =>
    behind.some(
      ({ lead, phrase }) =>
        leads.test(lead) &&
        (isCapitalised(tokens[phrase.head]) || lower(tokens, phrase.head) === 'capital'),
    );
  if (/^(?:await|be|expect)$/.test(lemma)) return goesTo(/^(?:at|in)$/);
  return !GOING.has(lemma) || goesTo(/^(?:for|to)$/);
}

/** "met with", "met Berg", "the leaders met", "discussed grain with Berg", "received Berg". */
function meets({ context, clause, behind }: Use): boolean {
  const { verb, subject, object } = clause;
  const received = HOSTING.has(verb.lemma) && subject !== null && names(context, subject, 'person');
  if (verb.passive) return received && behind.some(({ lead }) => lead === 'by');
  if (HOSTING.has(verb.lemma)) return object !== null && names(context, object, 'person');
  if (verb.lemma === 'meet' && object !== null) return isSomebody(context, object);
  if (behind.some(({ lead }) => lead === 'with')) return true;
  if (verb.lemma === 'discuss') return namesSeveral(context, clause);
  return subject !== null && (isSomebody(context, subject) || verb.tense === 'future');
}

/** "joined the World Bank", "a club | which Norland joined"; not "Mill joined the bank", who takes up a post. */
function accedes({ context, clause, behind }: Use): boolean {
  const { tokens } = context;
  if (clause.subject !== null && names(context, clause.subject, 'person')) return false;
  if (isRelative(tokens, clause)) return true;
  return behind.some(({ phrase }) => tokens.slice(phrase.from, phrase.to).some(isCapitalised));
}

/** "Mill and Berg discussed grain" */
function namesSeveral({ parse, mentions }: UseContext, clause: Clause): boolean {
  const subject = subjectOf(parse, clause);
  const people = mentions.filter(({ kind, from }) => kind === 'person' && isIn(subject, from));
  return people.length > 1;
}

/** Whether a phrase is about people or a body: a name, "he", "the ministers", "the board". */
function isSomebody(context: UseContext, phrase: NounPhrase): boolean {
  const { tokens } = context;
  const word = lower(tokens, phrase.head);
  // "his counterpart, | Wang"
  const named = lower(tokens, phrase.to) === ',' ? phrase.to + 2 : phrase.to;
  return (
    names(context, { from: phrase.from, to: named }, 'person', 'body') ||
    /^(?:he|her|him|she|them|they|we|who)$/.test(word) ||
    isPeopleWord(tokens[phrase.head])
  );
}

/** Whether a word is a noun for people or a body: "ministers", "board". */
export function isPeopleWord(word: Word | undefined): boolean {
  return [PEOPLE_NOUNS, GROUP_WORDS, BODY_WORDS, PARTIES, TITLES].some(
    (words) => words.has(word?.lower ?? '') || words.has(word?.lemma ?? ''),
  );
}

function names({ mentions }: UseContext, { from, to }: Stretch, ...kinds: string[]): boolean {
  return mentions.some(
    (mention) => kinds.includes(mention.kind) && mention.from < to && from < mention.to,
  );
}

/** "opened a plant", "the line opened", "began a one-year trial"; not "opened its market", "the trial opened", "the slump began", "began to sell", "pupils who began lessons". */
function launches({ tokens, parse }: UseContext, clause: Clause): boolean {
  const { verb, subject, object } = clause;
  const isBegun = /^(?:begin|start)$/.test(verb.lemma);
  const things = [subject, object].map((thing) => lower(tokens, thing?.head ?? -1));
  if (things.some((thing) => GATHERINGS.has(thing))) return false;
  if ((isBegun ? things.slice(0, 1) : things).some((thing) => OPENED_FOR_GOOD.has(thing)))
    return false;
  if (!isBegun || subject === null) return true;
  if (object !== null && lower(tokens, clause.opener ?? -1) === 'who') return false;
  if (TRENDS.has(lower(tokens, subject.head)) || isStretch({ tokens, parse }, subject))
    return false;
  const next = parse.chunkAt(verb.to);
  return next?.kind !== 'verb' || next.group.form === 'finite' || OPERATING.has(next.group.lemma);
}

/** "the year", "fiscal 2025 | began" */
function isStretch({ tokens, parse }: Pick<UseContext, 'tokens' | 'parse'>, { head }: NounPhrase) {
  const chunk = parse.chunkAt(head);
  const isTime = tokens[head]?.tag === 'NUM' || TIME_NOUNS.has(lower(tokens, head));
  return chunk?.kind === 'noun' && chunk.tellsTime && isTime;
}

/** Nouns for what opens and ends itself, which is no launch. */
const GATHERINGS: ReadonlySet<string> = new Set(
  EVENT_NOUNS.filter(([, type]) => /^(?:election|exercise|forum|meeting|visit)$/.test(type)).map(
    ([noun]) => noun,
  ),
);

/** What a thing begins to do when it is launched: "start operating". */
const OPERATING = new Set(['operate', 'produce', 'run', 'work']);
