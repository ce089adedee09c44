import type { Stance } from '../../schemas/claim.ts';
import type { Comparing } from '../../schemas/corpus.ts';
import type { Position } from '../../schemas/question.ts';
import type { Ruling } from '../ruling.ts';
import { monthsBetween } from '../time.ts';

/** What one source says to a matter, and when it was written. */
export interface Voiced {
  readonly position: Position;
  readonly sign: string;
  readonly date: string | null;
  /** The words that the vocabulary has for the matter, as they stand in the passage. */
  readonly term: string;
}

/** From this many months on, two sources may both have been right of their time. */
const AS_OF_MONTHS = 6;

/** How passages on one matter stand to each other. */
export function matterVerdict(voiced: readonly Voiced[], compares: Comparing): Ruling {
  if (compares === 'aspects') {
    return {
      verdict: 'complement',
      reason: null,
      rule: 'aspects-of-one-matter',
      why: 'They speak of one matter and add to each other; words alone do not show that one denies another.',
    };
  }
  const denied = opposed(voiced, ['settled'], ['unsettled']);
  if (denied !== undefined) return denial(denied);
  const clash =
    compares === 'direction'
      ? opposed(voiced, ['favourable', 'settled'], ['adverse', 'unsettled'])
      : undefined;
  if (clash !== undefined) return difference(clash);
  const rule = compares === 'assertion' ? 'same-assertion' : 'same-direction';
  const leanings = voiced.filter(({ position: { stance } }) => stance !== null);
  if (compares === 'direction' && new Set(leanings.map(({ sign }) => sign)).size < 2) {
    return {
      verdict: 'complement',
      reason: null,
      rule,
      why: 'They speak of the same matter; no word says which way in more than one of them.',
    };
  }
  const why =
    compares === 'assertion'
      ? `Each has words that the vocabulary sets down for it: ${terms(voiced)}.`
      : `All lean the same way: ${cues(leanings)}.`;
  return { verdict: 'agree', reason: null, rule, why };
}

type Pair = readonly [Voiced, Voiced];

/** Two sources of which one leans one way and the other the other way. */
function opposed(
  voiced: readonly Voiced[],
  one: readonly Stance[],
  other: readonly Stance[],
): Pair | undefined {
  for (const a of voiced) {
    if (a.position.stance === null || !one.includes(a.position.stance)) continue;
    const b = voiced.find(
      ({ position: { stance, source } }) =>
        stance !== null && other.includes(stance) && source !== a.position.source,
    );
    if (b !== undefined) return [a, b];
  }
  return undefined;
}

function denial([a, b]: Pair): Ruling {
  const why = `${said(a)} and ${said(b)} cannot both be so.${asOf(a, b)}`;
  return { verdict: 'contradict', reason: 'denial', rule: 'settled-or-not', why };
}

function difference([a, b]: Pair): Ruling {
  return {
    verdict: 'differ',
    reason: asOf(a, b) === '' ? null : 'as-of',
    rule: 'opposite-directions',
    why: `${said(a)}, ${said(b)}: they lean opposite ways, though neither denies the other.${asOf(a, b)}`,
  };
}

function said({ sign, position: { cue } }: Voiced): string {
  return `${sign} has “${cue ?? ''}”`;
}

/** A hint where the sources were written far apart in time. */
function asOf(a: Voiced, b: Voiced): string {
  if (a.date === null || b.date === null) return '';
  const months = Math.abs(monthsBetween(a.date, b.date));
  return months < AS_OF_MONTHS
    ? ''
    : ` They were written ${String(months)} months apart, so each may have been right of its time.`;
}

/** The term that brought each source to the matter, one a source. */
function terms(voiced: readonly Voiced[]): string {
  const bySource = new Map(voiced.map(({ sign, term }) => [sign, term]));
  return [...bySource].map(([sign, term]) => `“${term}” (${sign})`).join(', ');
}

function cues(voiced: readonly Voiced[]): string {
  return voiced.map(({ sign, position: { cue } }) => `“${cue ?? ''}” (${sign})`).join(', ');
}
