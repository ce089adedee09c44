import type { Corpus } from '../../corpus/corpus.ts';
import { STANDINGS } from '../../corpus/standing.ts';
import { standingWords } from '../../corpus/verdicts.ts';
import { searchRecords, type FilterName } from '../../search/records.ts';

/** A filter of the search page with the values that stand in the index. */
export interface Facet {
  readonly name: FilterName;
  readonly label: string;
  readonly options: readonly { readonly value: string; readonly text: string }[];
}

/** The filters that have something to choose between. */
export function readFacets(corpus: Corpus): Facet[] {
  const filed = searchRecords(corpus).map(({ filters }) => filters);
  const isUsed = (name: FilterName, value: string): boolean =>
    filed.some((filters) => filters[name].includes(value));
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
      options: STANDINGS.map((standing) => ({
        value: standing,
        text: standingWords(standing),
      })),
    },
    {
      name: 'topic',
      label: 'Topic',
      options: corpus.topics.map(({ id, label }) => ({ value: id, text: label })),
    },
    {
      name: 'voice',
      label: 'Credited to',
      options: corpus.voices.map(({ name }) => ({ value: name, text: name })),
    },
  ];
  return facets
    .map(({ options, ...facet }) => ({
      ...facet,
      options: options.filter(({ value }) => isUsed(facet.name, value)),
    }))
    .filter(({ options }) => options.length > 1);
}
