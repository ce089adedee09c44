import { toJson } from '../data/json.ts';
import { toBiblatex } from './biblatex.ts';
import { toBibtex } from './bibtex.ts';
import type { Cited } from './citation.ts';
import { toRis } from './ris.ts';

/** A format that reference managers read. */
export interface CiteFormat {
  readonly name: string;
  /** Who takes it. */
  readonly use: string;
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
    use: 'for LaTeX with biblatex and biber',
    ending: 'bib',
    type: 'application/x-bibtex; charset=utf-8',
    write: (cited) => toBiblatex(all(cited)),
  },
  {
    name: 'BibTeX',
    use: 'for LaTeX with the older styles: plain, natbib',
    ending: 'bibtex.bib',
    type: 'application/x-bibtex; charset=utf-8',
    write: (cited) => toBibtex(all(cited)),
  },
  {
    name: 'RIS',
    use: 'for Zotero, EndNote, Mendeley',
    ending: 'ris',
    type: 'application/x-research-info-systems; charset=utf-8',
    write: (cited) => toRis(all(cited)),
  },
  {
    name: 'CSL-JSON',
    use: 'for Zotero, pandoc and programs',
    ending: 'csl.json',
    type: 'application/vnd.citationstyles.csl+json; charset=utf-8',
    write: (cited) => toJson(all(cited)),
  },
];
