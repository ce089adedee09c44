import { paths } from '../paths.ts';
import type { Edition } from './edition.ts';
import type { ClaimEntry } from './schema/claims.ts';

/** All claims in the order of the facts, with their facts in full. */
export function claimEntries({ corpus, link }: Edition): ClaimEntry[] {
  return corpus.claims.map(({ id, source, span, quote, topics, voice, ...facts }) => ({
    id,
    url: link(paths.claim(id), paths.data),
    source,
    siglum: corpus.source(source).sign,
    quote,
    span,
    topics,
    voice,
    matters: facts.matters,
    verdict: corpus.standingOf(id),
    questions: corpus.questionsOf(id).map((question) => question.id),
    quantities: facts.quantities.map(corpus.quantity),
    events: facts.events.map(corpus.event),
    statements: facts.statements.map(corpus.statement),
  }));
}
