import {
  DENIED_THINGS,
  NOT_BEYOND,
  NOT_DENYING,
  type Reach,
  REPORT_NOUNS,
  type Use,
} from '../lexicon/negation.ts';
import { AIM_NOUNS } from '../lexicon/status.ts';
import { BE_FORMS, HELPING_VERBS } from '../lexicon/verbs.ts';
import { verbTense } from '../quantities/tense.ts';
import { anyOf, holds, lower, phrases } from '../recognisers/read.ts';
import type { Stretch, Token } from '../text/tokens.ts';

/** How far a denial reaches, undefined where it denies nothing; and the token behind its words. */
export interface Denial {
  readonly reach: Reach | undefined;
  readonly to: number;
}

const UNDOING = phrases(...NOT_DENYING);

/** Reads how far words that can deny reach where they stand, at tokens `[from, to)`. */
export function denialAt(
  tokens: readonly Token[],
  sentence: Stretch,
  cue: Stretch,
  use: Reach | Use,
): Denial {
  if (use !== 'not') {
    const reach = isUse(use) ? READERS[use](tokens, cue, sentence) : use;
    return { reach, to: cue.to };
  }
  const undone = anyOf(tokens, cue.to, UNDOING);
  if (undone !== undefined) return { reach: undefined, to: undone };
  // "did not open until May": it opened in May.
  if (holds(tokens, cue.to, cue.to + UNTIL_REACH, UNTIL)) return { reach: undefined, to: cue.to };
  const bounds = NOT_BEYOND.has(lower(tokens, cue.to)) && isNumber(tokens, cue.to + 1);
  return { reach: bounds ? undefined : reachOfNot(tokens, cue.from), to: cue.to };
}

type Reader = (tokens: readonly Token[], cue: Stretch, sentence: Stretch) => Reach | undefined;

/** How the words around a cue tell its reach, by its use. */
const READERS: Readonly<Record<Exclude<Use, 'not'>, Reader>> = {
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

function isUse(use: Reach | Exclude<Use, 'not'>): use is Exclude<Use, 'not'> {
  return use in READERS;
}

const UNTIL = new Set(['until']);
const UNTIL_REACH = 8;

/** How far behind "denied" and "rejected" the thing may be named. */
const GIVEN_REACH = 4;
const NOUN_REACH = 4;

/** "was denied", "has been denied", "were later cancelled" */
function isPassive(tokens: readonly Token[], at: number): boolean {
  return [1, 2].some((back) => BE_FORMS.has(lower(tokens, at - back)));
}

/**
 * "did not rise", but "agreed not to sign" and "in May, not in June", where only what follows is
 * denied, and "had the line not been cut", where nothing is: it was.
 */
function reachOfNot(tokens: readonly Token[], at: number): Reach | undefined {
  const word = lower(tokens, at);
  if (word !== 'not') return 'clause';
  const helped = [1, 2].some((back) => HELPING_VERBS.has(lower(tokens, at - back)));
  if (helped) return 'clause';
  const next = lower(tokens, at + 1);
  if (next === 'been') return undefined;
  return next === 'having' || next === 'to' ? 'ahead' : 'part';
}

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
  return [0, 1, 2].some((ahead) => isNumber(tokens, to + ahead)) ? 'ahead' : undefined;
}

function isNumber(tokens: readonly Token[], at: number): boolean {
  return /^(?:number|symbol)$/.test(tokens[at]?.kind ?? '');
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
