import type { Corpus, Matter, Measure } from '../../schemas/corpus.ts';
import { COUNTRIES } from './countries.ts';
import { Openings } from './openings.ts';
import { PhraseIndex } from './phrase-index.ts';

/** Somebody or something with a canonical name. */
export interface Named {
  readonly name: string;
  readonly kind: 'person' | 'body' | 'place';
  /** True of a place that can act: "France signed". */
  readonly country: boolean;
  /** How the words stand for it: by name, by a description, or as an adjective ("French"). */
  readonly by: 'name' | 'role' | 'adjective';
  /** Whether it is known of the world and not of the corpus, so that a longer name may hold it. */
  readonly general?: boolean;
}

/** `corpus.yml` made ready for look-up. */
export interface Vocabulary {
  readonly names: PhraseIndex<Named>;
  /** What the terms of topics, measures and matters begin with. */
  readonly openings: Openings;
  /** Topic ids by term; a term may speak of several. */
  readonly topics: PhraseIndex<readonly string[]>;
  /** Measures by term; one term may name several, told apart by their units. */
  readonly measures: PhraseIndex<readonly Measure[]>;
  /** Matters by term. */
  readonly matters: PhraseIndex<readonly Matter[]>;
  /** Ids of matters by the words they must stand with. */
  readonly company: PhraseIndex<readonly string[]>;
}

export function compileVocabulary(corpus: Corpus): Vocabulary {
  const names = new PhraseIndex<Named>();
  for (const { name, names: others, roles } of corpus.people) {
    for (const phrase of [name, ...others])
      names.add(phrase, { name, kind: 'person', country: false, by: 'name' });
    for (const phrase of roles)
      names.add(phrase, { name, kind: 'person', country: false, by: 'role' }, true);
  }
  for (const { name, names: others } of corpus.bodies) {
    for (const phrase of [name, ...others])
      names.add(phrase, { name, kind: 'body', country: false, by: 'name' });
  }
  for (const { name, names: others, adjectives, country } of corpus.places) {
    for (const phrase of [name, ...others])
      names.add(phrase, { name, kind: 'place', country, by: 'name' });
    for (const phrase of adjectives)
      names.add(phrase, { name, kind: 'place', country, by: 'adjective' });
  }
  addCountries(names, corpus);
  const openings = new Openings();
  return {
    names,
    openings,
    measures: sharedIndex(
      openings,
      corpus.measures,
      ({ terms }) => terms,
      (measure) => measure,
    ),
    topics: sharedIndex(
      openings,
      corpus.topics,
      ({ terms }) => terms,
      ({ id }) => id,
    ),
    matters: sharedIndex(
      openings,
      corpus.matters,
      ({ terms }) => terms,
      (matter) => matter,
    ),
    company: sharedIndex(
      openings,
      corpus.matters,
      ({ with: words }) => words,
      ({ id }) => id,
    ),
  };
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
  for (const country of COUNTRIES) {
    const known = country.find((phrase) => own.has(phrase));
    const name = (known === undefined ? undefined : own.get(known)) ?? country[0];
    for (const phrase of country.filter((phrase) => !taken.has(phrase))) {
      taken.add(phrase);
      names.add(phrase, { name, kind: 'place', country: true, by: 'name', general: true });
    }
  }
}

/** An index of phrases that several entries may share. */
function sharedIndex<Entry, Value>(
  openings: Openings,
  entries: readonly Entry[],
  phrasesOf: (entry: Entry) => readonly string[],
  valueOf: (entry: Entry) => Value,
): PhraseIndex<readonly Value[]> {
  const byPhrase = new Map<string, readonly Value[]>();
  for (const entry of entries) {
    for (const phrase of phrasesOf(entry))
      byPhrase.set(phrase, [...(byPhrase.get(phrase) ?? []), valueOf(entry)]);
  }
  const index = new PhraseIndex<readonly Value[]>(openings);
  for (const [phrase, values] of byPhrase) index.add(phrase, values, !/^\p{Lu}/u.test(phrase));
  return index;
}
