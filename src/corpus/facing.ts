import type { Stance } from '../schemas/claim.ts';
import type { Position, Question } from '../schemas/question.ts';
import type { Source } from '../schemas/source.ts';
import type { Corpus } from './corpus.ts';
import { comparesOf } from './rules.ts';
import { isDisagreement } from './standing.ts';
import { speakingOn, type Witness, witnessOf } from './witnesses.ts';

/** More quotes than these do not stand side by side. */
const MOST = 4;

/** A question in brief: the words that face each other and who else speaks to it. */
export interface Facing {
  readonly facing: readonly Witness[];
  readonly also: readonly Source[];
}

/**
 * One quote a source: where words lean opposite ways, the first two that do; else those of the
 * first sources.
 */
export function facingOn(corpus: Corpus, question: Question): Facing {
  const facing = opposed(corpus, question) ?? firstOfEach(corpus, question).slice(0, MOST);
  const shown = new Set(facing.map(({ source }) => source));
  return { facing, also: speakingOn(corpus, question).filter((source) => !shown.has(source)) };
}

/** In the order of the comparison, which puts first what the others deny. */
function firstOfEach(corpus: Corpus, question: Question): Witness[] {
  const bySource = Map.groupBy(question.positions, ({ source }) => source);
  return [...bySource.values()].flatMap(([first]) =>
    first ? [witnessOf(corpus, question, corpus.claim(first.claim), first)] : [],
  );
}

function opposed(corpus: Corpus, question: Question): Witness[] | undefined {
  if (!isDisagreement(question.verdict) || comparesOf(question) !== 'leanings') return undefined;
  const { positions } = question;
  const pair =
    pairOf(positions, ['settled'], ['unsettled']) ??
    pairOf(positions, ['favourable', 'settled'], ['adverse', 'unsettled']);
  return pair?.map((position) =>
    witnessOf(corpus, question, corpus.claim(position.claim), position),
  );
}

/** The first position that leans one way for which another source has one that leans the other. */
function pairOf(
  positions: readonly Position[],
  one: readonly Stance[],
  other: readonly Stance[],
): Position[] | undefined {
  const leaning = (stances: readonly Stance[]): Position[] =>
    positions.filter(({ stance }) => stance !== null && stances.includes(stance));
  for (const a of leaning(one)) {
    const b = leaning(other).find(({ source }) => source !== a.source);
    if (b) return [a, b];
  }
  return undefined;
}
