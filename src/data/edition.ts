import type { Locate } from '../cite/citation.ts';
import type { Corpus } from '../corpus/corpus.ts';
import type { History } from '../corpus/history.ts';
import type { Context } from '../markdown/context.ts';
import type { Ledger } from '../schemas/ledger.ts';

/** What the data files are made of. */
export interface Edition {
  readonly corpus: Corpus;
  /** `facts.json` as it stands. */
  readonly facts: string;
  /** Every id ever published. */
  readonly ledger: Ledger;
  /** The same with its lookups, and the dates of the states. */
  readonly history: History;
  /** Annotated Markdown of the articles that may be shown whole, by source id. */
  readonly articles: ReadonlyMap<string, string>;
  /** Their text by source id, as spans count it: without byte order mark, with LF. */
  readonly texts: ReadonlyMap<string, string>;
  /** The paragraph of each of their claims, by claim id. */
  readonly contexts: ReadonlyMap<string, Context>;
  /** The full address of a page, where the build knows the site's host. */
  readonly locate: Locate;
  /**
   * The address of a page as a file in `folder` gives it: full where the build knows the site's
   * host, else relative to the file. Both begin at the root: "/claims/x/", "/data/".
   */
  readonly link: (path: string, folder: string) => string;
}
