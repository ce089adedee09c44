import type { Corpus } from '../../schemas/corpus.ts';
import { COUNTRIES, type Country } from './countries.ts';
import { type NamedMeasure, namedMeasures } from './named-measure.ts';
import { PhraseIndex } from './phrase-index.ts';
import type { Term } from './terms.ts';

/** Somebody or something with a canonical name. */
export interface Named {
  readonly name: string;
  readonly kind: 'person' | 'body' | 'place';
  /** True of a place that can act: "France signed". */
  readonly country: boolean;
  /** The country that a capital may stand for: "Paris signed". */
  readonly seat?: string;
  /** True of a place that the corpus puts into a country. */
  readonly region?: boolean;
  /** How the words stand for it: by name, by a description, or as an adjective ("French"). */
  readonly by: 'name' | 'role' | 'adjective';
  /** When a role began and ended to be this person's, ISO 8601; null where that is not known. */
  readonly held?: Held;
  /** Whether it is known of the world and not of the corpus, so that a longer name may hold it. */
  readonly general?: boolean;
}

/** The time of an office, its ends as ISO dates to the year, month or day. */
export interface Held {
  readonly from: string | null;
  readonly until: string | null;
}

/** Whether an office was somebody's at a date or in a stretch of time; unknown ends are no bar. */
export function isHeldAt({ from, until }: Held, period: string): boolean {
  const [first = period, last = first] = period.split('/');
  return (from === null || !isBefore(last, from)) && (until === null || !isBefore(until, first));
}

/** Whether one date lies before another, as closely as both are given. */
function isBefore(one: string, other: string): boolean {
  const length = Math.min(one.length, other.length);
  return one.slice(0, length) < other.slice(0, length);
}

/** `corpus.yml` made ready for look-up. */
export interface Vocabulary {
  readonly names: PhraseIndex<Named>;
  /** The terms of topics and measures. */
  readonly terms: PhraseIndex<Term>;
  /** The measure that each measure is a part of, by their ids. */
  readonly wholes: ReadonlyMap<string, string>;
  /** The ids of all measures. */
  readonly measures: ReadonlySet<string>;
  /** Whether the corpus tells where it plays, or measures in the dollars of the United States. */
  readonly isPlaced: boolean;
}

export function compileVocabulary(corpus: Corpus): Vocabulary {
  const names = new PhraseIndex<Named>();
  const add = (phrases: readonly string[], named: Named): void => {
    for (const phrase of phrases) names.add(phrase, named, named.by === 'role');
  };
  for (const { name, names: others, roles, from = null, until = null } of corpus.people) {
    const person = { name, kind: 'person', country: false } as const;
    add([name, ...others], { ...person, by: 'name' });
    const offices = roles.flatMap((role) => [role, ...ofPlace(role, corpus)]);
    add(offices, { ...person, by: 'role', held: { from, until } });
  }
  for (const body of corpus.bodies)
    add(namesOf(body), { name: body.name, kind: 'body', country: false, by: 'name' });
  for (const { name, names: others, adjectives, country, capital, in: seat } of corpus.places) {
    const place = { name, kind: 'place', country } as const;
    const own = {
      ...(capital && seat !== undefined ? { seat } : {}),
      ...(seat !== undefined && !country ? { region: true } : {}),
    };
    add([name, ...others], { ...place, by: 'name', ...own });
    add(adjectives, { ...place, by: 'adjective' });
  }
  addCountries(add, corpus);
  const isPlaced =
    corpus.places.some(({ country }) => country) ||
    corpus.measures.some(({ units }) => units.includes('USD'));
  const measures = namedMeasures(corpus, names);
  return {
    names,
    terms: termIndex(corpus, measures),
    wholes: wholesOf(corpus),
    measures: new Set(measures.map(({ id }) => id)),
    isPlaced,
  };
}

/** "the French president" the other way round: "the president of France". */
function ofPlace(role: string, { places }: Corpus): string[] {
  const [, adjective = '', office = ''] = /^the (\S+) (.+)$/u.exec(role) ?? [];
  return places
    .filter(({ adjectives }) => adjectives.includes(adjective))
    .map(({ name }) => `the ${office} of ${name}`);
}

function namesOf({ name, names }: { readonly name: string; readonly names: readonly string[] }) {
  return [name, ...names];
}

/** Adds the countries of the world, each by the corpus's own name for it where it has one. */
function addCountries(
  add: (phrases: readonly string[], named: Named) => void,
  { people, bodies, places }: Corpus,
): void {
  const own = new Map(
    places.flatMap((place) => namesOf(place).map((phrase) => [phrase, place.name] as const)),
  );
  const taken = new Set([
    ...places.flatMap(({ adjectives }) => adjectives),
    ...[...people, ...bodies, ...places].flatMap(namesOf),
  ]);
  const general = ({ names }: Country) => ({
    name: own.get(names.find((phrase) => own.has(phrase)) ?? '') ?? names[0],
    kind: 'place' as const,
    country: true,
    general: true,
  });
  for (const [adjective, country] of new Map(COUNTRIES.map((one) => [one.adjective, one])))
    if (adjective !== null && !taken.has(adjective))
      add([adjective], { ...general(country), by: 'adjective' });
  for (const country of COUNTRIES) {
    const phrases = country.names.filter((phrase) => !taken.has(phrase));
    add(phrases, { ...general(country), by: 'name' });
    for (const phrase of phrases) taken.add(phrase);
  }
}

function wholesOf({ measures }: Corpus): Map<string, string> {
  return new Map([
    ...measures.flatMap(({ id, parts }) => parts.map((part) => [part, id] as const)),
    ...measures.flatMap(({ id, of }) => (of === undefined ? [] : [[id, of] as const])),
  ]);
}

function termIndex({ topics: all }: Corpus, measured: readonly NamedMeasure[]): PhraseIndex<Term> {
  const index = new PhraseIndex<Term>();
  const spoken = [
    ...all.flatMap(({ id, terms }) => terms.map((phrase) => ({ phrase, topic: id }))),
    ...measured.flatMap((measure) => measure.terms.map((phrase) => ({ phrase, measure }))),
  ];
  for (const [phrase, own] of Map.groupBy(spoken, (one) => one.phrase)) {
    const topics = own.flatMap((one) => ('topic' in one ? one.topic : []));
    const measures = own.flatMap((one) => ('measure' in one ? one.measure : []));
    index.add(phrase, { topics, measures }, !/^\p{Lu}/u.test(phrase));
  }
  return index;
}
