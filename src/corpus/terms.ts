import { ABSENCES, type AbsenceKind } from './absence.ts';
import type { Outcome } from './outcome.ts';
import { outcomeWords } from './verdicts.ts';

/** How a claim stands that nobody set beside others, though they have words in common. */
export const NOT_COMPARED = 'not-compared';

/** A word by which a list tells how things stand, or why a source is absent. */
export type Term = Outcome | AbsenceKind | typeof NOT_COMPARED;

/** A word that does not tell what it means to one who meets it first, with what it means. */
export interface Explained {
  readonly term: Term;
  readonly word: string;
  /** As a sentence that goes on after a colon. */
  readonly means: string;
}

/** What the words mean that do not tell it themselves, in the order in which they are explained. */
const EXPLAINED: readonly Explained[] = [
  outcome('not-comparable', 'the same words, for different things.'),
  outcome(
    'complement',
    'each tells another part of one picture, and none rules out what the others say.',
  ),
  outcome('no-verdict', 'set side by side; neither a rule nor an editor judged it.'),
  outcome('only-here', 'no other article was found to speak to it.'),
  {
    term: NOT_COMPARED,
    word: 'not compared',
    means:
      'it has words in common with passages of others, or with a question; nobody set it beside them, no rule and no editor.',
  },
  absence('unmentioned'),
  absence('unmatched'),
];

/** Which of the words used in a list are to be explained, and how. */
export function explained(used: Iterable<Term>): Explained[] {
  const terms = new Set(used);
  return EXPLAINED.filter(({ term }) => terms.has(term));
}

/** The term of a verdict, or of none. */
export function termOf(verdict: Outcome | null): Term {
  return verdict ?? 'no-verdict';
}

function outcome(term: Outcome, means: string): Explained {
  return { term, word: outcomeWords(term), means };
}

function absence(term: AbsenceKind): Explained {
  const { short, means } = ABSENCES[term];
  return { term, word: short, means: means.charAt(0).toLowerCase() + means.slice(1) };
}
