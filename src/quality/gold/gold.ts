import type {
  EventMark,
  GoldArticle,
  QuantityMark,
  SentenceMark,
  StatementMark,
} from './article.ts';
import type { Comparison, PlacedComparison } from './comparison.ts';
import { type Placed, placeMarks, spanIn } from './place.ts';

/** A marked text: its marks, the text as all offsets count it, and the id of its source. */
export interface GoldText {
  readonly marks: GoldArticle;
  readonly source: string;
  readonly text: string;
}

/** All marks of a set of texts, each at its place, by kind. */
export interface Gold {
  readonly quantities: readonly Placed<QuantityMark>[];
  readonly events: readonly Placed<EventMark>[];
  readonly statements: readonly Placed<StatementMark>[];
  readonly sentences: readonly Placed<SentenceMark>[];
  /** How many marks no longer fit their text; they are in none of the lists. */
  readonly unfit: number;
}

/** Places the marks of a set of texts. */
export function placeGold(texts: readonly GoldText[]): Gold {
  const quantities = texts.map(({ marks, source, text }) =>
    placeMarks(marks.quantities, source, text),
  );
  const events = texts.map(({ marks, source, text }) => placeMarks(marks.events, source, text));
  const statements = texts.map(({ marks, source, text }) =>
    placeMarks(marks.statements, source, text),
  );
  const sentences = texts.map(({ marks, source, text }) =>
    placeMarks(marks.sentences, source, text),
  );
  const all = [...quantities, ...events, ...statements, ...sentences];
  return {
    quantities: quantities.flatMap(({ placed }) => placed),
    events: events.flatMap(({ placed }) => placed),
    statements: statements.flatMap(({ placed }) => placed),
    sentences: sentences.flatMap(({ placed }) => placed),
    unfit: all.reduce((sum, { unfit }) => sum + unfit, 0),
  };
}

/**
 * Places the passages of marked questions. Passages of other texts, and passages that no longer
 * fit their text, are left out.
 */
export function placeComparisons(
  comparisons: readonly Comparison[],
  texts: readonly GoldText[],
): PlacedComparison[] {
  const byFile = new Map(texts.map((text) => [text.marks.source, text]));
  return comparisons.map(({ members, alsoMembers, ...comparison }) => ({
    ...comparison,
    passages: [...members, ...alsoMembers].flatMap((member) => {
      const of = byFile.get(member.source);
      const span = of === undefined ? null : spanIn(of.text, member);
      return of === undefined || span === null ? [] : [{ source: of.source, span }];
    }),
  }));
}
