import type { Claim } from '../schemas/claim.ts';
import type { EventFact } from '../schemas/event.ts';
import type { Quantity } from '../schemas/quantity.ts';
import type { Question } from '../schemas/question.ts';
import type { QuestionDraft } from './draft.ts';
import { eventQuestions } from './events/questions.ts';
import { figureQuestions } from './figures/questions.ts';

/** The claims and facts of all sources, in the order of the sources. */
export interface Compared {
  readonly claims: readonly Claim[];
  readonly quantities: readonly Quantity[];
  readonly events: readonly EventFact[];
  /** The label of a measure, for the wording of questions. */
  readonly labelOf: (measure: string) => string;
}

/** What claims of two or more sources speak to, with verdicts, ordered by id. */
export function compare({ claims, quantities, events, labelOf }: Compared): Question[] {
  const owners = new Map(
    claims.flatMap((claim) => [...claim.quantities, ...claim.events].map((fact) => [fact, claim])),
  );
  const claimOf = (fact: string): string => {
    const owner = owners.get(fact);
    if (owner === undefined) throw new Error(`the fact ${fact} lies in no claim`);
    return owner.id;
  };
  const drafts = [
    ...figureQuestions(quantities, labelOf, claimOf),
    ...eventQuestions(events, claimOf),
  ];
  const byId = new Map(claims.map((claim) => [claim.id, claim]));
  return drafts.map((draft) => finished(draft, byId)).sort((a, b) => (a.id < b.id ? -1 : 1));
}

function finished(
  { key, question, kind, ruling, positions }: QuestionDraft,
  claims: ReadonlyMap<string, Claim>,
): Question {
  const members = [...new Set(positions.map(({ claim }) => claim))];
  return {
    id: key
      .toLowerCase()
      .normalize('NFKD')
      .replace(/[^a-z0-9]+/gu, '-')
      .replace(/^-+|-+$/g, ''),
    question,
    kind,
    topic: commonTopic(members.flatMap((id) => claims.get(id)?.topics ?? [])),
    members,
    verdict: ruling.verdict,
    reason: ruling.reason,
    why: ruling.why,
    by: 'rule',
    rule: ruling.rule,
    positions: [...positions],
  };
}

/** The topic that most of the claims share; of equals the one named first. */
function commonTopic(topics: readonly string[]): string | null {
  const counts = new Map<string, number>();
  for (const topic of topics) counts.set(topic, (counts.get(topic) ?? 0) + 1);
  let best: string | null = null;
  for (const [topic, count] of counts)
    if (best === null || count > (counts.get(best) ?? 0)) best = topic;
  return best;
}
