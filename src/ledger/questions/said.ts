import type { LedgerQuestion, Subject } from '../../schemas/ledger-question.ts';
import type { Question } from '../../schemas/question.ts';

/** What a question says, as the ledger keeps it. */
export type Said = Omit<LedgerQuestion, 'first' | 'changed' | 'past' | 'gone'>;

/**
 * What a question says, with the passages that were withdrawn from it; its keys stand in the order
 * of the schema, so that two of them can be compared as JSON.
 */
export function said(asked: Question, subject: Subject | null): Said {
  const { id, question, kind, verdict, why, by, editing, positions, withdrawn } = asked;
  const readings = [...positions, ...(withdrawn?.readings ?? [])];
  return {
    question,
    kind,
    verdict,
    why,
    by,
    signed: editing === null ? null : { by: editing.by, date: editing.date },
    subject,
    readings: readings.map(({ claim, source, words, says, voice }) => ({
      claim,
      source,
      words,
      says,
      voice,
    })),
    id,
  };
}
