import { OPEN_ADJECTIVES, OPEN_NOUNS, OPEN_VERBS } from '../lexicon/events.ts';
import { lower } from '../figures/read.ts';
import type { Clause } from '../syntax/clauses.ts';
import { parentOf } from '../syntax/relations.ts';
import { isSetting } from '../time/told.ts';
import type { UseScene } from './scene.ts';

/**
 * Whether it is left open that what a clause tells takes place: it is possible only, a condition, or
 * what somebody hopes, asks or offers.
 */
export function isOpen(
  { tokens, parse }: Pick<UseScene, 'parse' | 'tokens'>,
  clause: Clause,
): boolean {
  const { verb, opener } = clause;
  if (isPossibleOnly(verb)) return true;
  if (opener !== null && /^(?:if|unless|whether)$/.test(lower(tokens, opener))) return true;
  const above = parentOf(parse, clause);
  if (verb.form === 'infinitive') {
    const lead = parse.chunkAt(verb.from - 1);
    if (lead?.kind === 'noun' && OPEN_NOUNS.has(tokens[lead.phrase.head]?.lemma ?? '')) return true;
    if (OPEN_ADJECTIVES.has(lower(tokens, verb.from - 1))) return true;
    if (above && isOpen({ tokens, parse }, above)) return true;
    // "had been due to open in 2030": it is no longer.
    if (above?.verb.perfect === true && wasSet({ tokens, parse }, clause)) return true;
  }
  return above !== undefined && governsOpen(above);
}

/** "could meet", and "would have met", which did not come about. */
function isPossibleOnly({ modal, perfect }: Clause['verb']): boolean {
  return /^(?:can|could|might)$/.test(modal ?? '') || (perfect && modal === 'would');
}

/** "was | to open", "was due | to open", "had planned | to open": whether it came about is not told. */
export function wasSet(
  { tokens, parse }: Pick<UseScene, 'parse' | 'tokens'>,
  clause: Clause | undefined,
): boolean {
  if (clause?.verb.form !== 'infinitive') return false;
  const verb = parentOf(parse, clause)?.verb;
  if (verb?.tense !== 'past') return false;
  return /^(?:was|were)$/.test(lower(tokens, verb.head)) || isSetting(tokens, verb);
}

/** "hopes | to", "proposed | that", "expects rents | to"; what "is expected to" happen is planned. */
function governsOpen({ verb: { lemma, passive } }: Clause): boolean {
  return OPEN_VERBS.has(lemma) || (lemma === 'expect' && !passive);
}
