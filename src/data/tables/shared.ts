/** Columns that several tables have. */
import type { Corpus } from '../../corpus/corpus.ts';
import type { Claim } from '../../schemas/claim.ts';
import { Hedge } from '../../schemas/quantity.ts';
import type { Passage } from '../../schemas/span.ts';
import { type Column, several, text } from './table.ts';

/** A fact with the claim that it stands in. */
export interface InClaim<Fact> {
  readonly fact: Fact;
  readonly claim: Claim;
}

interface AnyFact extends Passage {
  readonly id: string;
  readonly source: string;
  readonly rule: string;
  readonly implied: readonly string[];
}

/** The facts of one kind with their claims, in the order of the text. */
export function inClaims<Fact>(
  { claims }: Corpus,
  ids: 'quantities' | 'events' | 'statements',
  fact: (id: string) => Fact,
): InClaim<Fact>[] {
  return claims.flatMap((claim) => claim[ids].map((id) => ({ fact: fact(id), claim })));
}

/** What a fact is and where it stands. */
export function factColumns(corpus: Corpus): Column<InClaim<AnyFact>>[] {
  return [
    text('id', 'id of the fact', ({ fact }) => fact.id),
    text('claim', 'id of the claim it stands in', ({ claim }) => claim.id, { of: 'claims' }),
    text('source', 'id of the article', ({ fact }) => fact.source, { of: 'sources' }),
    text('siglum', 'letter of the article', ({ fact }) => corpus.source(fact.source).sign),
    text('words', 'the words of the article that carry it', ({ fact }) => fact.quote),
  ];
}

/** How a fact was read, and the whole of its claim. */
export function readingColumns(corpus: Corpus): Column<InClaim<AnyFact>>[] {
  return [
    several('implied', 'fields that the words imply and do not state', ({ fact }) => fact.implied),
    text('rule', 'name of the rule that read it', ({ fact }) => fact.rule),
    several('questions', 'ids of the questions its claim speaks to', ({ claim }) =>
      corpus.questionsOf(claim.id).map(({ id }) => id),
    ),
    text('quotation', 'the whole claim, in the words of the article', ({ claim }) => claim.quote),
  ];
}

/** Whether a fact is affirmed or denied, and how firmly. */
export function assertionColumns(): Column<InClaim<Asserted>>[] {
  return [
    text('polarity', 'whether the article says that it is so', ({ fact }) => polarityOf(fact), {
      values: POLARITIES,
    }),
    text('hedge', 'how it is told where not as a fact', ({ fact }) => fact.hedge, {
      values: Hedge.options,
    }),
  ];
}

interface Asserted {
  readonly denied: boolean;
  readonly hedge: string | null;
}

export const POLARITIES = ['affirmed', 'denied'] as const;

/** Whether the article says that a thing is so or that it is not. */
export function polarityOf({ denied }: Pick<Asserted, 'denied'>): string {
  return denied ? 'denied' : 'affirmed';
}

/** The first and the last of a period, each to its year, month or day. */
export function endsOf(period: string | null): readonly [string | null, string | null] {
  if (period === null) return [null, null];
  const [start = period, end = start] = period.split('/');
  return [start, end];
}
