import { type Ask, isAnswer } from '../../search/ask.ts';
import type { Found } from '../../search/found/find.ts';

/** The search cannot be used: a part of it could not be loaded, or the browser lacks something. */
export class SearchFault extends Error {}

/** Whether the browser has what the search needs, which its worker would only tell at the end. */
export function canSearch(): boolean {
  return typeof WebAssembly !== 'undefined' && typeof Worker !== 'undefined';
}

type Waiting = (found: Found | null) => void;

/**
 * Searches in a worker: to unpack the engine and to read all claims takes a phone longer than a
 * page may stand still.
 */
export class Searcher {
  readonly #about: Pick<Ask, 'bundle' | 'sources'>;
  #worker: Worker | undefined;
  readonly #waiting = new Map<number, Waiting>();
  #asked = 0;

  /** `bundle` is the address of the index, with a slash at its end; `sources` has the ids of all. */
  constructor(about: Pick<Ask, 'bundle' | 'sources'>) {
    this.#about = about;
  }

  /** Loads the index, for a search to come. */
  prepare(): void {
    void this.#ask(null, false);
  }

  /** @throws SearchFault */
  async find(typed: string, isTyping: boolean): Promise<Found> {
    const found = await this.#ask(typed, isTyping);
    if (found !== null) return found;
    // The next search begins anew: what failed may have been the network.
    this.#stop();
    throw new SearchFault();
  }

  #ask(typed: string | null, isTyping: boolean): Promise<Found | null> {
    if (!canSearch()) return Promise.resolve(null);
    this.#worker ??= this.#start();
    const id = (this.#asked += 1);
    const { promise, resolve } = Promise.withResolvers<Found | null>();
    this.#waiting.set(id, resolve);
    this.#worker.postMessage({ id, typed, isTyping, ...this.#about } satisfies Ask);
    return promise;
  }

  #start(): Worker {
    const worker = new Worker(new URL('./search-worker.ts', import.meta.url), { type: 'module' });
    worker.addEventListener('message', ({ data }: MessageEvent<unknown>) => {
      if (!isAnswer(data)) return;
      this.#waiting.get(data.id)?.(data.found);
      this.#waiting.delete(data.id);
    });
    // Its script is not there, or is none that this browser reads.
    worker.addEventListener('error', () => {
      this.#stop();
    });
    return worker;
  }

  #stop(): void {
    this.#worker?.terminate();
    this.#worker = undefined;
    for (const resolve of this.#waiting.values()) resolve(null);
    this.#waiting.clear();
  }
}
