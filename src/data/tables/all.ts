import { claimEntries } from '../claims.ts';
import type { Edition } from '../edition.ts';
import { questionEntries } from '../questions.ts';
import { claimsTable } from './claims.ts';
import { eventsTable } from './events.ts';
import { pairsTable } from './pairs.ts';
import { positionsTable } from './positions.ts';
import { quantitiesTable } from './quantities.ts';
import { questionsTable } from './questions.ts';
import { sourcesTable } from './sources.ts';
import { statementsTable } from './statements.ts';
import type { Table } from './table.ts';

/** The tables of the data, in the order in which they are listed. */
export function tablesOf(edition: Edition): readonly Table[] {
  const { corpus } = edition;
  return [
    claimsTable(claimEntries(edition)),
    quantitiesTable(corpus),
    eventsTable(corpus),
    statementsTable(corpus),
    questionsTable(corpus, questionEntries(edition)),
    positionsTable(corpus),
    pairsTable(corpus),
    sourcesTable(corpus.sources),
  ];
}
