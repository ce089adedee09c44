import type { Claim } from '../schemas/claim.ts';
import type { Matter, Measure } from '../schemas/corpus.ts';
import type { EventFact } from '../schemas/event.ts';
import type { Quantity } from '../schemas/quantity.ts';
import type { Question } from '../schemas/question.ts';
import type { Source } from '../schemas/source.ts';
import type { Judge, QuestionDraft } from './draft.ts';
import { eventQuestions } from './events/questions.ts';
import { figureQuestions } from './figures/questions.ts';
import type { Region } from './figures/scope.ts';
import { matterQuestions } from './matters/questions.ts';
import { inOrder } from './pairs.ts';

/** The claims and facts of all sources, in the order of the sources, with the words to ask in. */
export interface Compared {
  readonly sources: readonly Source[];
  readonly claims: readonly Claim[];
  readonly quantities: readonly Quantity[];
  readonly events: readonly EventFact[];
  readonly matters: readonly Matter[];
  readonly measures: readonly Measure[];
  /** Parts of countries, which a figure may be about. */
  readonly regions: readonly Region[];
  /** The label of a measure, as it stands inside a sentence. */
  readonly labelOf: (measure: string) => string;
  /** The country of a person or place; the name itself where it is not known. */
  readonly countryOf: (name: string) => string;
  readonly isCountry: (name: string) => boolean;
}

/** A question, and the rules that judge what is left of it where an editor takes claims away. */
export interface Judged {
  readonly question: Question;
  readonly judge: Judge;
}

/** What claims of two or more sources speak to, with verdicts, ordered by id. */
export function compare(compared: Compared): Judged[] {
  const { sources, claims, quantities, events, matters, countryOf, isCountry } = compared;
  const owners = new Map(
    claims.flatMap((claim) => [...claim.quantities, ...claim.events].map((fact) => [fact, claim])),
  );
  const ownerOf = (fact: string): Claim => {
    const owner = owners.get(fact);
    if (owner === undefined) throw new Error(`the fact ${fact} lies in no claim`);
    return owner;
  };
  const claimOf = (fact: string): string => ownerOf(fact).id;
  const dates = new Map(sources.map(({ id, date }) => [id, date]));
  const dateOf = (source: string): string | null => dates.get(source) ?? null;
  const drafts = [
    ...figureQuestions({ ...compared, ownerOf }),
    ...eventQuestions(events, {
      dateOf,
      claimOf,
      countryOf,
      isCountry,
      countIn: counting(quantities),
    }),
    ...matterQuestions(claims, matters, sources),
  ];
  const finish = finisher(compared);
  return named(drafts)
    .flatMap(([id, draft]) => finish(id, draft))
    .sort((a, b) => (a.question.id < b.question.id ? -1 : 1));
}

/** Units that count things, and not their order or how long they take. */
const NOT_COUNTS: ReadonlySet<string> = new Set([
  'ordinal',
  'days',
  'weeks',
  'months',
  'years',
  '%',
]);

/** Finds the count that stands within an event's words. */
function counting(quantities: readonly Quantity[]): (event: EventFact) => string | null {
  const bySource = Map.groupBy(
    quantities.filter(({ unit }) => !NOT_COUNTS.has(unit)),
    ({ source }) => source,
  );
  return ({ source, span }) =>
    bySource.get(source)?.find((figure) => span[0] <= figure.span[0] && figure.span[1] <= span[1])
      ?.quote ?? null;
}

/** Drafts with ids from their keys; a second one of the same key gets a number. */
function named(drafts: readonly QuestionDraft[]): [string, QuestionDraft][] {
  const counts = new Map<string, number>();
  return drafts.map((draft) => {
    const id = slug(draft.key);
    const count = (counts.get(id) ?? 0) + 1;
    counts.set(id, count);
    return [count === 1 ? id : `${id}-${String(count)}`, draft];
  });
}

function slug(key: string): string {
  const words = key
    .toLowerCase()
    .normalize('NFKD')
    .replace(/[^a-z0-9]+/gu, '-')
    .replace(/^-+|-+$/g, '');
  return words === '' ? 'question' : words;
}

function finisher({
  claims,
  sources,
}: Compared): (id: string, draft: QuestionDraft) => readonly Judged[] {
  const byId = new Map(claims.map((claim) => [claim.id, claim]));
  const places = new Map(claims.map(({ id }, place) => [id, place]));
  const order = sources.map((source) => source.id);
  return (id, { question, kind, judge, positions }) => {
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
      topic: commonTopic(members.flatMap((member) => byId.get(member)?.topics ?? [])),
      members,
      verdict: ruling.verdict,
      reason: ruling.reason,
      why: ruling.why,
      by: 'rule',
      rule: ruling.rule,
      ruling: null,
      positions: [...positions],
      pairs: inOrder(pairs, order),
    };
    return [{ question: finished, judge }];
  };
}

/** The topic that most of the claims share; of equals the one named first. */
function commonTopic(topics: readonly string[]): string | null {
  const counts = new Map<string, number>();
  for (const topic of topics) counts.set(topic, (counts.get(topic) ?? 0) + 1);
  let best: string | null = null;
  for (const [topic, count] of counts) {
    if (best === null || count > (counts.get(best) ?? 0)) best = topic;
  }
  return best;
}
