/** Lets the arrow keys go from the query to the results, from one to the next, and back. */
export function walkResults(root: HTMLElement, query: HTMLInputElement): void {
  root.addEventListener('keydown', (event) => {
    const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
    if (step === 0 || event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return;
    const stops: readonly HTMLElement[] = [
      query,
      ...root.querySelectorAll<HTMLElement>('[data-result]'),
    ];
    const at = stops.findIndex((stop) => stop === event.target);
    const next = at < 0 ? undefined : stops[at + step];
    if (next === undefined) return;
    event.preventDefault();
    next.focus();
  });
}
