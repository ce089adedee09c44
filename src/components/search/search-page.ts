import { withBase } from '../../paths.ts';
import { readState, type SearchState, writeState } from '../../search/address.ts';
import { countFacets, narrow } from '../../search/facets.ts';
import { usualSort } from '../../search/found/arrange.ts';
import type { Found } from '../../search/found/find.ts';
import { walkResults } from './arrow-keys.ts';
import { copyLinks } from './copy-links.ts';
import { FormView } from './form-view.ts';
import { ResultsView } from './results-view.ts';
import { canSearch, Searcher } from './searcher.ts';

/** How long after the last letter the address is written, in milliseconds: browsers count these. */
const PAUSE = 300;

const SEARCHING = 'Searching …';
const BROKEN =
  'The search cannot be used: a part of its index could not be loaded. The lists below lead on.';
const LACKING =
  'The search cannot be used: this browser lacks WebAssembly or workers. The lists below lead on.';

interface Parts {
  readonly view: FormView;
  readonly results: ResultsView;
  readonly searcher: Searcher;
}

/** Searches as somebody types and keeps the search in the address. */
class SearchPage extends HTMLElement {
  /** The last search, since choosing a filter needs no new one. */
  #last: { readonly key: string; readonly found: Found } | undefined;
  #timer = 0;
  /** How many runs there were: an answer to any but the last is of no use. */
  #runs = 0;

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
    const bundle = new URL(withBase(this.#base, '/pagefind/'), location.href).href;
    const searcher = new Searcher({ bundle, sources: results.sources });
    const parts = { view, results, searcher };
    const restore = (): void => {
      clearTimeout(this.#timer);
      view.write(readState(new URLSearchParams(location.search)));
      void this.#run(parts, false);
    };
    const go = (): void => {
      clearTimeout(this.#timer);
      const address = addressOf(view.read());
      if (address !== location.pathname + location.search) history.pushState(null, '', address);
      void this.#run(parts, false);
    };
    const type = (): void => {
      clearTimeout(this.#timer);
      this.#timer = window.setTimeout(() => {
        history.replaceState(null, '', addressOf(view.read()));
      }, PAUSE);
      void this.#run(parts, view.isInWord);
    };
    query.addEventListener('input', type);
    // The index is on its way while the first letter is being typed.
    query.addEventListener(
      'focus',
      () => {
        searcher.prepare();
      },
      { once: true },
    );
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
    // On a slow line somebody may have typed before this script came.
    if (location.search === '' && query.value.trim() !== '') type();
    else restore();
  }

  async #run({ view, results, searcher }: Parts, isTyping: boolean): Promise<void> {
    const run = (this.#runs += 1);
    const { query, chosen } = view.read();
    if (query === '' && Object.values(chosen).every((values) => values.length === 0)) {
      view.count();
      results.clear();
      results.say('');
      return;
    }
    try {
      if (this.#last === undefined) results.say(SEARCHING);
      const found = await this.#find(searcher, query, isTyping);
      if (run !== this.#runs) return;
      const state = view.read();
      const shown = narrow(found.hits, state);
      const sort = state.sort ?? usualSort(found.plan);
      view.hideFilters(false);
      view.count(countFacets(found.hits, state));
      view.showSort(sort);
      results.show(found, shown, sort);
    } catch {
      if (run !== this.#runs) return;
      this.#last = undefined;
      view.hideFilters(true);
      results.clear();
      results.say(canSearch() ? BROKEN : LACKING);
    }
  }

  async #find(searcher: Searcher, query: string, isTyping: boolean): Promise<Found> {
    const key = `${String(isTyping)} ${query}`;
    if (this.#last?.key === key) return this.#last.found;
    const found = await searcher.find(query, isTyping);
    this.#last = { key, found };
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
