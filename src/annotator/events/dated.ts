import { PAPERS } from '../lexicon/attribution.ts';
import { AWAITED, EVENT_VERBS, FLOWING } from '../lexicon/events.ts';
import { OUTLOOK_NOUNS, REACHED_WORDS, TARGET_WORDS } from '../lexicon/status.ts';
import { CLAUSE_VERBS } from '../lexicon/verbs.ts';
import { holds, lower } from '../figures/read.ts';
import { isToTheDay } from '../../dates/calendar.ts';
import type { Clause } from '../syntax/clauses.ts';
import type { TimeExpression } from '../time/expression.ts';
import { statedTime } from '../time/longer-ago.ts';
import type { EventDraft } from './event.ts';
import { type Head, isPlain, wordsOf } from './heads.ts';
import { isOpen } from './open.ts';
import { participantsOf } from './participants.ts';
import { placesOf } from './places.ts';
import { isIn } from './subject.ts';
import type { EventScene } from './scene.ts';
import { factualityOf, isPlanned } from './telling.ts';
import { timeOf } from './times.ts';
import { trimmed, type Unit } from './unit.ts';
import { parentOf } from '../syntax/relations.ts';

/** What a unit with a time tells of, by the word at `at`, and the rule that told. */
interface Dated extends Head {
  readonly time: TimeExpression;
  readonly rule: string;
}

/**
 * The events of a unit that no noun or verb of its type tells of and a time dates: what happens by
 * its verbs; else an aim that was reached, something said, two people at a place, anything told with
 * its full date.
 *
 * Refuses figures for a stretch of time: "exports rose 5% in January to July".
 *
 * @param named the events that are told by name
 */
export function datedEvents(scene: EventScene, unit: Unit, named: readonly Head[]): EventDraft[] {
  if (scene.times.length === 0) return [];
  const others =
    named.length > 0 ? [] : [aimReached(scene, unit) ?? saidOnADay(scene, unit) ?? []].flat();
  const happenings = others.length > 0 ? others : happeningsIn(scene, unit, named);
  const rest =
    named.length + happenings.length > 0
      ? undefined
      : (together(scene, unit) ?? fullyDated(scene, unit));
  return [...happenings, rest ?? []].flat().map((found) => eventOf(scene, unit, found));
}

function eventOf(scene: EventScene, unit: Unit, found: Dated): EventDraft {
  const { time } = found;
  const places = placesOf(scene, unit, found.at);
  const stated = statedTime(scene.tokens, time, scene.anchor);
  return {
    ...trimmed(scene.tokens, found.rule === 'aim-reached' ? scene.sentence : unit),
    type: found.type,
    participants: participantsOf(scene, unit, found, places, found.rule === 'aim-reached'),
    places,
    ...stated,
    planned: isPlanned(scene, unit, found, stated.start),
    ...factualityOf(scene, found),
    ordinal: null,
    implied: time.implied.length > 0 ? ['end', 'start'] : [],
    rule: found.rule,
  };
}

/** The verbs of a unit that are told as fact or plan, each with its clause. */
function verbsOf(scene: EventScene, { clauses }: Unit): Clause[] {
  return clauses.filter((clause) => !isOpen(scene, clause));
}

/** What a verb tells at its time; undefined where it has none. */
function dated(
  scene: EventScene,
  unit: Unit,
  head: Pick<Head, 'at' | 'clause' | 'type'>,
  rule: string,
): Dated | undefined {
  const verb = { ...head, by: 'verb' } as const;
  const time = timeOf(scene, unit, verb);
  return time && { ...verb, time, rule };
}

/** "The target was met in 2023", "The goal was to sell 40 ships and this happened" */
function aimReached(scene: EventScene, unit: Unit): Dated | undefined {
  const { tokens, sentence } = scene;
  const reached = unit.clauses.find(({ verb }) => REACHED_WORDS.has(lower(tokens, verb.head)));
  if (reached === undefined || !holds(tokens, sentence.from, unit.to, TARGET_WORDS))
    return undefined;
  const head = { at: reached.verb.head, type: 'other', by: 'verb', clause: reached } as const;
  // "The goal for 2023 was to sell 40 ships and this happened": the time is told with the aim.
  const time = timeOf(scene, unit, head) ?? scene.times.find(({ role }) => role === 'at');
  return time && { ...head, time, rule: 'aim-reached' };
}

/** "The minister said on Monday", "On August 19, the minister said"; in a month only who is named. */
function saidOnADay(scene: EventScene, unit: Unit): Dated | undefined {
  const { tokens, mentions } = scene;
  const said = unit.clauses.find(({ verb }) => CLAUSE_VERBS.has(lower(tokens, verb.head)));
  if (said === undefined) return undefined;
  const found = dated(
    scene,
    unit,
    { at: said.verb.head, clause: said, type: 'announcement' },
    'said-on-a-day',
  );
  if (found === undefined) return undefined;
  const { time } = found;
  const named = mentions.some(
    ({ from, to }) => said.subject !== null && from < said.subject.to && said.subject.from < to,
  );
  const point =
    isDay(time) ||
    (named &&
      !THINKING.has(said.verb.lemma) &&
      said.verb.tense === 'past' &&
      /^\d{4}-\d{2}$/.test(time.period));
  return point ? found : undefined;
}

/** Verbs of what somebody thinks, which nobody need have said. */
const THINKING = new Set(['believe', 'expect', 'fear', 'hope', 'think']);

