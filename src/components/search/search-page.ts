import { withBase } from '../../paths.ts';
import { readState, writeState, type SearchState } from '../../search/address.ts';
import { countFacets, narrow } from '../../search/facets.ts';
import { find, type Found } from '../../search/find.ts';
import { loadIndex, type SearchIndex } from '../../search/index-api.ts';
import { FormView } from './form-view.ts';
import { describe } from './messages.ts';
import { ResultsView } from './results-view.ts';

/** How long to wait for the next letter, in milliseconds. */
const PAUSE = 200;

const BROKEN = 'The search index cannot be loaded. All claims stand on the page “Claims”.';

/** Searches as somebody types and keeps the search in the address. */
class SearchPage extends HTMLElement {
  #index: Promise<SearchIndex> | undefined;
  /** The last search, since choosing a filter needs no new one. */
  #last: { readonly query: string; readonly found: Found } | undefined;
  #timer = 0;

  /** Where the site is served from. */
  get #base(): string {
    return this.dataset.base ?? '/';
  }

  connectedCallback(): void {
    const form = this.querySelector('form');
    const query = form?.querySelector<HTMLInputElement>('input[name="q"]');
    const facets = this.querySelector<HTMLElement>('[data-facets]');
    if (!form || !query || !facets) return;
    const view = new FormView(query, facets);
    const results = new ResultsView(this, this.#base);
    const restore = (): void => {
      view.write(readState(new URLSearchParams(location.search)));
      void this.#run(view, results);
    };
    const go = (): void => {
      clearTimeout(this.#timer);
      history.pushState(null, '', addressOf(view.read()));
      void this.#run(view, results);
    };
    query.addEventListener('input', () => {
      clearTimeout(this.#timer);
      this.#timer = window.setTimeout(() => {
        history.replaceState(null, '', addressOf(view.read()));
        void this.#run(view, results);
      }, PAUSE);
    });
    form.addEventListener('submit', (event) => {
      event.preventDefault();
      go();
    });
    facets.addEventListener('change', go);
    facets.querySelector('[data-clear]')?.addEventListener('click', () => {
      view.clear();
      go();
    });
    addEventListener('popstate', restore);
    unfold(facets);
    restore();
  }

  async #run(view: FormView, results: ResultsView): Promise<void> {
    const { query, chosen } = view.read();
    if (query === '' && Object.values(chosen).every((values) => values.length === 0)) {
      view.count();
      results.clear();
      results.say('');
      return;
    }
    try {
      const found = await this.#find(query);
      const state = view.read();
      // An answer to what stood there before the last letter is of no use.
      if (state.query !== query) return;
      const shown = narrow(found.hits, state);
      view.count(countFacets(found.hits, state));
      results.show(shown, found);
      results.say(describe(found, shown));
    } catch {
      this.#index = undefined;
      results.clear();
      results.say(BROKEN);
    }
  }

  async #find(query: string): Promise<Found> {
    if (this.#last?.query === query) return this.#last.found;
    this.#index ??= loadIndex(withBase(this.#base, '/pagefind/'));
    const found = await find(await this.#index, query);
    this.#last = { query, found };
    return found;
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
