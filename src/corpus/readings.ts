import { formatAmount } from '../format/amount.ts';
import { formatPeriod } from '../format/date.ts';
import { capital } from '../format/words.ts';
import type { Claim } from '../schemas/claim.ts';
import type { EventFact } from '../schemas/event.ts';
import type { Quantity } from '../schemas/quantity.ts';
import type { Statement } from '../schemas/statement.ts';
import type { Corpus } from './corpus.ts';

/** One field of a fact as a reader sees it. */
interface Field {
  readonly label: string;
  readonly text: string;
  /** Taken from the context; the words themselves do not say it. */
  readonly implied: boolean;
}

/** A fact as a reader sees it: the words and what was read from them. */
export interface Reading {
  readonly id: string;
  readonly kind: 'quantity' | 'event' | 'statement';
  readonly words: string;
  readonly fields: readonly Field[];
  readonly rule: string;
}

/** The facts of a claim, in the order of the text. */
export function readings(corpus: Corpus, claim: Claim): Reading[] {
  const found = [
    ...claim.quantities
      .map(corpus.quantity)
      .map((fact) => ({ fact, reading: quantity(corpus, fact) })),
    ...claim.events.map(corpus.event).map((fact) => ({ fact, reading: event(fact) })),
    ...claim.statements.map(corpus.statement).map((fact) => ({ fact, reading: statement(fact) })),
  ];
  return found
    .toSorted((a, b) => a.fact.span[0] - b.fact.span[0] || b.fact.span[1] - a.fact.span[1])
    .map(({ reading }) => reading);
}

function quantity(corpus: Corpus, fact: Quantity): Reading {
  const values = [
    ['value', 'Value', withQualifier(fact)],
    ['measure', 'Measure', corpus.measure(fact.measure).label],
    ['period', 'Period', fact.period && formatPeriod(fact.period)],
    ['status', 'Status', fact.status === 'observed' ? null : fact.status.replace('-', ' ')],
    ['direction', 'Direction', fact.direction],
    ['denied', 'Denied', fact.denied ? 'yes, it was not so' : null],
    ['hedge', 'Told as', fact.hedge],
    ['provisional', 'Provisional', fact.provisional ? 'yes, it may change' : null],
    ['scope', 'Scope', fact.scope.join(', ')],
    ['per', 'Per', fact.per],
    ['speaker', 'Credited to', fact.speaker],
    ['origin', 'Origin', fact.origin],
  ] as const;
  return reading('quantity', fact, values);
}

function withQualifier({ value, unit, qualifier }: Quantity): string {
  const amount = formatAmount(value, unit);
  return qualifier === 'exact' ? amount : `${qualifier.replace('-', ' ')} ${amount}`;
}

function event(fact: EventFact): Reading {
  const { start, end } = fact;
  const values = [
    ['type', 'Event', fact.planned ? `${fact.type}, planned` : fact.type],
    ['participants', 'Who', fact.participants.join(', ')],
    ['places', 'Where', fact.places.join(', ')],
    ['start', 'When', start && formatPeriod(end ? `${start}/${end}` : start)],
    ['denied', 'Denied', fact.denied ? 'yes, it did not happen' : null],
    ['hedge', 'Told as', fact.hedge],
    ['last', 'Called the last', fact.last ? 'yes' : null],
    ['ordinal', 'Number', fact.ordinal && formatAmount(fact.ordinal, 'ordinal')],
  ] as const;
  return reading('event', fact, values);
}

function statement(fact: Statement): Reading {
  const values = [
    ['speaker', 'Said by', fact.speaker],
    ['speaker_role', 'Role', fact.speaker_role],
    ['form', 'Form', fact.form],
  ] as const;
  return reading('statement', fact, values);
}

type Value = readonly [key: string, label: string, text: string | number | null];

function reading(
  kind: Reading['kind'],
  fact: Quantity | EventFact | Statement,
  values: readonly Value[],
): Reading {
  const fields = values.flatMap(([key, label, text]) =>
    text ? [{ label, text: capital(String(text)), implied: fact.implied.includes(key) }] : [],
  );
  return { id: fact.id, kind, words: fact.quote, fields, rule: fact.rule };
}
