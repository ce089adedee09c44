import type { Corpus } from '../../corpus/corpus.ts';
import { OUTCOMES } from '../../corpus/outcome.ts';
import { outcomeWords } from '../../corpus/verdicts.ts';
import type { FilterName } from '../../search/index/filters.ts';
import { filedUnder } from '../../search/index/filed.ts';

/** A filter of the search page with the values that stand in the index. */
export interface Facet {
  readonly name: FilterName;
  readonly label: string;
  readonly options: readonly { readonly value: string; readonly text: string }[];
}

const KINDS = [
  { value: 'figure', text: 'has a figure' },
  { value: 'event', text: 'has an event' },
  { value: 'statement', text: 'is credited to somebody' },
];

/** The filters that have something to choose between. */
export function readFacets(corpus: Corpus): Facet[] {
  const filed = corpus.claims.map((claim) => filedUnder(corpus, claim));
  const used = (name: FilterName): Set<string> => new Set(filed.flatMap((under) => under[name]));
  const facets: Facet[] = [
    {
      name: 'source',
      label: 'Source',
      options: corpus.sources.map(({ id, sign, title }) => ({
        value: id,
        text: `${sign} ${title}`,
      })),
    },
    {
      name: 'verdict',
      label: 'Verdict',
      options: OUTCOMES.map((outcome) => ({ value: outcome, text: outcomeWords(outcome) })),
    },
    {
      name: 'topic',
      label: 'Topic',
      options: corpus.topics.map(({ id, label }) => ({ value: id, text: label })),
    },
    { name: 'kind', label: 'Kind', options: KINDS },
    {
      name: 'voice',
      label: 'Credited to',
      options: corpus.voices.map(({ name }) => ({ value: name, text: name })),
    },
    {
      name: 'year',
      label: 'Year',
      options: [...used('year')].sort().map((year) => ({ value: year, text: year })),
    },
  ];
  return facets
    .map(({ options, ...facet }) => {
      const values = used(facet.name);
      return { ...facet, options: options.filter(({ value }) => values.has(value)) };
    })
    .filter(({ options }) => options.length > 1);
}
