import type { Corpus } from '../corpus/corpus.ts';
import { countOutcomes, type OutcomeCounts } from '../corpus/counts.ts';
import { type Traits, traitsOf } from '../corpus/traits.ts';
import { formatKind, formatSourceDate, joined } from '../format/source.ts';
import { count, list } from '../format/words.ts';
import type { ShownSource } from '../corpus/shown-source.ts';

/** An article in brief. */
export interface ArticleCard {
  readonly source: ShownSource;
  /** What it is: "Opinion, 20 August 2024 (inferred)". */
  readonly kind: string;
  /** Who wrote and published it, as far as anybody knows. */
  readonly by: string;
  /** How its date and author are known, where somebody inferred them; a sentence each. */
  readonly known: readonly string[];
  /** What sets it apart from the others, a sentence each. */
  readonly traits: readonly string[];
  readonly claims: number;
  readonly outcomes: OutcomeCounts;
  /** How many of them no other article was found to speak to. */
  readonly onlyHere: number;
}

/** The articles in the order of the corpus. */
export function articleCards(corpus: Corpus): ArticleCard[] {
  const traits = traitsOf(corpus);
  return corpus.sources.map((source) => {
    const outcomes = countOutcomes(corpus, source);
    return {
      source,
      kind: joined([formatKind(source.kind), formatSourceDate(source)]),
      by: joined([source.author, source.publisher]) || 'Author unknown',
      known: knownWords(source),
      traits: traitWords(traits.get(source.id)),
      claims: corpus.claimsOf(source.id).length,
      outcomes,
      onlyHere: outcomes.onlyHere,
    };
  });
}

function knownWords({ known, knownFrom }: ShownSource): string[] {
  return (['date', 'author'] as const).flatMap((part) => {
    const from = knownFrom[part];
    if (known[part] !== 'inferred') return [];
    return [`The ${part} is inferred${from === null ? '' : `: ${from.replace(/\.$/, '')}`}.`];
  });
}

/** More topics than these are a number, not a list to read. */
const MOST_TOPICS = 3;

function traitWords(traits: Traits | undefined): string[] {
  if (traits === undefined) return [];
  const { age, length, alone } = traits;
  const first = [age, length].filter((one) => one !== null);
  return [
    ...(first.length > 0 ? [`The ${list(first)}.`] : []),
    ...(alone.length > 0 ? [`The only one with claims on ${topics(alone)}.`] : []),
  ];
}

function topics(labels: readonly string[]): string {
  return labels.length > MOST_TOPICS
    ? count(labels.length, 'topic')
    : list(labels.map((label) => `“${label}”`));
}
