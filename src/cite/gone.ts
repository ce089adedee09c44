import type { GoneSource } from '../corpus/gone-articles.ts';
import { type GoneQuestion, wordedIn } from '../corpus/history.ts';
import type { GoneEntry } from '../ledger/gone.ts';
import { paths } from '../paths.ts';
import type { LedgerSource } from '../schemas/ledger.ts';
import type { Cited, DayOf, Locate } from './citation.ts';
import { articleItem, claimItem, type Place, questionItem } from './items.ts';

/** What citations of what is gone are made of. */
export interface Former {
  readonly title: string;
  /** What is kept of a source; undefined where nothing is. */
  readonly source: (id: string) => LedgerSource | undefined;
}

/** Makes the items of what could be cited once and is gone, as it stood last. */
export function goneCiter({ title, source }: Former, dayOf: DayOf, locate: Locate) {
  const placeIn = (state: string): Place => ({ title, state, day: dayOf(state) });
  /** @param state of the corpus in which it was cited */
  const articleOf = (from: LedgerSource, state: string) =>
    articleItem(from, placeIn(state), locate(paths.article(from.id)));
  return {
    article: (from: GoneSource): Cited => ({
      kind: 'articles',
      id: from.id,
      items: [articleOf(from, from.gone.since)],
      besides: [],
    }),
    /** Throws where nothing is kept of the claim’s source. */
    claim: (entry: GoneEntry): Cited => {
      const from = source(entry.source);
      if (from === undefined) throw new Error(`ledger.json has no source "${entry.source}".`);
      const place = placeIn(wordedIn(entry));
      const item = claimItem(entry, from, place, locate(paths.claim(entry.id)));
      return {
        kind: 'claims',
        id: entry.id,
        items: [item],
        besides: [articleOf(from, place.state)],
      };
    },
    question: (entry: GoneQuestion): Cited => {
      const said = new Set(entry.readings.map((reading) => reading.source));
      const sources = [...said].flatMap((id) => source(id) ?? []);
      const place = placeIn(entry.changed ?? entry.first);
      // Whose the verdict was is not kept: it is the editors' of the site.
      const asked = { ...entry, by: 'rule', editing: null } as const;
      const item = questionItem(asked, sources, place, locate(paths.question(entry.id)));
      return {
        kind: 'questions',
        id: entry.id,
        items: [item, ...sources.map((from) => articleOf(from, place.state))],
        besides: [],
      };
    },
  };
}
