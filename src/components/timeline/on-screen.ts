/** Pixels: what stands so close beside the window is taken to be in it. */
const NEAR = 24;

/** Those whose elements are in the window of the browser. */
export function onScreen<T>(all: readonly T[], elementOf: (one: T) => Element): T[] {
  return all.filter((one) => {
    const { top, bottom, height } = elementOf(one).getBoundingClientRect();
    return height > 0 && bottom > -NEAR && top < innerHeight + NEAR;
  });
}
