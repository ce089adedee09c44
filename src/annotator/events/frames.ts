import type { EventType } from '../../schemas/event.ts';
import { BODY_WORDS } from '../lexicon/bodies.ts';
import { TRENDS } from '../lexicon/change.ts';
import {
  CONVERSING,
  GOING,
  HOSTING,
  OPENED_FOR_GOOD,
  PARTIES,
  PRESS,
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
import { type Complement, complementsOf } from './complements.ts';
import type { Head } from './heads.ts';
import type { UseContext } from './context.ts';
import { subjectOf, visitedIn } from './subject.ts';
import type { Unit } from './unit.ts';

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
  visit: (use) => isPhrase(use) || (isVerb(use) && travels(use.context, use.clause, use.behind)),
  meeting: ({ context, clause, behind }) => meets(context, clause, behind),
  call: (use) => !isPhrase(use) || isConversation(use.context, use.unit),
  signing: ({ context: { tokens, parse }, clause, behind }) =>
    parse.chunkAt(clause.verb.to)?.kind === 'noun' ||
    clause.verb.passive ||
    isRelative(tokens, clause) ||
    behind.some(({ lead }) => lead === 'with'),
  launch: (use) => isPhrase(use) || launches(use.context, use.clause),
  accession: ({ context, clause, behind }) =>
    !isOfPerson(context, clause) &&
    (isRelative(context.tokens, clause) ||
      behind.some(({ phrase }) =>
        context.tokens.slice(phrase.from, phrase.to).some(isCapitalised),
      )),
  announcement: ({ clause: { verb }, behind }) =>
    /^(?:lay|put|set)$/.test(verb.lemma)
      ? verb.passive || behind[0]?.phrase.from === verb.to + 1
      : verb.lemma !== 'speak' || verb.form === 'gerund',
};

/** Whether a verb stands with what makes it tell of an event of its type. */
export function fits(context: UseContext, unit: Unit, head: Head, clause: Clause): boolean {
  const behind = complementsOf(context.tokens, context.parse, unit, clause);
  return FRAMES[head.type]?.({ context, unit, head, clause, behind }) ?? true;
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
function travels(context: UseContext, clause: Clause, behind: readonly Complement[]): boolean {
  const { tokens } = context;
  const { lemma, passive } = clause.verb;
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
  if (lemma === 'be') return goesTo(/^(?:at|in)$/);
  if (/^(?:await|expect)$/.test(lemma)) return passive && goesTo(/^(?:at|in)$/);
  return !GOING.has(lemma) || goesTo(/^(?:for|to)$/);
}

/** "met with", "met Berg", "the leaders met", "discussed grain with Berg", "received Berg". */
function meets(context: UseContext, clause: Clause, behind: readonly Complement[]): boolean {
  const { verb, subject, object } = clause;
  const received = HOSTING.has(verb.lemma) && subject !== null && names(context, subject, 'person');
  if (verb.passive) return received && behind.some(({ lead }) => lead === 'by');
  if (HOSTING.has(verb.lemma)) return object !== null && names(context, object, 'person');
  if (verb.lemma === 'meet' && object !== null) return isSomebody(context, object);
  if (behind.some(({ lead }) => lead === 'with')) return true;
  if (verb.lemma === 'discuss') return peopleIn(context, clause) > 1;
  // "Old and new members met"
  const last = context.tokens[verb.from - 1];
  return (
    subject !== null &&
    (isSomebody(context, subject) || isPeopleWord(last) || verb.tense === 'future')
  );
}

/** "Mill joined the bank", "Mill, who joined in May": a person takes up a post. */
function isOfPerson(context: UseContext, { subject, opener }: Clause): boolean {
  if (opener !== null && lower(context.tokens, opener) === 'who') return true;
  return subject !== null && names(context, subject, 'person');
}

/** How many people the subject of a clause names: "Mill and Berg discussed grain". */
function peopleIn({ parse, mentions }: UseContext, clause: Clause): number {
  const subject = subjectOf(parse, clause);
  return mentions.filter(
    ({ kind, from }) => kind === 'person' && subject && subject.from <= from && from < subject.to,
  ).length;
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

/** "spoke by telephone with Berg"; "told reporters by phone", "sold by phone" are no calls. */
function isConversation({ tokens }: UseContext, { from, to }: Unit): boolean {
  return holds(tokens, from, to, CONVERSING) && !holds(tokens, from, to, PRESS);
}

/** "opened a plant", "the line opened"; not "opened its market", "the slump began", "began to sell". */
function launches({ tokens, parse }: UseContext, { verb, subject, object }: Clause): boolean {
  if (object !== null && OPENED_FOR_GOOD.has(lower(tokens, object.head))) return false;
  if (!/^(?:begin|start)$/.test(verb.lemma)) return true;
  if (subject !== null && TRENDS.has(lower(tokens, subject.head))) return false;
  // "the year | began in July"
  if (subject !== null && isStretch({ tokens, parse }, subject)) return false;
  const next = parse.chunkAt(verb.to);
  return next?.kind !== 'verb' || next.group.form === 'finite' || OPERATING.has(next.group.lemma);
}

/** "the year", "fiscal 2025" */
function isStretch({ tokens, parse }: Pick<UseContext, 'tokens' | 'parse'>, { head }: NounPhrase) {
  const chunk = parse.chunkAt(head);
  const isTime = tokens[head]?.tag === 'NUM' || TIME_NOUNS.has(lower(tokens, head));
  return chunk?.kind === 'noun' && chunk.tellsTime && isTime;
}

/** What a thing begins to do when it is launched: "start operating". */
const OPERATING = new Set(['operate', 'produce', 'run', 'work']);
