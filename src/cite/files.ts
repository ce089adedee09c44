import { toJson } from '../data/json.ts';
import { toBiblatex } from './biblatex.ts';
import type { Cited } from './citation.ts';
import { toRis } from './ris.ts';

/** A format that reference managers read. */
export interface CiteFormat {
  readonly name: string;
  /** The ending of its files, without the dot. */
  readonly ending: string;
  readonly type: string;
  readonly write: (cited: Cited) => string;
}

const all = ({ items, besides }: Cited): Cited['items'][number][] => [...items, ...besides];

/** The formats that each citation can be had in as a file. */
export const CITE_FORMATS: readonly CiteFormat[] = [
  {
    name: 'BibLaTeX',
    ending: 'bib',
    type: 'application/x-bibtex; charset=utf-8',
    write: (cited) => toBiblatex(all(cited)),
  },
  {
    name: 'RIS',
    ending: 'ris',
    type: 'application/x-research-info-systems; charset=utf-8',
    write: (cited) => toRis(all(cited)),
  },
  {
    name: 'CSL-JSON',
    ending: 'csl.json',
    type: 'application/vnd.citationstyles.csl+json; charset=utf-8',
    write: (cited) => toJson(all(cited)),
  },
];
