import type { Claim } from '../schemas/claim.ts';
import type { Subject } from '../schemas/ledger-question.ts';
import type { Question, Related } from '../schemas/question.ts';
import type { Judge, QuestionDraft } from './question-draft.ts';
import { eventQuestions } from './events/questions.ts';
import { countFinder, type EventMatter } from './events/told.ts';
import { type FigureMatter, figureQuestions } from './figures/questions.ts';
import { contextsOf } from './likeness/context.ts';
import { type QuestionIds, NO_IDS, withIds } from './ids.ts';
import { inOrder } from './pairs.ts';
import { relatedPassages } from './related.ts';
import { type RepeatedMatter, repeatedQuestions } from './repeated/questions.ts';
import { sharedTopics } from './topics.ts';

/** The claims and facts of all sources, in the order of the sources, with the words to ask in. */
export type Compared = Omit<FigureMatter, 'ownerOf' | 'contexts'> &
  Pick<EventMatter, 'countryOf' | 'isCountry'> &
  Pick<RepeatedMatter, 'statements'>;

/** A measured question, and what is asked anew where an editor changes it. */
export interface Judged {
  readonly question: Question;
  readonly subject: Subject;
  readonly judge: Judge;
  readonly words: readonly string[];
  readonly about: string | null;
}

/**
 * What claims of two or more sources speak to by rules, ordered by id, and what may belong together.
 *
 * @param ids the ids that questions had before
 */
export function compare(
  compared: Compared,
  ids: QuestionIds = NO_IDS,
): { measured: Judged[]; related: Related[] } {
  const { sources, claims, quantities, events } = compared;
  const owners = new Map(
    claims.flatMap((claim) => [...claim.quantities, ...claim.events].map((fact) => [fact, claim])),
  );
  const ownerOf = (fact: string): Claim => {
    const owner = owners.get(fact);
    if (owner === undefined) throw new Error(`the fact ${fact} lies in no claim`);
    return owner;
  };
  const byId = new Map(sources.map((source) => [source.id, source]));
  const signOf = (source: string): string => byId.get(source)?.sign ?? '';
  const contexts = contextsOf(sources, claims);
  const drafts = [
    ...figureQuestions({ ...compared, ownerOf, contexts }),
    ...eventQuestions(events, {
      countryOf: compared.countryOf,
      isCountry: compared.isCountry,
      dateOf: (source) => byId.get(source)?.date ?? null,
      claimOf: ownerOf,
      signOf,
      countIn: countFinder(quantities),
      contexts,
    }),
    ...repeatedQuestions({ ...compared, signOf, rarity: contexts.rarity }),
  ];
  const finish = finisher(compared);
  return {
    measured: withIds(drafts, ids)
      .flatMap(([id, draft]) => finish(id, draft))
      .sort((a, b) => (a.question.id < b.question.id ? -1 : 1)),
    related: relatedPassages(claims, quantities, contexts),
  };
}

function finisher({
  claims,
  sources,
}: Compared): (id: string, draft: QuestionDraft) => readonly Judged[] {
  const byId = new Map(claims.map((claim) => [claim.id, claim]));
  const places = new Map(claims.map(({ id }, place) => [id, place]));
  const order = sources.map((source) => source.id);
  return (id, { subject, question, kind, judge, positions, words, about }) => {
    const judgement = judge(positions);
    if (judgement === undefined) return [];
    const { ruling, pairs } = judgement;
    const members = [...new Set(positions.map(({ claim }) => claim))].sort(
      (a, b) => (places.get(a) ?? 0) - (places.get(b) ?? 0),
    );
    const finished: Question = {
      id,
      question,
      kind,
      topics: sharedTopics(members.flatMap((member) => byId.get(member) ?? [])),
      members,
      verdict: ruling.verdict,
      reason: ruling.reason,
      why: ruling.why,
      by: 'rule',
      rule: ruling.rule,
      editing: null,
      positions: [...positions],
      pairs: inOrder(pairs, order),
      absent: [],
      withdrawn: null,
      linked: [],
    };
    return [{ question: finished, subject, judge, words, about }];
  };
}
