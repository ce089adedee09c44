/** Does each in a task of its own, with a frame before it, so that the page answers in between. */
export function inTurn([first, ...rest]: readonly (() => void)[]): void {
  if (!first) return;
  requestAnimationFrame(() =>
    setTimeout(() => {
      first();
      inTurn(rest);
    }),
  );
}
