import type { Corpus } from '../../schemas/corpus.ts';
import { COUNTRIES, COUNTRY_ADJECTIVES } from './countries.ts';
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
  /** The measure that each measure is a part of. */
  readonly wholes: ReadonlyMap<string, string>;
}

export function compileVocabulary(corpus: Corpus): Vocabulary {
  const names = new PhraseIndex<Named>();
  for (const { name, names: others, roles, from = null, until = null } of corpus.people) {
    const person = { name, kind: 'person', country: false } as const;
    for (const phrase of [name, ...others]) names.add(phrase, { ...person, by: 'name' });
    for (const phrase of roles.flatMap((role) => [role, ...ofPlace(role, corpus)]))
      names.add(phrase, { ...person, by: 'role', held: { from, until } }, true);
  }
  for (const { name, names: others } of corpus.bodies)
    for (const phrase of [name, ...others])
      names.add(phrase, { name, kind: 'body', country: false, by: 'name' });
  for (const { name, names: others, adjectives, country, capital, in: seat } of corpus.places) {
    const own = {
      ...(capital && seat !== undefined ? { seat } : {}),
      ...(seat !== undefined && !country ? { region: true } : {}),
    };
    for (const phrase of [name, ...others])
      names.add(phrase, { name, kind: 'place', country, by: 'name', ...own });
    for (const phrase of adjectives)
      names.add(phrase, { name, kind: 'place', country, by: 'adjective' });
  }
  addCountries(names, corpus);
  return { names, terms: termIndex(corpus), wholes: wholesOf(corpus) };
}

/** "the French president" the other way round: "the president of France". */
function ofPlace(role: string, { places }: Corpus): string[] {
  const [, adjective = '', office = ''] = /^the (\S+) (.+)$/u.exec(role) ?? [];
  return places
    .filter(({ adjectives }) => adjectives.includes(adjective))
    .map(({ name }) => `the ${office} of ${name}`);
}

/** Adds the countries of the world, each by the corpus's own name for it where it has one. */
function addCountries(names: PhraseIndex<Named>, { people, bodies, places }: Corpus): void {
  const own = new Map(
    places.flatMap(({ name, names: others }) =>
      [name, ...others].map((phrase) => [phrase, name] as const),
    ),
  );
  const taken = new Set([
    ...own.keys(),
    ...[...people, ...bodies].flatMap(({ name, names: others }) => [name, ...others]),
  ]);
  for (const [adjective, country] of COUNTRY_ADJECTIVES) {
    const known = COUNTRIES.find(([plain]) => plain === country)?.find((one) => own.has(one));
    const name = (known === undefined ? undefined : own.get(known)) ?? country;
    const isKnown = places.some(({ adjectives }) => adjectives.includes(adjective));
    if (!isKnown && !taken.has(adjective))
      names.add(adjective, { name, kind: 'place', country: true, by: 'adjective', general: true });
  }
  for (const country of COUNTRIES) {
    const known = country.find((phrase) => own.has(phrase));
    const name = (known === undefined ? undefined : own.get(known)) ?? country[0];
    for (const phrase of country.filter((phrase) => !taken.has(phrase))) {
      taken.add(phrase);
      names.add(phrase, { name, kind: 'place', country: true, by: 'name', general: true });
    }
  }
}

function wholesOf({ measures }: Corpus): Map<string, string> {
  return new Map([
    ...measures.flatMap(({ id, parts }) => parts.map((part) => [part, id] as const)),
    ...measures.flatMap(({ id, of }) => (of === undefined ? [] : [[id, of] as const])),
  ]);
}

function termIndex({ topics, measures }: Corpus): PhraseIndex<Term> {
  const terms = new Map<string, Term>();
  const add = (phrases: readonly string[], more: (term: Term) => Term): void => {
    for (const phrase of phrases) terms.set(phrase, more(terms.get(phrase) ?? {}));
  };
  for (const { id, terms: phrases } of topics)
    add(phrases, (term) => ({ ...term, topics: [...(term.topics ?? []), id] }));
  for (const measure of measures)
    add(measure.terms, (term) => ({ ...term, measures: [...(term.measures ?? []), measure] }));
  const index = new PhraseIndex<Term>();
  for (const [phrase, term] of terms) index.add(phrase, term, !/^\p{Lu}/u.test(phrase));
  return index;
}
