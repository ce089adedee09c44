import {
  AIM_NOUNS,
  COMING_VERBS,
  EXPECTING_VERBS,
  INTENDING_VERBS,
  LIKELY_WORDS,
  MEANS_NOUNS,
  OUTLOOK_NOUNS,
  PLAN_NOUNS,
  PLANNING_VERBS,
  PROMISED_VERBS,
  PROMISING_VERBS,
  SETTING_VERBS,
} from '../lexicon/status.ts';
import type { FigureAt } from '../figures/figure.ts';
import { lower } from '../text/read.ts';
import type { Chunk } from '../syntax/chunks.ts';
import type { Clause } from '../syntax/clauses.ts';
import type { NounPhrase } from '../syntax/noun-phrases.ts';
import type { VerbGroup } from '../syntax/verb-groups.ts';
import type { Word } from '../syntax/word.ts';
import { finiteOf, parentOf } from '../syntax/relations.ts';
import { covers } from '../text/tokens.ts';
import { asideAt } from './parted.ts';
import type { FigureScene } from './scene.ts';

/**
 * What is not told as a fact: aimed at; expected; named as expected, whatever time it is of; or only
 * told as ahead.
 */
export type Outlook = 'target' | 'forecast' | 'foreseen' | 'ahead';

/**
 * How the words that govern a figure put it: the noun that it is the size of ("a target of",
 * "cut its forecast to"), the verb of its clause ("will reach", "could fall"), and the verbs that
 * this one completes ("plans | to sell", "is expected | to rise").
 */
export function outlookOf(scene: FigureScene, figure: FigureAt): Outlook | undefined {
  return byNoun(scene, figure) ?? byVerbs(scene, figure);
}

/** What a noun says of a figure that it is, has or is said to be. */
function byNoun(scene: FigureScene, figure: FigureAt): Outlook | undefined {
  const own = scene.parse.chunkAt(figure.to - 1);
  if (own?.kind !== 'noun') return undefined;
  const called = firstOf(scene.tokens.slice(own.from, figure.from), calledBy);
  const named = called ?? (figure.kind === 'count' ? undefined : outlookNoun(scene, own.phrase));
  return (
    named ??
    calledBehind(scene, figure) ??
    calledBefore(scene, figure, own) ??
    nounBefore(scene, own)
  );
}

/** "The goal, | $5 billion a year, | was set in May": the subject that a figure between commas tells more of. */
function calledBefore(scene: FigureScene, figure: FigureAt, own: Chunk): Outlook | undefined {
  if (lower(scene.tokens, own.from - 1) !== ',') return undefined;
  const clause = scene.parse.clauses.find(
    ({ verb, subject, subjectBy }) =>
      verb.from >= figure.to && subjectBy === 'own' && subject !== null && subject.to < own.from,
  );
  return clause?.subject ? outlookNoun(scene, clause.subject) : undefined;
}

/** "a target | of 5%", "its forecast | for the crop | to 40 tons", "the goal | is 5%". */
function nounBefore(scene: FigureScene, own: Chunk): Outlook | undefined {
  const { tokens, parse } = scene;
  let led = false;
  for (let place = parse.chunks.indexOf(own) - 1; place >= 0; place -= 1) {
    const chunk = parse.chunks[place];
    if (chunk === undefined) return undefined;
    const noun = chunk.kind === 'noun' && led ? outlookNoun(scene, chunk.phrase) : undefined;
    if (noun !== undefined) return noun;
    const isJoined = parse.chunks[place + 1]?.kind === 'join';
    if (chunk.kind === 'noun' && !led && !isJoined) return undefined;
    const leads = chunk.kind === 'preposition' || /^(?::|for)$/.test(lower(tokens, chunk.from));
    if (!leads && !isPassed(tokens, chunk)) return undefined;
    led ||= leads;
  }
  return undefined;
}

/** Whether a chunk may stand between a noun and its figure. */
function isPassed(tokens: readonly Word[], chunk: Chunk): boolean {
  const { kind, to } = chunk;
  // "its forecast for | operating | profit"
  if (kind === 'verb') return chunk.group.form === 'gerund';
  return PASSED.test(kind) || (kind === 'comma' && COMPARING.test(lower(tokens, to)));
}

/** "to 40 tons, | from 50" */
const COMPARING = /^(?:against|from|versus)$/;

const PASSED = /^(?:adverb|aside|join|noun)$/;

/** "target", "forecast", "planned sales", "expected growth" */
function outlookNoun({ tokens }: FigureScene, { from, head }: NounPhrase): Outlook | undefined {
  const lemma = tokens[head]?.lemma ?? '';
  if (AIM_NOUNS.has(lemma)) return 'target';
  // "a consensus | of 40 states"
  const isOfWhom = lemma === 'consensus' && lower(tokens, head + 1) === 'of';
  if (OUTLOOK_NOUNS.has(lemma) && !isOfWhom) return 'foreseen';
  return firstOf(tokens.slice(from, head), calledBy);
}

