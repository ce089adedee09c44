import { OPEN_ADJECTIVES, OPEN_NOUNS, OPEN_VERBS } from '../lexicon/events.ts';
import { lower } from '../figures/read.ts';
import type { Clause } from '../syntax/clauses.ts';
import type { UseScene } from './scene.ts';

/**
 * Whether it is left open that what a clause tells takes place: it is possible only, a condition, or
 * what somebody hopes, asks or offers.
 */
export function isOpen(
  { tokens, parse }: Pick<UseScene, 'parse' | 'tokens'>,
  clause: Clause,
): boolean {
  const { verb, opener, parent } = clause;
  if (/^(?:can|could|might)$/.test(verb.modal ?? '')) return true;
  if (opener !== null && /^(?:if|unless|whether)$/.test(lower(tokens, opener))) return true;
  const above = parse.clauses[parent ?? -1];
  if (verb.form === 'infinitive') {
    const lead = parse.chunkAt(verb.from - 1);
    if (lead?.kind === 'noun' && OPEN_NOUNS.has(tokens[lead.phrase.head]?.lemma ?? '')) return true;
    if (OPEN_ADJECTIVES.has(lower(tokens, verb.from - 1))) return true;
    if (above !== undefined && isOpen({ tokens, parse }, above)) return true;
  }
  return above !== undefined && governsOpen(above);
}

/** "hopes | to", "proposed | that", "expects rents | to"; what "is expected to" happen is planned. */
function governsOpen({ verb: { lemma, passive } }: Clause): boolean {
  return OPEN_VERBS.has(lemma) || (lemma === 'expect' && !passive);
}
