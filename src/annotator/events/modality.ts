import { EVENT_VERBS, LIGHT_VERBS, OPEN_NOUNS, OPEN_VERBS } from '../lexicon/events.ts';
import { lower } from '../text/read.ts';
import { CLAUSE_VERBS } from '../lexicon/verbs.ts';
import type { Clause } from '../syntax/clauses.ts';
import { parentOf, phrasesBefore } from '../syntax/relations.ts';
import { isSetting } from '../time/told.ts';
import type { UseContext } from './context.ts';

/**
 * Whether it is left open that what a clause tells takes place: it is possible only, a condition, or
 * what somebody hopes, asks or offers; or of what it is told.
 */
export function isOpen(context: UseContext, clause: Clause): boolean {
  const { verb } = clause;
  const above = parentOf(context.parse, clause);
  return (
    isPossibleOnly(verb) ||
    isFormerlyDue(context, verb) ||
    isOvertaken(context, verb) ||
    isCondition(context, clause) ||
    isUnclear(context, clause) ||
    isOpenGerund(context, clause) ||
    isOfOpenNoun(context, clause) ||
    isOpenTo(context, clause, above) ||
    governsOpen(above)
  );
}

/** "the case for | raising pay", "accused of | selling", "sees rain | coming"; not "after | selling". */
function isOpenGerund({ tokens, parse }: UseContext, { verb }: Clause): boolean {
  if (verb.form !== 'gerund') return false;
  const lead = parse.chunkAt(verb.from - 1);
  if (lead?.kind === 'noun') return verb.lemma !== 'follow';
  return (
    lead?.kind === 'preposition' &&
    !/^(?:after|by|in|since|when|while)$/.test(lower(tokens, lead.from))
  );
}

/** "an offer | to meet", "hopes | that they meet": what a noun leaves open. */
function isOfOpenNoun({ tokens, parse }: UseContext, { verb, opener }: Clause): boolean {
  const lead = parse.chunkAt((opener ?? verb.from) - 1);
  return lead?.kind === 'noun' && OPEN_NOUNS.has(tokens[lead.phrase.head]?.lemma ?? '');
}

/** "the 21st storm | to enter Lund this year", "longer than | it had announced"; "could enter | one of the ports | was sentenced", "with falling | sales | passed it": what it is told of is not known. */
function isUnclear(context: UseContext, clause: Clause): boolean {
  const { tokens, parse } = context;
  const { verb, subject, subjectBy, start } = clause;
  if (verb.form === 'infinitive') return subjectBy === 'relative';
  if (lower(tokens, verb.from - 1) === ',' && verb.form === 'participle') {
    const lead = phrasesBefore(parse, subject?.from ?? verb.from).at(-1);
    // "left the plan out of its list, | adopted in May", "the charge for collecting waste, | introduced in May"
    const isFar = lead?.kind === 'verb' && lead.group.form !== 'finite';
    return isFar || (subjectBy === 'shared' && !parse.clauses.some((one) => isOf(one, verb)));
  }
  if (lower(tokens, start - 1) === 'than') return true;
  const before = subjectBy === 'own' && subject ? parse.chunkAt(subject.from - 1) : undefined;
  return before?.kind === 'verb' && !CLAUSE_VERBS.has(lower(tokens, before.group.head));
}

/** "Mill said the drill, | held in May, | was short", "decided to keep the ban, | enforced since May" */
function isOf({ subject, object, verb: { form } }: Clause, { lemma, from }: Clause['verb']) {
  if (LIGHT_VERBS.has(lemma) && subject?.to === from - 1) return true;
  return form === 'infinitive' && object?.to === from - 1;
}

/**
 * "if | it rains", "once | approved", "provided that | it wins", "until | it is signed": a condition,
 * or what is waited for; "until | it was signed in May" had come about where what lasted had.
 */
function isCondition({ tokens, parse }: UseContext, clause: Clause): boolean {
  const { verb, opener, start } = clause;
  if (/^(?:if|once|unless|until|when)$/.test(lower(tokens, verb.from - 1))) return true;
  const at = opener ?? start;
  if (/^(?:assuming|provided|providing)$/.test(lower(tokens, at - 1))) return true;
  const word = lower(tokens, at);
  if (/^(?:if|unless|whether)$/.test(word)) return true;
  if (!/^(?:before|once|till|until)$/.test(word)) return false;
  // "would stay shut | until it was mended"
  const isWaiting = parse.clauses.some((one) => one.verb.modal !== null || governsOpen(one));
  return verb.tense !== 'past' || isWaiting;
}

/**
 * "could ask | to meet"; "flew to Lund | to meet Berg": what somebody came for need not have come
 * about, save "to meet on Monday with Berg".
 */
function isOpenTo(context: UseContext, clause: Clause, above: Clause | undefined): boolean {
  if (clause.verb.form !== 'infinitive' || above === undefined) return false;
  // "has | to be signed"
  if (isOpen(context, above) || (above.verb.lemma === 'have' && above.verb.tense === 'present'))
    return true;
  const { tokens, parse } = context;
  const came = EVENT_VERBS.get(above.verb.lemma)?.includes('visit') === true;
  const isHeld = parse.chunks.some(
    (chunk) => chunk.kind === 'noun' && chunk.tellsTime && lower(tokens, chunk.to) === 'with',
  );
  return came && above.verb.tense === 'past' && !isHeld;
}

/** "could meet", and "would have met", "should have met", which need not have come about. */
function isPossibleOnly({ modal, perfect }: Clause['verb']): boolean {
  return /^(?:can|could|might)$/.test(modal ?? '') || (perfect && modal !== null);
}

/** "a hall, originally due | to open in May": what no longer holds. */
function isFormerlyDue({ tokens }: UseContext, { form, from }: Clause['verb']): boolean {
  const [word, due] = [lower(tokens, from - 2), lower(tokens, from - 1)];
  const isDue = /^(?:due|expected|planned|scheduled|set|supposed)$/.test(due);
  return form === 'infinitive' && isDue && /^(?:first|initially|once|originally)$/.test(word);
}

/** "had been set for May", "had planned it for May": what no longer holds. */
function isOvertaken({ tokens }: UseContext, verb: Clause['verb']): boolean {
  return verb.perfect && verb.tense === 'past' && isSetting(tokens, verb);
}

/** "was | to open", "was due | to open", "had planned | to open": whether it came about is not told. */
export function wasSet(context: UseContext, clause: Clause | undefined): boolean {
  if (clause?.verb.form !== 'infinitive') return false;
  const verb = parentOf(context.parse, clause)?.verb;
  return verb?.tense === 'past' && (wasToBe(context, clause) || isSetting(context.tokens, verb));
}

/** "was | to open": whether an infinitive goes on with "was" or "were". */
export function wasToBe({ tokens, parse }: UseContext, clause: Clause): boolean {
  const { tense, head } = parentOf(parse, clause)?.verb ?? {};
  return tense === 'past' && /^(?:was|were)$/.test(lower(tokens, head ?? -1));
}

/** "hopes | to", "proposed | that", "expects rents | to"; what "is expected to" happen is planned. */
function governsOpen(clause: Clause | undefined): boolean {
  const { lemma, passive } = clause?.verb ?? { lemma: '', passive: false };
  return OPEN_VERBS.has(lemma) || (lemma === 'expect' && !passive);
}