function firstOf<In, Out>(
  list: readonly In[],
  read: (one: In) => Out | undefined,
): Out | undefined {
  for (const one of list) {
    const found = read(one);
    if (found !== undefined) return found;
  }
  return undefined;
}

/** "planned", "expected", "forecast" */
function calledBy({ lower: word, lemma }: Word): Outlook | undefined {
  if (word === 'forecast') return word;
  if (AIM_NOUNS.has(lemma)) return 'target';
  if (!word.endsWith('ed')) return undefined;
  if (PROMISED_VERBS.has(lemma)) return 'target';
  return EXPECTING_VERBS.has(lemma) ? 'forecast' : undefined;
}

/** "$5 billion a year, the goal until now": what a figure is called behind a comma. */
export function calledBehind(scene: FigureScene, figure: FigureAt): Outlook | undefined {
  const { tokens, parse } = scene;
  let chunk = parse.chunkAt(figure.to);
  while (chunk?.kind === 'noun' || chunk?.kind === 'adverb') chunk = parse.chunkAt(chunk.to);
  if (chunk?.kind !== 'comma' || !/^(?:a|its|the|their)$/.test(lower(tokens, chunk.to)))
    return undefined;
  const next = parse.chunkAt(chunk.to);
  return next?.kind === 'noun' ? outlookNoun(scene, next.phrase) : undefined;
}

/** What the verbs over a figure say of it, the innermost first; that it lies ahead only where no other says more. */
function byVerbs(scene: FigureScene, figure: FigureAt): Outlook | undefined {
  const own = scene.parse.clauseAt(figure.from);
  let ahead: Outlook | undefined;
  for (const clause of clausesOver(scene, figure)) {
    const outlook = byVerb(scene, figure, clause, clause === own);
    if (outlook !== undefined && outlook !== 'ahead') return outlook;
    ahead ??= outlook;
  }
  return ahead;
}

/** The clause of a figure and those that it completes, innermost first. */
export function clausesOver({ parse }: FigureScene, { from }: FigureAt): Clause[] {
  const over: Clause[] = [];
  let clause = parse.clauseAt(from);
  while (clause !== undefined && !over.includes(clause)) {
    over.push(clause);
    clause = parentOf(parse, clause) ?? finiteOf(parse, clause);
  }
  return over;
}

/** How the verb of a clause, the figure's own or one over it, puts the figure. */
function byVerb(
  scene: FigureScene,
  figure: FigureAt,
  clause: Clause,
  isOwn: boolean,
): Outlook | undefined {
  const { verb, subject } = clause;
  const aimed = nounOver(scene, clause);
  if (aimed !== undefined) return aimed;
  if (figure.to <= verb.from && (verb.negated || isAside(scene, figure, clause))) return undefined;
  const time = timeOf(scene, clause, isOwn);
  if (figure.to <= verb.from && !verb.passive) return ofSubject(scene, figure, clause, time);
  const named =
    subject && tells(scene, figure, clause, isOwn) ? outlookNoun(scene, subject) : undefined;
  if (named !== undefined) return named;
  return byMeaning(scene, figure, clause, isOwn) ?? time;
}

/** "the club, with $5 million in debts, | will pay": what stands between commas before a verb. */
function isAside(scene: FigureScene, figure: FigureAt, { verb }: Clause): boolean {
  return (figure.kind !== 'count' || verb.passive) && asideAt(scene, figure) !== undefined;
}

/** What an active verb says of a figure before it: "Growth of 5% | would follow", "Four analysts | expect a rise". */
function ofSubject(
  scene: FigureScene,
  figure: FigureAt,
  clause: Clause,
  time: Outlook | undefined,
): Outlook | undefined {
  const { subject, verb } = clause;
  if (time === 'ahead' && isThere(scene, figure, clause)) return undefined;
  const expects = figure.kind === 'count' && subject !== null && covers(subject, figure);
  return EXPECTING_VERBS.has(verb.lemma) && !expects ? 'forecast' : time;
}

/** "Two ministers will meet": there are two now; "4,000 guests", "up to 40 will": so many are expected; "40 shops will close" */
function isThere({ tokens }: FigureScene, figure: FigureAt, { verb, subject }: Clause): boolean {
  if (figure.kind !== 'count' || COMING_VERBS.has(verb.lemma)) return false;
  const lead = lower(tokens, figure.from - 1);
  if (subject === null || !covers(subject, figure) || /^(?:its|the|their|these)$/.test(lead))
    return true;
  return figure.value < MANY && !/^(?:about|around|as|least|most|over|some|than|to)$/.test(lead);
}

/** So many are more than anybody counts one by one. */
const MANY = 100;

/** What the meaning of a verb says of a figure behind it, or of one that befalls its subject. */
function byMeaning(
  scene: FigureScene,
  figure: FigureAt,
  clause: Clause,
  isOwn: boolean,
): Outlook | undefined {
  const { tokens } = scene;
  const { verb } = clause;
  const { lemma, passive } = verb;
  // "those targeted | in 42 districts"
  if (isOwn && verb.form === 'participle' && lower(tokens, figure.from - 1) === 'in')
    return undefined;
  if (aims(scene, figure, clause, isOwn)) return 'target';
  const isSet = passive && !isOwn && SETTING_VERBS.has(lemma);
  return isSet || EXPECTING_VERBS.has(lemma) || sees(tokens, verb) ? 'forecast' : undefined;
}

