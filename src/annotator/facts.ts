import type { Claim } from '../schemas/claim.ts';
import type { EventFact } from '../schemas/event.ts';
import type { Quantity } from '../schemas/quantity.ts';
import type { Span } from '../schemas/span.ts';
import type { Statement } from '../schemas/statement.ts';
import type { ReadArticle, ReadSentence } from './article.ts';
import { claimId } from './claims/id.ts';
import { deniedStretches } from './negation/find.ts';
import { spanOf, type Stretch } from './text/tokens.ts';

/** The claims of an article with their facts, as the data holds them. */
export interface ArticleFacts {
  readonly claims: Claim[];
  readonly quantities: Quantity[];
  readonly events: EventFact[];
  readonly statements: Statement[];
}

/**
 * How much text before and after a quote is kept to find it again, in UTF-16 code units; one less
 * where that would cut a character in two.
 */
const CONTEXT = 32;

/** A claim's words and the text around them, before it has its id. */
export interface ClaimWords {
  readonly span: Span;
  readonly quote: string;
  readonly prefix: string;
  readonly suffix: string;
}

/** Gives the claims of a source their ids, in order; no id is given twice. */
export type ClaimNamer = (source: string, claims: readonly ClaimWords[]) => readonly string[];

/** Names claims by their words alone, as in a corpus that was never published. */
export function freshNames(): ClaimNamer {
  const taken = new Set<string>();
  return (source, claims) => claims.map(({ quote }) => claimId(source, quote, taken));
}

/** The claims and facts of an article: each claim gets its id, each fact the claim's id and a number. */
export function factsOf(
  source: string,
  text: string,
  article: ReadArticle,
  name: ClaimNamer,
): ArticleFacts {
  const facts: ArticleFacts = { claims: [], quantities: [], events: [], statements: [] };
  const words = article.claims.map(({ sentence: { span } }): ClaimWords => ({
    span,
    quote: text.slice(...span),
    prefix: text.slice(Math.max(0, span[0] - CONTEXT), span[0]).replace(/^[\uDC00-\uDFFF]/, ''),
    suffix: text.slice(span[1], span[1] + CONTEXT).replace(/[\uD800-\uDBFF]$/, ''),
  }));
  const ids = name(source, words);
  for (const [index, read] of article.claims.entries()) {
    const [id, own] = [ids[index], words[index]];
    if (id === undefined || own === undefined)
      throw new Error(`${source}: a claim was given no id`);
    const claim = { id, source };
    const passage = passages(text, article, claim);
    const quantities = read.quantities.map((mention, index): Quantity =>
      quantity(mention, passage(mention, quantityName(index)), claim.id),
    );
    const events = read.events.map((mention, index): EventFact =>
      event(mention, passage(mention, `e${String(index + 1)}`)),
    );
    const statements = read.attributions.map((mention, index): Statement =>
      statement(mention, passage(mention, `s${String(index + 1)}`)),
    );
    facts.quantities.push(...quantities);
    facts.events.push(...events);
    facts.statements.push(...statements);
    facts.claims.push({
      ...own,
      ...claim,
      topics: [...read.topics],
      voice: voiceOf(statements, own.span),
      negated: deniedStretches(read.governed).map(({ from, to }) =>
        spanOf(article.tokens, from, to),
      ),
      quoted: read.runs.map(({ from, to }) => spanOf(article.tokens, from, to)),
      quantities: quantities.map(({ id }) => id),
      events: events.map(({ id }) => id),
      statements: statements.map(({ id }) => id),
    });
  }
  return facts;
}

interface FactBase {
  readonly span: Span;
  readonly quote: string;
  readonly id: string;
  readonly source: string;
}

function passages(text: string, { tokens }: ReadArticle, claim: { id: string; source: string }) {
  return ({ from, to }: Stretch, name: string): FactBase => {
    const span = spanOf(tokens, from, to);
    return { span, quote: text.slice(...span), id: `${claim.id}-${name}`, source: claim.source };
  };
}

type Read<Kind extends 'quantities' | 'events' | 'attributions'> = ReadSentence[Kind][number];

function quantityName(index: number): string {
  return `q${String(index + 1)}`;
}

function quantity(mention: Read<'quantities'>, base: FactBase, claim: string): Quantity {
  const {
    value,
    step,
    unit,
    measure,
    period,
    status,
    qualifier,
    direction,
    speaker,
    origin,
    denied,
    hedge,
    provisional,
    per,
    rule,
    implied,
  } = mention;
  const { scope, early, share } = mention;
  return {
    ...base,
    value,
    step,
    unit,
    measure,
    period,
    status,
    qualifier,
    direction,
    speaker,
    origin,
    denied,
    hedge,
    provisional,
    scope: [...scope],
    per,
    early,
    share: share === null ? null : { part: `${claim}-${quantityName(share.part)}`, of: share.of },
    rule,
    implied: [...implied],
  };
}

function event(mention: Read<'events'>, base: FactBase): EventFact {
  const {
    type,
    participants,
    places,
    start,
    end,
    orEarlier,
    planned,
    denied,
    hedge,
    last,
    ordinal,
  } = mention;
  const { rule, implied } = mention;
  return {
    ...base,
    type,
    participants: [...participants],
    places: [...places],
    start,
    end,
    orEarlier,
    planned,
    denied,
    hedge,
    last,
    ordinal,
    rule,
    implied: [...implied],
  };
}

function statement({ speaker, form, rule }: Read<'attributions'>, base: FactBase): Statement {
  return {
    ...base,
    speaker: speaker.name,
    speaker_role: speaker.role,
    form,
    rule,
    implied: speaker.resolved ? ['speaker'] : [],
  };
}

/** The voice of a claim: the speaker of a statement that makes up at least half of it. */
export function voiceOf(statements: readonly Statement[], span: Span): string | null {
  const half = (span[1] - span[0]) / 2;
  return statements.find((one) => one.span[1] - one.span[0] >= half)?.speaker ?? null;
}
