import type { Relation } from '../../schemas/quality.ts';
import type { Reason, Verdict } from '../../schemas/question.ts';

interface Said {
  readonly verdict: Verdict | null;
  readonly reason: Reason | null;
}

const PARTING: ReadonlySet<Relation> = new Set([
  'same-figure-differ',
  'same-event-differ',
  'contradict',
]);

/** Whether the verdict on a pair is one that its marked relation allows. */
export function isRight(relation: Relation, { verdict, reason }: Said): boolean {
  switch (relation) {
    case 'same-figure-agree':
    case 'same-quotation':
    case 'same-event-agree':
      return isAgreement(verdict);
    case 'same-figure-differ':
    case 'same-event-differ':
      return verdict === 'differ' || verdict === 'contradict';
    case 'contradict':
      return verdict === 'contradict';
    case 'updates':
      return verdict === 'complement' || (verdict === 'differ' && reason === 'as-of');
    case 'same-matter':
      return verdict !== 'contradict';
  }
}

/** Whether a verdict says that two sources say the same. */
export function isAgreement(verdict: Verdict | null): boolean {
  return verdict === 'agree' || verdict === 'agree-within-rounding';
}

/** Whether passages marked so do not say the same, so that to call it agreement is false. */
export function parts(relation: Relation): boolean {
  return PARTING.has(relation);
}