/** "plans | 40 ships", but not "| $5 million | had been pledged", "can order | 40 ships" */
function aims(scene: FigureScene, figure: FigureAt, clause: Clause, isOwn: boolean): boolean {
  const { verb, subject } = clause;
  const { lemma, passive, perfect, modal } = verb;
  if (PLANNING_VERBS.has(lemma) && isPlan(scene.tokens, subject)) return true;
  if (INTENDING_VERBS.has(lemma)) return !(passive && perfect);
  if (!PROMISING_VERBS.has(lemma) || /^(?:can|could|may|might)$/.test(modal ?? '')) return false;
  return !isOwn || isPromised(scene, figure, clause);
}

/** "promised | 40 homes", but not "promised | 40 workers a rise" */
function isPromised({ parse }: FigureScene, { to }: FigureAt, { verb, object }: Clause): boolean {
  if (!/^(?:promise|vow)$/.test(verb.lemma) || object?.to !== to) return false;
  return parse.chunkAt(to)?.kind !== 'noun';
}

/** "sees exports at 40 tons", "is seen at", "guided for 40 tons", "is looking at $5 million", but not "has seen". */
function sees(
  tokens: readonly Word[],
  { lemma, passive, tense, perfect, progressive, to }: VerbGroup,
): boolean {
  if (lemma === 'guide') return lower(tokens, to) === 'for';
  if (lemma === 'look') return progressive && lower(tokens, to) === 'at';
  return lemma === 'see' && (passive || (tense === 'present' && !perfect));
}

function isPlan(tokens: readonly Word[], phrase: NounPhrase | null): boolean {
  return PLAN_NOUNS.has(tokens[phrase?.head ?? -1]?.lemma ?? '');
}

/** "The goal is | 5%", "The goal is | to sell 40 ships", "The goal was raised | to 40 ships" */
function tells(
  { tokens, parse }: FigureScene,
  { from, kind }: FigureAt,
  { verb }: Clause,
  isOwn: boolean,
): boolean {
  const start = parse.chunkAt(from)?.from ?? from;
  const lead = lower(tokens, start - 1);
  if (verb.lemma === 'be') {
    // "is growth | of 5 percent", "was | for 5 percent"
    const of = lead === 'of' && kind !== 'count' ? parse.chunkAt(start - 2)?.from : undefined;
    return !isOwn || (of ?? (lead === 'for' ? start - 1 : start)) === verb.to;
  }
  return isOwn && /^(?:at|from|to)$/.test(lead);
}

/** What the tense and the mood of a verb say: "will rise", "could rise", "is likely | to rise". */
function timeOf({ tokens }: FigureScene, { verb }: Clause, isOwn: boolean): Outlook | undefined {
  const { modal, perfect, tense, to } = verb;
  // "should not have waited 3 years": it did; "could have sunk 3 ships": nobody knows.
  if (modal !== 'would' && perfect) return undefined;
  if (modal === 'should' || modal === 'would') return 'ahead';
  if (modal !== null) return ABLE_MODALS.has(modal) ? undefined : 'forecast';
  if (tense === 'future') return 'ahead';
  const likely = [to, to + 1].find((at) => LIKELY_WORDS.has(lower(tokens, at)));
  if (likely === undefined) return undefined;
  const next = lower(tokens, likely + 1);
  // "A fall is likely | in 2025", "A fall is possible | between", but not "is likely | due to"
  const isSure = /^(?:bound|course|due|poised|set|track)$/.test(lower(tokens, likely));
  const tells = isSure ? TELLS_WHEN.test(next) : next !== 'due';
  return !isOwn || tells ? 'forecast' : undefined;
}

/** What may stand behind "is likely" where that is all there is said. */
const TELLS_WHEN = /^(?:[.,;]|by|in|next|this|within)$/;

/** What can or must be is so now: "can carry 40 tons". */
const ABLE_MODALS = new Set(['can', 'must', 'ought']);

/** "a goal of | exchanging", "the aim | to sell" */
function nounOver(scene: FigureScene, { verb }: Clause): Outlook | undefined {
  if (verb.form === 'finite') return undefined;
  const { chunks, chunkAt } = scene.parse;
  const place = chunks.findIndex((chunk) => chunk === chunkAt(verb.from));
  const lead = chunks[place - 1]?.kind === 'preposition' ? chunks[place - 2] : chunks[place - 1];
  if (lead?.kind !== 'noun') return undefined;
  const noun = scene.tokens[lead.phrase.head]?.lemma ?? '';
  const isPlanned = PLAN_NOUNS.has(noun) || MEANS_NOUNS.has(noun);
  return verb.form === 'infinitive' && isPlanned ? 'target' : outlookNoun(scene, lead.phrase);
}
