import { stateOf } from '../ledger/state.ts';
import type { Claim } from '../schemas/claim.ts';
import type { Facts } from '../schemas/facts.ts';
import type { Question } from '../schemas/question.ts';
import type { Source } from '../schemas/source.ts';
import { lookup } from './lookup.ts';
import { questionsByClaim, type Standing, standingOn } from './standing.ts';

/** The facts with their lookups. Those by id throw on an id that the facts do not name. */
export type Corpus = ReturnType<typeof readCorpus>;

/** Sources have this many colours; more of them begin again with the first. */
const COLOURS = 12;

/** Adds lookups to the facts. */
export function readCorpus(facts: Facts) {
  const byClaim = questionsByClaim(facts);
  const claimsBySource = Map.groupBy(facts.claims, (claim) => claim.source);
  const positions = new Map(facts.sources.map((source, index) => [source.id, index]));
  const claim = lookup('claim', facts.claims);
  const questionsOf = (id: string): readonly Question[] => byClaim.get(id) ?? [];
  return {
    ...facts,
    title: facts.corpus.title,
    description: facts.corpus.description,
    /** What the texts of its sources amount to: 12 hexadecimal digits. */
    state: stateOf(facts.sources.map((source) => ({ source }))),
    topics: facts.corpus.topics,
    measures: facts.corpus.measures,
    source: lookup('source', facts.sources),
    claim,
    quantity: lookup('quantity', facts.quantities),
    event: lookup('event', facts.events),
    statement: lookup('statement', facts.statements),
    question: lookup('question', facts.questions),
    voice: lookup('voice', facts.voices),
    topic: lookup('topic', facts.corpus.topics),
    measure: lookup('measure', facts.corpus.measures),
    /** The claims of a source, in the order of its text. */
    claimsOf: (source: string): readonly Claim[] => claimsBySource.get(source) ?? [],
    /** The questions a claim speaks to, the sharpest first. */
    questionsOf,
    /** The sharpest verdict on a claim's source in the questions that the claim speaks to. */
    standingOf: (id: string): Standing => {
      const [sharpest] = questionsOf(id);
      return sharpest ? standingOn(sharpest, claim(id).source) : 'only-here';
    },
    /** The class that gives a source its colour as `--c`, by its place in the corpus. */
    colourOf: (source: Source): string =>
      `source-${((positions.get(source.id) ?? 0) % COLOURS) + 1}`,
  };
}
