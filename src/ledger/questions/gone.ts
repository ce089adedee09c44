import type { LedgerEntry } from '../../schemas/ledger.ts';
import type { LedgerQuestion, QuestionLoss } from '../../schemas/ledger-question.ts';
import { SAME_PASSAGES } from '../thresholds.ts';
import { dice } from '../sets.ts';

/** Why a question is gone, and the questions that go on from it. */
export interface Fate {
  readonly why: QuestionLoss;
  readonly heirs: string[];
}

/** What there is beside a question that is gone. */
export interface Around {
  readonly current: readonly LedgerQuestion[];
  readonly before: ReadonlyMap<string, LedgerQuestion>;
  /** The entries of all claims. */
  readonly claims: readonly LedgerEntry[];
}

/** What became of a question that nobody hid and that is asked no more. */
export function fateOf(entry: LedgerQuestion, { current, before, claims }: Around): Fate {
  const like = current.filter(
    ({ readings }) => dice(claimsOf(readings), claimsOf(entry.readings)) >= SAME_PASSAGES,
  );
  const heirs = like.map(({ id }) => id);
  const isSigned = entry.kind === 'signed';
  const renamed = like.find(({ id, kind }) => kind === 'signed' && !before.has(id));
  if (isSigned && renamed !== undefined) return { why: 'renamed', heirs: [renamed.id] };
  const own = claimsOf(entry.readings);
  const speaking = claims.filter(({ id, gone }) => gone === null && own.has(id));
  if (new Set(speaking.map(({ source }) => source)).size < 2) return { why: 'passages', heirs };
  return { why: isSigned ? 'dropped' : 'apart', heirs };
}

function claimsOf(readings: LedgerQuestion['readings']): Set<string> {
  return new Set(readings.map(({ claim }) => claim));
}
