import type { Question, Verdict } from '../schemas/question.ts';
import type { Corpus } from './corpus.ts';
import type { ShownSource } from './shown-source.ts';
import { standingOn } from './standing.ts';
import { speakingOn } from './witnesses.ts';

/** Sources that a verdict is on. */
export type Standers = readonly [Verdict | null, readonly ShownSource[]];

const AGREED: ReadonlySet<Verdict | null> = new Set(['agree', 'agree-within-rounding']);

/**
 * Who speaks to a question under the verdict on it. Where it is that they agree, those who agree
 * with nobody stand apart, under what is said of them.
 */
export function standersOn(corpus: Corpus, question: Question): Standers[] {
  const speaking = speakingOn(corpus, question);
  const { verdict } = question;
  const agreeing = speaking.filter((source) => agrees(question, source));
  if (!AGREED.has(verdict) || agreeing.length === 0) return [[verdict, speaking]];
  const others = speaking.filter((source) => !agreeing.includes(source));
  const apart = Map.groupBy(others, ({ id }) => standingOn(question, id));
  return [[verdict, agreeing], ...apart];
}

function agrees({ pairs }: Question, { id }: ShownSource): boolean {
  return pairs.some(({ sources, verdict }) => sources.includes(id) && AGREED.has(verdict));
}
