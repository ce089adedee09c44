import { withBase } from '../../paths.ts';
import { readState, type SearchState, writeState } from '../../search/address.ts';
import { countFacets, narrow } from '../../search/facets.ts';
import { find, type Found, usualSort } from '../../search/found/find.ts';
import type { ClaimsIndex } from '../../search/index/claims-index.ts';
import { loadIndex } from '../../search/index/load.ts';
import { walkResults } from './arrow-keys.ts';
import { copyLinks } from './copy-links.ts';
import { FormView } from './form-view.ts';
import { ResultsView } from './results-view.ts';

/** How long after the last letter the address is written, in milliseconds: browsers count these. */
const PAUSE = 300;

const SEARCHING = 'Searching …';
const BROKEN =
  'The search cannot be used: a part of its index could not be loaded. The lists below lead on.';

/** Searches as somebody types and keeps the search in the address. */
class SearchPage extends HTMLElement {
  #index: Promise<ClaimsIndex> | undefined;
  /** The last search, since choosing a filter needs no new one. */
  #last: { readonly key: string; readonly found: Found } | undefined;
  #timer = 0;

  /** Where the site is served from. */
  get #base(): string {
    return this.dataset.base ?? '/';
  }

  connectedCallback(): void {
    const form = this.querySelector('form');
    const query = form?.querySelector<HTMLInputElement>('input[name="q"]');
    const facets = this.querySelector<HTMLElement>('[data-facets]');
    const sort = this.querySelector<HTMLSelectElement>('[data-sort]');
    if (!form || !query || !facets || !sort) return;
    this.querySelector('[data-late]')?.remove();
    const view = new FormView(query, facets, sort);
    const results = new ResultsView(this, this.#base);
    const restore = (): void => {
      clearTimeout(this.#timer);
      view.write(readState(new URLSearchParams(location.search)));
      void this.#run(view, results, false);
    };
    const go = (): void => {
      clearTimeout(this.#timer);
      const address = addressOf(view.read());
      if (address !== location.pathname + location.search) history.pushState(null, '', address);
      void this.#run(view, results, false);
    };
    query.addEventListener('input', () => {
      clearTimeout(this.#timer);
      this.#timer = window.setTimeout(() => {
        history.replaceState(null, '', addressOf(view.read()));
      }, PAUSE);
      void this.#run(view, results, true);
    });
    // The index is on its way while the first letter is being typed.
    query.addEventListener('focus', () => void this.#load(results).catch(() => undefined), {
      once: true,
    });
    form.addEventListener('submit', (event) => {
      event.preventDefault();
      go();
    });
    for (const choice of [facets, sort]) choice.addEventListener('change', go);
    facets.querySelector('[data-clear]')?.addEventListener('click', () => {
      view.clear();
      go();
    });
    addEventListener('popstate', restore);
    walkResults(this, query);
    copyLinks(this);
    unfold(facets);
    restore();
  }

  async #run(view: FormView, results: ResultsView, isTyping: boolean): Promise<void> {
    const { query, chosen } = view.read();
    if (query === '' && Object.values(chosen).every((values) => values.length === 0)) {
      view.count();
      results.clear();
      results.say('');
      return;
    }
    try {
      if (this.#last === undefined) results.say(SEARCHING);
      const found = await this.#find(results, query, isTyping);
      const state = view.read();
      // An answer to what stood there before the last letter is of no use.
      if (state.query !== query) return;
      const shown = narrow(found.hits, state);
      const sort = state.sort ?? usualSort(found);
      view.count(countFacets(found.hits, state));
      view.showSort(sort);
      results.show(found, shown, sort);
    } catch {
      this.#index = undefined;
      this.#last = undefined;
      view.count();
      results.clear();
      results.say(BROKEN);
    }
  }

  async #find(results: ResultsView, query: string, isTyping: boolean): Promise<Found> {
    const key = `${String(isTyping)} ${query}`;
    if (this.#last?.key === key) return this.#last.found;
    const found = await find(await this.#load(results), query, isTyping);
    this.#last = { key, found };
    return found;
  }

  #load(results: ResultsView): Promise<ClaimsIndex> {
    this.#index ??= loadIndex(withBase(this.#base, '/pagefind/'), results.sources);
    return this.#index;
  }
}

/** Shows the filters, which need this script; opened where there is a column for them. */
function unfold(facets: HTMLElement): void {
  facets.hidden = false;
  const isWide = matchMedia('(width >= 60rem)').matches;
  for (const facet of facets.querySelectorAll('details')) facet.open = isWide;
}

const addressOf = (state: SearchState): string => `${location.pathname}${writeState(state)}`;

customElements.define('search-page', SearchPage);
