import { stateOf } from '../ledger/state.ts';
import type { Claim } from '../schemas/claim.ts';
import type { Facts } from '../schemas/facts.ts';
import type { Related } from '../schemas/question.ts';
import { lookup } from './lookup.ts';
import { readNeighbours } from './neighbours.ts';
import { unasked } from '../schemas/unasked.ts';
import { relatedByClaim } from './see-also.ts';
import { shownSources } from './shown-source.ts';
import { type Stamp, stampsByClaim } from './stamps.ts';
import { firmestFirst, type Outcome, VERDICT_ORDER } from './outcome.ts';

/** The facts with their lookups. Those by id throw on an id that the facts do not name. */
export type Corpus = ReturnType<typeof readCorpus>;

/** Adds lookups to the facts. */
export function readCorpus(facts: Facts) {
  const claimsBySource = Map.groupBy(facts.claims, (claim) => claim.source);
  const sources = shownSources(facts.sources);
  const related = unasked(facts);
  const relatedOf = relatedByClaim(related);
  const stamps = stampsByClaim({ ...facts, sources });
  const { questionsOf, namingOf } = readNeighbours(firmestFirst(facts.questions));
  const stampsOf = (id: string): readonly Stamp[] => stamps.get(id) ?? [];
  const relatedTo = (id: string): readonly Related[] => relatedOf.get(id) ?? [];
  const besides = (id: string): boolean =>
    questionsOf(id).length + namingOf(id).length + relatedTo(id).length > 0;
  return {
    ...facts,
    /** In the order of the corpus. */
    sources,
    title: facts.corpus.title,
    description: facts.corpus.description,
    /** What the texts of its sources amount to: 12 hexadecimal digits. */
    state: stateOf(facts.sources.map((source) => ({ source }))),
    topics: facts.corpus.topics,
    measures: facts.corpus.measures,
    source: lookup('source', sources),
    claim: lookup('claim', facts.claims),
    quantity: lookup('quantity', facts.quantities),
    event: lookup('event', facts.events),
    statement: lookup('statement', facts.statements),
    question: lookup('question', facts.questions),
    voice: lookup('voice', facts.voices),
    topic: lookup('topic', facts.corpus.topics),
    measure: lookup('measure', facts.corpus.measures),
    /** The claims of a source, in the order of its text. */
    claimsOf: (source: string): readonly Claim[] => claimsBySource.get(source) ?? [],
    /** The questions a claim speaks to, the firmest disagreement first. */
    questionsOf,
    /** The questions that list a claim as a passage with their words, which was not compared. */
    namingOf,
    /** What of a claim was compared, and how it stands, the sharpest first. */
    stampsOf,
    /** Related passages that no question brings together, the likest first. */
    related,
    /** Those of them that a claim is of. */
    relatedTo,
    /** How the facts of a claim stand, each outcome once, the sharpest first; never empty. */
    outcomesOf: (id: string): [Outcome, ...Outcome[]] => {
      const given = new Set(
        stampsOf(id).flatMap(({ stands }) => stands.map(({ verdict }) => verdict)),
      );
      const [first, ...rest] = VERDICT_ORDER.filter((verdict) => given.has(verdict));
      if (first) return [first, ...rest];
      return [besides(id) ? 'no-verdict' : 'only-here'];
    },
  };
}
