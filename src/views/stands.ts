import type { Corpus } from '../corpus/corpus.ts';
import { sourcesByVerdict } from '../corpus/stamps.ts';
import { VERDICT_ORDER } from '../corpus/outcome.ts';
import { seeAlso } from '../corpus/see-also.ts';
import { NOT_COMPARED, type Term } from '../corpus/terms.ts';
import { speakingOn } from '../corpus/passages.ts';
import type { Claim } from '../schemas/claim.ts';
import type { Verdict } from '../schemas/question.ts';
import type { ShownSource } from '../corpus/shown-source.ts';

/** How a claim stands in a line: the others by verdict, or in what company it stands without one. */
export interface Stands {
  readonly byVerdict: readonly (readonly [Verdict, readonly ShownSource[]])[];
  /** Where it has no verdict, why and beside whom; null where it has one. */
  readonly without: Without | null;
}

/** Why a claim has no verdict, and beside whom it stands. */
interface Without {
  readonly term: Term;
  readonly words: string;
  readonly sources: readonly ShownSource[];
}

/** How a claim in a list stands. */
export function standsOf(corpus: Corpus, claim: Claim): Stands {
  const given = corpus.stampsOf(claim.id).flatMap(sourcesByVerdict);
  const inOrder = (wanted: ReadonlySet<ShownSource>): ShownSource[] =>
    corpus.sources.filter((source) => source.id !== claim.source && wanted.has(source));
  if (given.length > 0) {
    const byVerdict = VERDICT_ORDER.flatMap((verdict) => {
      const sources = given.filter(([one]) => one === verdict).flatMap(([, own]) => own);
      return sources.length > 0 ? [[verdict, inOrder(new Set(sources))] as const] : [];
    });
    return { byVerdict, without: null };
  }
  return { byVerdict: [], without: company(corpus, claim, inOrder) };
}

function company(
  corpus: Corpus,
  claim: Claim,
  inOrder: (wanted: ReadonlySet<ShownSource>) => ShownSource[],
): Without {
  const beside = inOrder(
    new Set(corpus.questionsOf(claim.id).flatMap((question) => speakingOn(corpus, question))),
  );
  if (beside.length > 0)
    return { term: 'no-verdict', words: 'no verdict, beside', sources: beside };
  const related = inOrder(new Set(seeAlso(corpus, claim).map(({ source }) => source)));
  if (related.length > 0)
    return { term: NOT_COMPARED, words: 'not compared, see also', sources: related };
  if (corpus.namingOf(claim.id).length > 0)
    return { term: NOT_COMPARED, words: 'not compared', sources: [] };
  return { term: 'only-here', words: 'only here', sources: [] };
}

/** The words by which claims in a list stand. */
export function standsTerms(stands: readonly Stands[]): Term[] {
  return stands.flatMap(({ byVerdict, without }) => [
    ...byVerdict.map(([verdict]) => verdict),
    ...(without === null ? [] : [without.term]),
  ]);
}
