/** Those whose elements are in the window of the browser, or so near that a little scrolling shows them. */
export function onScreen<T>(all: readonly T[], elementOf: (one: T) => Element): T[] {
  const near = innerHeight / 4;
  return all.filter((one) => {
    const { top, bottom, height } = elementOf(one).getBoundingClientRect();
    return height > 0 && bottom > -near && top < innerHeight + near;
  });
}
