import { ascending } from 'd3';
import { absentOn } from '../../corpus/absence.ts';
import type { Corpus } from '../../corpus/corpus.ts';
import { bySharpness } from '../../corpus/outcome.ts';
import type { EventFact } from '../../schemas/event.ts';
import type { Quantity } from '../../schemas/quantity.ts';
import type { Question } from '../../schemas/question.ts';
import { WORKED_OUT, workedOutOf } from '../../schemas/worked-out.ts';
import { spanOfPeriod } from '../period.ts';
import type { EventLook, Telling, TimelineEvent, Untold } from './event.ts';
import { mergeEvents, questionsOn } from './merge.ts';
import { eventName } from './name.ts';

/** Every event of a corpus, once, in the order of time; undated ones stand last. */
export function readEvents(corpus: Corpus): TimelineEvent[] {
  const claims = new Map(corpus.claims.flatMap(({ id, events }) => events.map((one) => [one, id])));
  const countries = new Map(corpus.corpus.names.map(({ name, country }) => [name, country]));
  return mergeEvents(corpus)
    .flatMap((facts) => eventOf(corpus, facts, questionsOn(corpus, facts), { claims, countries }))
    .toSorted((a, b) => ascending(startOf(a), startOf(b)));
}

interface Known {
  readonly claims: ReadonlyMap<string, string>;
  readonly countries: ReadonlyMap<string, string | null>;
}

function eventOf(
  corpus: Corpus,
  facts: readonly EventFact[],
  asked: readonly Question[],
  { claims, countries }: Known,
): TimelineEvent[] {
  const tellings = facts
    .flatMap((fact) => tellingOf(corpus, fact, claims.get(fact.id)))
    .toSorted((a, b) => ascending(timeOf(a), timeOf(b)));
  const [first] = tellings;
  if (!first) return [];
  const type = mostCommon(facts.map((fact) => fact.type)) ?? 'other';
  const alike = facts.filter((fact) => fact.type === type);
  const places = facts.flatMap((fact) => fact.places);
  return [
    {
      id: first.id,
      type,
      name: eventName({
        type,
        people: sharedBy(alike),
        place: mostCommon(places) ?? null,
        topic: topicOf(corpus, first.claim),
      }),
      people: [...new Set(facts.flatMap(({ participants }) => participants))],
      country: countryOf(facts, countries),
      tellings,
      untold: untoldBy(corpus, tellings, asked),
      questions: asked.toSorted((a, b) => bySharpness(a.verdict, b.verdict)),
    },
  ];
}

function tellingOf(corpus: Corpus, fact: EventFact, claim: string | undefined): Telling[] {
  if (claim === undefined) return [];
  const { id, start, end, quote, implied, orEarlier } = fact;
  const when = start === null || end === null || end === start ? start : `${start}/${end}`;
  const isImplied = when !== null && implied.includes('start');
  return [
    {
      ...{ id, claim, when, orEarlier },
      source: corpus.source(fact.source),
      words: quote,
      workedOut: isImplied && !orEarlier ? WORKED_OUT[workedOutOf(when, quote)] : null,
      look: lookOf(fact),
      ordinal: ordinalOf(corpus, fact, claim),
    },
  ];
}

/** How a telling is drawn. */
export function lookOf({ denied, planned, hedge }: EventFact): EventLook {
  if (denied) return 'denied';
  return planned || hedge !== null ? 'planned' : 'told';
}

/** The words that count the event: those of its number, or those in it that count its kind. */
function ordinalOf(
  corpus: Corpus,
  { ordinal, quote, type }: EventFact,
  claim: string,
): string | null {
  const counted = corpus
    .claim(claim)
    .quantities.map(corpus.quantity)
    .filter(({ unit }) => unit === 'ordinal');
  const isOfKind = ({ measure }: Quantity): boolean => measure.split('-').includes(type);
  const own =
    counted.find(({ value }) => value === ordinal) ??
    counted.find((quantity) => quote.includes(quantity.quote) && isOfKind(quantity));
  return own?.quote ?? null;
}

/** Those whom every telling names; where there is nobody, those whom the first does. */
function sharedBy(facts: readonly EventFact[]): readonly string[] {
  const [first, ...rest] = facts;
  if (!first) return [];
  const shared = first.participants.filter((name) =>
    rest.every(({ participants }) => participants.includes(name)),
  );
  return shared.length > 0 ? shared : first.participants;
}

/** The country that more tellings name than any other. */
function countryOf(
  facts: readonly EventFact[],
  countries: ReadonlyMap<string, string | null>,
): string | null {
  const named = facts.flatMap(({ places }) => {
    const own = places.flatMap((place) => countries.get(place) ?? []);
    return [...new Set(own)];
  });
  const counts = [...Map.groupBy(named, (name) => name)].map(
    ([name, all]) => [name, all.length] as const,
  );
  const most = Math.max(...counts.map(([, amount]) => amount));
  const [first, ...others] = counts.filter(([, amount]) => amount === most);
  return first && others.length === 0 ? first[0] : null;
}

function topicOf(corpus: Corpus, claim: string): string | null {
  const [topic] = corpus.claim(claim).topics;
  return topic === undefined ? null : corpus.topic(topic).label;
}

/** The sources that tell nothing of it, with what the comparison found or their dates show. */
function untoldBy(
  corpus: Corpus,
  tellings: readonly Telling[],
  asked: readonly Question[],
): Untold[] {
  const told = new Set(tellings.map(({ source }) => source.id));
  const found = new Map(
    asked.flatMap((question) =>
      absentOn(corpus, question).map(({ source, why }) => [source.id, why] as const),
    ),
  );
  const start = Math.min(...tellings.map(timeOf));
  return corpus.sources
    .filter(({ id }) => !told.has(id))
    .map((source) => {
      const isOlder = source.date !== null && spanOfPeriod(source.date).end.getTime() <= start;
      return { source, why: found.get(source.id) ?? (isOlder ? 'earlier' : null) };
    });
}

const timeOf = ({ when }: Telling): number =>
  when === null ? Infinity : spanOfPeriod(when).start.getTime();

/** When the closest of its datings begins, in milliseconds; Infinity without any. */
function startOf({ tellings }: TimelineEvent): number {
  const dated = tellings.filter(({ when }) => when !== null);
  const [closest] = dated.toSorted((a, b) => ascending(lengthOf(a), lengthOf(b)));
  return closest ? timeOf(closest) : Infinity;
}

function lengthOf({ when }: Telling): number {
  const span = when === null ? null : spanOfPeriod(when);
  return span ? span.end.getTime() - span.start.getTime() : Infinity;
}

/** Of several that are as common, the first. */
function mostCommon<T>(items: readonly T[]): T | undefined {
  const groups = [...Map.groupBy(items, (item) => item).values()];
  return groups.toSorted((a, b) => b.length - a.length)[0]?.[0];
}
