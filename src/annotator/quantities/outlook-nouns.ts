import { AIM_NOUNS, EXPECTING_VERBS, OUTLOOK_NOUNS, PROMISED_VERBS } from '../lexicon/status.ts';
import type { FigureAt } from '../figures/figure.ts';
import { lower } from '../text/read.ts';
import type { Chunk } from '../syntax/chunks.ts';
import type { NounPhrase } from '../syntax/noun-phrases.ts';
import type { Word } from '../syntax/word.ts';
import type { QuantityContext } from './context.ts';

/** What is not told as a fact: aimed at; expected; or named as expected, whatever time it is of. */
export type Outlook = 'target' | 'forecast' | 'foreseen';

/** What a noun says of a figure that it is, has or is said to be. */
export function outlookByNoun(context: QuantityContext, figure: FigureAt): Outlook | undefined {
  const own = context.parse.chunkAt(figure.to - 1);
  if (own?.kind !== 'noun') return undefined;
  const called = calledByOne(context.tokens.slice(own.from, figure.from));
  const named = called ?? (figure.kind === 'count' ? undefined : outlookNoun(context, own.phrase));
  return (
    named ??
    calledBehind(context, figure) ??
    calledBefore(context, figure, own) ??
    nounBefore(context, own)
  );
}

/** "The goal, | $5 billion a year, | was set in May": the subject that a figure between commas tells more of. */
function calledBefore(context: QuantityContext, figure: FigureAt, own: Chunk): Outlook | undefined {
  if (lower(context.tokens, own.from - 1) !== ',') return undefined;
  const clause = context.parse.clauses.find(({ verb }) => verb.from >= figure.to);
  return clause?.subject ? outlookNoun(context, clause.subject) : undefined;
}

/** "a target | of 5%", "its forecast | for the crop | to 40 tons", "the goal | is 5%". */
function nounBefore(context: QuantityContext, own: Chunk): Outlook | undefined {
  const { tokens, parse } = context;
  for (let place = parse.chunks.indexOf(own) - 1; place >= 0; place -= 1) {
    const chunk = parse.chunks[place];
    const noun = chunk?.kind === 'noun' ? outlookNoun(context, chunk.phrase) : undefined;
    if (chunk === undefined || noun !== undefined) return noun;
    const leads = chunk.kind === 'preposition' || /^(?::|for)$/.test(lower(tokens, chunk.from));
    if (!leads && !isPassed(tokens, chunk)) return undefined;
  }
  return undefined;
}

/** Whether a chunk may stand between a noun and its figure. */
function isPassed(tokens: readonly Word[], chunk: Chunk): boolean {
  const { kind, to } = chunk;
  // "its forecast for | operating | profit"
  if (kind === 'verb') return chunk.group.form === 'gerund';
  return PASSED.test(kind) || (kind === 'comma' && COMPARING.test(lower(tokens, to)));
}

/** "to 40 tons, | from 50" */
const COMPARING = /^(?:against|from|versus)$/;

const PASSED = /^(?:adverb|aside|join|noun)$/;

/** "target", "forecast", "planned sales", "expected growth" */
export function outlookNoun(
  { tokens }: QuantityContext,
  { from, head }: NounPhrase,
): Outlook | undefined {
  const lemma = tokens[head]?.lemma ?? '';
  if (AIM_NOUNS.has(lemma)) return 'target';
  if (OUTLOOK_NOUNS.has(lemma)) return 'foreseen';
  return calledByOne(tokens.slice(from, head));
}

function calledByOne(words: readonly Word[]): Outlook | undefined {
  return words.map(calledBy).find((outlook) => outlook !== undefined);
}

/** "planned", "expected", "forecast" */
function calledBy({ lower: word, lemma }: Word): Outlook | undefined {
  if (AIM_NOUNS.has(lemma)) return 'target';
  if (!/(?:ed|forecast)$/.test(word)) return undefined;
  if (PROMISED_VERBS.has(lemma)) return 'target';
  return EXPECTING_VERBS.has(lemma) ? 'forecast' : undefined;
}

/** "$5 billion a year, the goal until now": what a figure is called behind a comma. */
export function calledBehind(context: QuantityContext, figure: FigureAt): Outlook | undefined {
  const { tokens, parse } = context;
  let chunk = parse.chunkAt(figure.to);
  while (chunk?.kind === 'noun' || chunk?.kind === 'adverb') chunk = parse.chunkAt(chunk.to);
  if (chunk?.kind !== 'comma' || !/^(?:a|its|the|their)$/.test(lower(tokens, chunk.to)))
    return undefined;
  const next = parse.chunkAt(chunk.to);
  return next?.kind === 'noun' ? outlookNoun(context, next.phrase) : undefined;
}
