import type { Corpus } from '../corpus/corpus.ts';
import { formerMeanings } from '../ledger/meaning.ts';
import { paths } from '../paths.ts';
import type { LedgerEntry } from '../schemas/ledger.ts';
import type { Edition } from './edition.ts';
import type { ClaimEntry } from './schema/claims.ts';

/** All claims in the order of the facts, with their facts in full. */
export function claimEntries({ corpus, ledger, link }: Edition): ClaimEntry[] {
  const entries = new Map(ledger.entries.map((entry) => [entry.id, entry]));
  return corpus.claims.map(({ id, source, span, quote, topics, voice, ...facts }) => ({
    id,
    url: link(paths.claim(id), paths.data),
    source,
    siglum: corpus.source(source).sign,
    quote,
    span,
    topics,
    voice,
    negated: facts.negated,
    quoted: facts.quoted,
    verdict: corpus.outcomesOf(id)[0],
    stamps: stampEntries(corpus, id),
    questions: corpus.questionsOf(id).map((question) => question.id),
    quantities: facts.quantities.map(corpus.quantity),
    events: facts.events.map(corpus.event),
    statements: facts.statements.map(corpus.statement),
    changed: changedIn(entries.get(id)),
    related: corpus
      .relatedTo(id)
      .flatMap(({ claims, score, shared }) =>
        claims.filter((claim) => claim !== id).map((claim) => ({ claim, score, shared })),
      ),
  }));
}

function changedIn(entry: LedgerEntry | undefined): ClaimEntry['changed'] {
  const former = entry === undefined ? [] : formerMeanings(entry);
  return former.map(({ changed, ...was }) => ({ ...was, changed: [...changed] }));
}

function stampEntries(corpus: Corpus, claim: string): ClaimEntry['stamps'] {
  return corpus.stampsOf(claim).map(({ about, fact, stands }) => ({
    about,
    fact,
    stands: stands.map(({ verdict, source, other, question }) => ({
      verdict,
      source: source.id,
      fact: other,
      question: question.id,
    })),
  }));
}
