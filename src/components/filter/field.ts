import type { Corpus } from '../../corpus/corpus.ts';
import { STANDINGS, type Standing } from '../../corpus/standing.ts';
import { standingWords } from '../../corpus/verdicts.ts';

/** One thing to filter by: its name in the address and what may be chosen. */
export interface FilterField {
  readonly name: string;
  /** What an item carries it as, "data-{of}". */
  readonly of: string;
  readonly label: string;
  readonly options: readonly { readonly value: string; readonly text: string }[];
}

/** By source, labelled with its siglum. */
export function sourceField({ sources }: Corpus): FilterField {
  const options = sources.map(({ id, sign, title }) => ({ value: id, text: `${sign} ${title}` }));
  return { name: 'source', of: 'source', label: 'Source', options };
}

/** By topic, of those that are used. */
export function topicField({ topics }: Corpus, used: Iterable<string>): FilterField {
  const present = new Set(used);
  const options = topics
    .filter(({ id }) => present.has(id))
    .map(({ id, label }) => ({ value: id, text: label }));
  return { name: 'topic', of: 'topic', label: 'Topic', options };
}

/** By verdict, or that there is none, of those that are used. */
export function verdictField(used: Iterable<Standing>): FilterField {
  const present = new Set(used);
  const options = STANDINGS.filter((standing) => present.has(standing)).map((standing) => ({
    value: standing,
    text: standingWords(standing),
  }));
  return { name: 'verdict', of: 'standing', label: 'Verdict', options };
}
