/** Milliseconds that a slice of the work takes, so that the frame it is done in comes in time. */
const SLICE = 8;

/** Work that may wait until what one looks at is drawn: a slice of it in each frame. */
export class Later {
  #tasks: (() => void)[] = [];
  #frame = 0;

  /** Takes up work in place of what is left of former work; it begins with the next frame. */
  start(tasks: readonly (() => void)[]): void {
    this.drop();
    this.#tasks = tasks.toReversed();
    this.#frame = requestAnimationFrame(() => this.#slice());
  }

  /** Does at once what is left. */
  finish(): void {
    cancelAnimationFrame(this.#frame);
    for (let task = this.#tasks.pop(); task; task = this.#tasks.pop()) task();
  }

  /** Leaves the rest undone. */
  drop(): void {
    cancelAnimationFrame(this.#frame);
    this.#tasks = [];
  }

  #slice(): void {
    const end = performance.now() + SLICE;
    for (let task = this.#tasks.pop(); task; task = this.#tasks.pop()) {
      task();
      if (performance.now() > end) break;
    }
    if (this.#tasks.length > 0) this.#frame = requestAnimationFrame(() => this.#slice());
  }
}
