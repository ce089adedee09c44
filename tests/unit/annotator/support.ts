import { type ReadArticle, readArticle } from '../../../src/annotator/article.ts';
import type { EventMention } from '../../../src/annotator/events/event.ts';
import type { QuantityMention } from '../../../src/annotator/quantities/find.ts';
import { findFigures } from '../../../src/annotator/figures/find.ts';
import { blocksOf } from '../../../src/annotator/text/blocks.ts';
import { linesOf } from '../../../src/annotator/text/lines.ts';
import { type Sentence, sentencesOf } from '../../../src/annotator/text/sentences.ts';
import { type Token, tokenise } from '../../../src/annotator/text/tokens.ts';
import { type Parse, parseOf } from '../../../src/annotator/syntax/parse.ts';
import { tagged } from '../../../src/annotator/syntax/tagger.ts';
import type { Word } from '../../../src/annotator/syntax/word.ts';
import { parseIso } from '../../../src/dates/calendar.ts';
import type { TimeExpression } from '../../../src/annotator/time/expression.ts';
import { findTimes } from '../../../src/annotator/time/find.ts';
import { compileVocabulary } from '../../../src/annotator/vocabulary/vocabulary.ts';
import { Corpus } from '../../../src/schemas/corpus.ts';

/** A vocabulary of invented people, places and measures. */
export const CORPUS = Corpus.parse({
  title: 'Grain in Norland',
  topics: [
    { id: 'grain', label: 'Grain', terms: ['grain', 'wheat', 'harvest*'] },
    { id: 'trade', label: 'Trade', terms: ['trade', 'export*', 'import*'] },
  ],
  people: [
    { name: 'Ada Mill', names: ['Mill'], roles: ['the Norlandish president'] },
    { name: 'Tor Berg', names: ['Berg'] },
  ],
  bodies: [{ name: 'Grain Board', names: ['the Board of Grain'] }, { name: 'Bank of Norland' }],
  places: [
    { name: 'Norland', adjectives: ['Norlandish'], country: true },
    { name: 'Sudland', adjectives: ['Sudlandish'], country: true },
    { name: 'Lund' },
    { name: 'Varby' },
  ],
  measures: [
    { id: 'grain-exports', label: 'Grain exports', units: ['USD'], terms: ['grain exports'] },
    { id: 'harvest', label: 'Harvest', units: ['t'], terms: ['harvest', 'crop'] },
  ],
});

const VOCABULARY = compileVocabulary(CORPUS);

/** The text as one sentence, whatever stops stand in it. */
export function oneSentence(text: string): { tokens: Word[]; sentence: Sentence; parse: Parse } {
  const plain = tokenise(text);
  const span: [number, number] = [0, text.length];
  const sentence = {
    span,
    from: 0,
    to: plain.length,
    block: { kind: 'paragraph', span },
  } as const;
  const tokens = tagged(plain, [sentence]);
  return { tokens, sentence, parse: parseOf(tokens, sentence) };
}

/** Value and unit of each figure in a sentence, in order. */
export function figures(text: string): [number, string][] {
  const { tokens, sentence, parse } = oneSentence(text);
  const times = findTimes(tokens, parse, sentence, null);
  return findFigures(tokens, parse, sentence, times).map(({ value, unit }) => [value, unit]);
}

/** The times that a sentence names, read in an article of a date. */
export function timesIn(text: string, date: string | null = null): TimeExpression[] {
  const { tokens, sentence, parse } = oneSentence(text);
  return [...findTimes(tokens, parse, sentence, date === null ? null : parseIso(date)).times];
}

/** The periods that a sentence names, in order. */
export function times(text: string, date: string | null = null): string[] {
  return timesIn(text, date).map(({ period }) => period);
}

/** An article read with the invented vocabulary. */
export function read(text: string, date: string | null = '2024-08-20'): ReadArticle {
  return readArticle(text, date, VOCABULARY);
}

/** The words between two tokens, as they stand. */
function words(
  text: string,
  tokens: readonly Token[],
  { from, to }: { from: number; to: number },
): string {
  return text.slice(tokens[from]?.start, tokens[to - 1]?.end);
}

/** The quantities of an article, each with its words. */
export function quantities(
  text: string,
  date?: string | null,
): (QuantityMention & { quote: string })[] {
  const { tokens, claims } = read(text, date);
  return claims
    .flatMap((claim) => claim.quantities)
    .map((mention) => ({ ...mention, quote: words(text, tokens, mention) }));
}

/** The events of an article, each with its words. */
export function events(text: string, date?: string | null): (EventMention & { quote: string })[] {
  const { tokens, claims } = read(text, date);
  return claims
    .flatMap((claim) => claim.events)
    .map((mention) => ({ ...mention, quote: words(text, tokens, mention) }));
}

/** Who is credited with which words in an article. */
export function attributions(
  text: string,
): { speaker: string; quote: string; form: string; role: string | null }[] {
  const { tokens, claims } = read(text);
  return claims
    .flatMap((claim) => claim.attributions)
    .map(({ speaker: { name, role }, form, ...place }) => ({
      speaker: name,
      quote: words(text, tokens, place),
      form,
      role,
    }));
}

/** The names that an article mentions, in order. */
export function names(text: string): string[] {
  return read(text).claims.flatMap(({ mentions }) => mentions.map(({ name }) => name));
}

/** The sentences of a text, as they stand. */
export function sentences(text: string): string[] {
  const blocks = blocksOf(linesOf(text));
  return sentencesOf(tokenise(text), blocks).map(({ span }) => text.slice(...span));
}
