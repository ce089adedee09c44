import type { Standing } from '../corpus/standing.ts';
import { paths } from '../paths.ts';
import type { Claim } from '../schemas/claim.ts';
import type { EventFact } from '../schemas/event.ts';
import type { Quantity } from '../schemas/quantity.ts';
import type { Statement } from '../schemas/statement.ts';
import type { Edition } from './edition.ts';

/** A claim with all that is known of it in one place. */
export interface ClaimEntry extends Omit<
  Claim,
  'quantities' | 'events' | 'statements' | 'prefix' | 'suffix'
> {
  readonly url: string;
  readonly siglum: string;
  /** The sharpest verdict of its questions. */
  readonly verdict: Standing;
  /** Ids of the questions it speaks to. */
  readonly questions: readonly string[];
  readonly quantities: readonly Quantity[];
  readonly events: readonly EventFact[];
  readonly statements: readonly Statement[];
}

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
