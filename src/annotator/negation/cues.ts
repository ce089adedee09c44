import {
  DENIED_THINGS,
  NOT_BEYOND,
  type Reach,
  REPORT_NOUNS,
  type Use,
} from '../lexicon/negation.ts';
import { AIM_NOUNS } from '../lexicon/status.ts';
import { HELPING_VERBS } from '../lexicon/verbs.ts';
import { holds, isNumeric, lower } from '../recognisers/read.ts';
import type { Stretch, Token } from '../text/tokens.ts';
import { isPassive } from '../verbs/passive.ts';
import { verbTense } from '../verbs/tense.ts';

/**
 * How far words that can deny reach where they stand, at tokens `[from, to)`; undefined where they
 * deny nothing.
 */
export function reachOf(
  tokens: readonly Token[],
  sentence: Stretch,
  cue: Stretch,
  use: Reach | Use,
): Reach | undefined {
  return isUse(use) ? READERS[use](tokens, cue, sentence) : use;
}

type Reader = (tokens: readonly Token[], cue: Stretch, sentence: Stretch) => Reach | undefined;

/** How the words around a cue tell its reach, by its use. */
const READERS: Readonly<Record<Use, Reader>> = {
  not: reachOfNot,
  no: reachOfNo,
  far: reachOfFar,
  yet: (tokens, { from }) => (verbTense(tokens, from - 1) === undefined ? undefined : 'clause'),
  cancelling: (tokens, { from }) => (isPassive(tokens, from) ? 'predicate' : 'ahead'),
  denying: (tokens, { from, to }) => {
    if (holds(tokens, to, to + GIVEN_REACH, DENIED_THINGS)) return undefined;
    return isPassive(tokens, from) ? 'predicate' : 'reported';
  },
  rejecting: (tokens, { from, to }, sentence) => {
    if (isPassive(tokens, from))
      return holds(tokens, sentence.from, from, REPORT_NOUNS) ? 'predicate' : undefined;
    return holds(tokens, to, to + NOUN_REACH, REPORT_NOUNS) ? 'reported' : undefined;
  },
  false: (tokens, { from, to }) => {
    const next = lower(tokens, to);
    if (next === 'that' || next === 'to' || REPORT_NOUNS.has(next)) return 'reported';
    return isPassive(tokens, from) ? 'predicate' : undefined;
  },
};

function isUse(use: Reach | Use): use is Use {
  return use in READERS;
}

/** How far behind "denied" and "rejected" the thing may be named. */
const GIVEN_REACH = 4;
const NOUN_REACH = 4;

/**
 * "did not rise", but "agreed not to sign" and "in May, not in June", where only what follows is
 * denied, and "had the line not been cut", where nothing is: it was.
 */
function reachOfNot(tokens: readonly Token[], { from, to }: Stretch): Reach | undefined {
  // "did not open until May": it opened in May.
  if (holds(tokens, to, to + UNTIL_REACH, UNTIL)) return undefined;
  if (NOT_BEYOND.has(lower(tokens, to)) && isNumeric(tokens[to + 1])) return undefined;
  if (lower(tokens, from) !== 'not') return 'clause';
  const helped = [1, 2].some((back) => HELPING_VERBS.has(lower(tokens, from - back)));
  if (helped) return 'clause';
  const next = lower(tokens, to);
  if (next === 'been') return undefined;
  return next === 'having' || next === 'to' ? 'ahead' : 'part';
}

const UNTIL = new Set(['until']);
const UNTIL_REACH = 8;

/** "signed no pact" denies the signing, "with no pact" and "No pact was signed" what follows; "No. 5" and "No, ..." nothing. */
function reachOfNo(tokens: readonly Token[], { from, to }: Stretch): Reach | undefined {
  const next = tokens[to];
  if (next?.kind === 'mark' && (next.text === ',' || next.glued)) return undefined;
  return verbTense(tokens, from - 1) === undefined ? 'ahead' : 'clause';
}

/** "far from met", "far from the $5 billion", "far from its target", but not "far from the port" */
function reachOfFar(tokens: readonly Token[], { to }: Stretch): Reach | undefined {
  if (/(?:ed|ing|met|true|certain|won)$/.test(lower(tokens, to))) return 'clause';
  if (holds(tokens, to, to + NOUN_REACH, AIM_NOUNS)) return 'ahead';
  return [0, 1, 2].some((ahead) => isNumeric(tokens[to + ahead])) ? 'ahead' : undefined;
}

/** "is planned" and "the rise planned" reach over the clause, "a planned rise" what follows, "than planned" nothing. */
export function hedgeReach(
  tokens: readonly Token[],
  { from }: Stretch,
  reach: Reach | 'participle',
): Reach | undefined {
  if (reach !== 'participle') return reach;
  if ([1, 2].some((back) => lower(tokens, from - back) === 'than')) return undefined;
  return /^(?:a|an|its|the|their)$/.test(lower(tokens, from - 1)) ? 'part' : 'clause';
}