/** "The bank stopped transfers in January", "The decision is due in May"; once for each verb. */
function happeningsIn(scene: EventScene, unit: Unit, named: readonly Head[]): Dated[] {
  const plain = wordsOf(scene, unit).filter(isPlain);
  return verbsOf(scene, unit).flatMap((clause): Dated[] => {
    if (named.some((head) => head.clause === clause || isIn(clause.subject, head.at))) return [];
    const head = plain.find((one) => one.clause === clause && isHappening(scene, clause));
    const at = head?.at ?? expectation(scene, unit, clause);
    if (at === undefined) return [];
    const type = isAnnounced(scene, clause) ? 'announcement' : 'other';
    const found = dated(scene, unit, { at, clause, type }, 'happens-at-a-time');
    // "will meet on Friday | to agree": a time is that of one event.
    const isOwn = named.length === 0 || (found && scene.parse.clauseAt(found.time.from) === clause);
    return found && isOwn && isPoint(scene, unit, found) ? [found] : [];
  });
}

/** Whether a time is when something happens: no deadline behind a past verb, no stretch in which so much flowed. */
function isPoint(scene: EventScene, unit: Unit, { time, clause, at }: Dated): boolean {
  if (clause === undefined) return false;
  const { tense, form, lemma, head } = clause.verb;
  const ahead = at !== head || /^(?:expect|schedule)$/.test(lemma);
  if (!ahead && time.role === 'by' && tense !== 'future' && form !== 'infinitive') return false;
  return isDay(time) || !((ahead || FLOWING.has(lemma)) && hasFigure(scene, unit));
}

/** A plain present tells no event: "shops clear stock", "a firm that sells tractors"; nor does "set for May", of a thing. */
function isHappening({ tokens, parse }: EventScene, { verb, subjectBy }: Clause): boolean {
  const next = parse.chunkAt(verb.to);
  // "took | two days"
  if (verb.lemma === 'take' && next?.kind === 'noun' && next.tellsTime) return false;
  if (verb.form === 'participle') return verb.lemma !== 'set' && !FLOWING.has(verb.lemma);
  if (verb.form !== 'finite' || verb.tense !== 'present' || verb.from !== verb.head) return true;
  return subjectBy !== 'relative' && lower(tokens, verb.head) !== verb.lemma;
}

/** "data | released on Thursday", "lowered its forecast": what came out is words. */
function isAnnounced({ tokens }: EventScene, { verb, subject, object }: Clause): boolean {
  const words = verb.passive ? subject : object;
  const noun = words === null ? '' : lower(tokens, words.head);
  return (
    OUTLOOK_NOUNS.has(noun) || (/^(?:issue|publish|release)$/.test(verb.lemma) && PAPERS.has(noun))
  );
}

/** "is due in May", "is expected to", "is to close"; "it expected more" tells what somebody thinks. */
function expectation(
  { tokens, parse }: EventScene,
  { chunks }: Unit,
  clause: Clause,
): number | undefined {
  const { verb } = clause;
  if (verb.tense === 'past' || verb.form === 'participle') return undefined;
  if (verb.passive && /^(?:expect|schedule)$/.test(verb.lemma)) return verb.head;
  const above = parentOf(parse, clause);
  if (verb.form === 'infinitive' && above?.verb.lemma === 'be' && above.verb.tense === 'present')
    return verb.head;
  return chunks.find(
    ({ from, kind }) =>
      kind === 'adverb' && parse.clauseAt(from) === clause && AWAITED.has(lower(tokens, from)),
  )?.from;
}

/** "A. Name and B. Name in a city, February 2022": two people at a place, as a caption tells. */
function together(scene: EventScene, unit: Unit): Dated | undefined {
  const people = scene.mentions.filter(({ kind, from }) => kind === 'person' && unit.has(from));
  if (unit.clauses.length > 0 || people.length < 2 || placesOf(scene, unit).length === 0)
    return undefined;
  const head = { at: unit.from, type: 'meeting', by: 'noun', clause: undefined } as const;
  const time = timeOf(scene, unit, head);
  return time && { ...head, time, rule: 'together-at-a-place' };
}

/** A unit with a day, month and year, or a past verb with its object on a day, and no figure. */
function fullyDated(scene: EventScene, unit: Unit): Dated | undefined {
  const clause = verbsOf(scene, unit).find(({ verb }) => verb.form === 'finite');
  if (clause === undefined || hasFigure(scene, unit)) return undefined;
  const found = dated(scene, unit, { at: clause.verb.head, clause, type: 'other' }, 'fully-dated');
  if (found === undefined || !isDay(found.time)) return undefined;
  const { verb, object } = clause;
  const done = verb.tense === 'past' && verb.modal === null && object !== null;
  const other = CLAUSE_VERBS.has(lower(scene.tokens, verb.head)) || EVENT_VERBS.has(verb.lemma);
  return found.time.implied.length === 0 || (done && !other) ? found : undefined;
}

/** Whether a time is, or begins with, a day. */
function isDay({ period }: TimeExpression): boolean {
  return isToTheDay(period.split('/')[0] ?? '');
}

/** Whether a figure stands in a unit, other than one that orders or lasts. */
function hasFigure({ figures }: EventScene, { has }: Unit): boolean {
  return figures.some(({ from, kind }) => has(from) && kind !== 'ordinal' && kind !== 'duration');
}
