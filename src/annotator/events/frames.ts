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
import { PEOPLE_NOUNS } from '../lexicon/nouns.ts';
import { GROUP_WORDS, TITLES } from '../lexicon/people.ts';
import { holds, isCapitalised, lower } from '../figures/read.ts';
import { isRelative } from '../syntax/relations.ts';
import type { Clause } from '../syntax/clauses.ts';
import type { NounPhrase } from '../syntax/noun-phrases.ts';
import type { Word } from '../syntax/word.ts';
import type { Stretch } from '../text/tokens.ts';
import { type Complement, complementsOf } from './behind.ts';
import type { Head } from './heads.ts';
import type { UseScene } from './scene.ts';
import { subjectOf } from './subject.ts';
import type { Unit } from './unit.ts';

/** A verb with what stands around it. */
interface Use {
  readonly scene: UseScene;
  readonly unit: Unit;
  readonly head: Head;
  readonly clause: Clause;
  readonly behind: readonly Complement[];
}

/** What must stand with a verb of a type: who meets whom, who goes where, who signs what. */
const FRAMES: Readonly<Partial<Record<EventType, (use: Use) => boolean>>> = {
  visit: (use) => isPhrase(use) || (isVerb(use) && travels(use.scene, use.clause, use.behind)),
  meeting: ({ scene, clause, behind }) => meets(scene, clause, behind),
  call: (use) => !isPhrase(use) || isConversation(use.scene, use.unit),
  signing: ({ scene: { tokens, parse }, clause, behind }) =>
    parse.chunkAt(clause.verb.to)?.kind === 'noun' ||
    clause.verb.passive ||
    isRelative(tokens, clause) ||
    behind.some(({ lead }) => lead === 'with'),
  launch: (use) => isPhrase(use) || launches(use.scene, use.clause),
  accession: ({ scene, clause, behind }) =>
    !isOfPerson(scene, clause) &&
    behind.some(({ phrase }) => scene.tokens.slice(phrase.from, phrase.to).some(isCapitalised)),
  announcement: ({ clause: { verb } }) => verb.lemma !== 'speak' || verb.form === 'gerund',
};

/** Whether a verb stands with what makes it tell of an event of its type. */
export function fits(scene: UseScene, unit: Unit, head: Head, clause: Clause): boolean {
  const behind = complementsOf(scene.tokens, scene.parse, unit, clause);
  return FRAMES[head.type]?.({ scene, unit, head, clause, behind }) ?? true;
}

/** "visited", "is due in Lund"; not "the vote due in May". */
function isVerb({ head, clause: { verb } }: Use): boolean {
  return head.at === verb.head || verb.lemma === 'be';
}

/** "led a delegation to", "into force", which tell of their event by themselves; not "due in Lund". */
function isPhrase({ scene: { tokens }, head: { at }, clause }: Use): boolean {
  return at !== clause.verb.head && lower(tokens, at) !== 'due';
}

/** "Mill visited Lund", "he will go on to Lund", "Mill is expected in Lund"; not "goods arrived". */
function travels(scene: UseScene, clause: Clause, behind: readonly Complement[]): boolean {
  const { tokens } = scene;
  const { lemma, passive } = clause.verb;
  const subject = subjectOf(scene.parse, clause);
  const traveller =
    subject !== undefined &&
    (names(scene, subject, 'person') || holds(tokens, subject.from, subject.to, TRAVELLERS));
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
function meets(scene: UseScene, clause: Clause, behind: readonly Complement[]): boolean {
  const { verb, subject, object } = clause;
  const received = HOSTING.has(verb.lemma) && subject !== null && names(scene, subject, 'person');
  if (verb.passive) return received && behind.some(({ lead }) => lead === 'by');
  if (HOSTING.has(verb.lemma)) return object !== null && names(scene, object, 'person');
  if (verb.lemma === 'meet' && object !== null) return isSomebody(scene, object);
  if (behind.some(({ lead }) => lead === 'with')) return true;
  if (verb.lemma === 'discuss') return peopleIn(scene, clause) > 1;
  return subject !== null && (isSomebody(scene, subject) || verb.tense === 'future');
}

/** "Mill joined the bank", "Mill, who joined in May": a person takes up a post. */
function isOfPerson(scene: UseScene, { subject, opener }: Clause): boolean {
  if (opener !== null && lower(scene.tokens, opener) === 'who') return true;
  return subject !== null && names(scene, subject, 'person');
}

/** How many people the subject of a clause names: "Mill and Berg discussed grain". */
function peopleIn({ parse, mentions }: UseScene, clause: Clause): number {
  const subject = subjectOf(parse, clause);
  return mentions.filter(
    ({ kind, from }) => kind === 'person' && subject && subject.from <= from && from < subject.to,
  ).length;
}

/** Whether a phrase is about people or a body: a name, "he", "the ministers", "the board". */
function isSomebody(scene: UseScene, phrase: NounPhrase): boolean {
  const { tokens } = scene;
  const word = lower(tokens, phrase.head);
  // "his counterpart, | Wang"
  const named = lower(tokens, phrase.to) === ',' ? phrase.to + 2 : phrase.to;
  return (
    names(scene, { from: phrase.from, to: named }, 'person', 'body') ||
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

function names({ mentions }: UseScene, { from, to }: Stretch, ...kinds: string[]): boolean {
  return mentions.some(
    (mention) => kinds.includes(mention.kind) && mention.from < to && from < mention.to,
  );
}

/** "spoke by telephone with Berg"; "told reporters by phone", "sold by phone" are no calls. */
function isConversation({ tokens }: UseScene, { from, to }: Unit): boolean {
  return holds(tokens, from, to, CONVERSING) && !holds(tokens, from, to, PRESS);
}

/** "opened a plant", "the line opened"; not "opened its market", "the slump began", "began to sell". */
function launches({ tokens, parse }: UseScene, { verb, subject, object }: Clause): boolean {
  if (object !== null && OPENED_FOR_GOOD.has(lower(tokens, object.head))) return false;
  if (!/^(?:begin|start)$/.test(verb.lemma)) return true;
  if (subject !== null && TRENDS.has(lower(tokens, subject.head))) return false;
  const next = parse.chunkAt(verb.to);
  return next?.kind !== 'verb' || next.group.form === 'finite' || OPERATING.has(next.group.lemma);
}

/** What a thing begins to do when it is launched: "start operating". */
const OPERATING = new Set(['operate', 'produce', 'run', 'work']);
