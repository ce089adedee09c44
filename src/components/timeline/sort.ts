const ORDER = new Intl.Collator('en', { numeric: true });

/** Makes the heads of a table buttons that sort its rows, up and then down. */
export function makeSortable(table: HTMLTableElement): void {
  for (const [at, head] of [...table.querySelectorAll('thead th')].entries()) {
    const button = document.createElement('button');
    button.type = 'button';
    button.append(...head.childNodes);
    head.append(button);
    button.addEventListener('click', () => {
      const isUp = head.getAttribute('aria-sort') === 'ascending';
      for (const other of table.querySelectorAll('thead th')) other.removeAttribute('aria-sort');
      head.setAttribute('aria-sort', isUp ? 'descending' : 'ascending');
      sortRows(table, at, isUp ? -1 : 1);
    });
  }
}

function sortRows(table: HTMLTableElement, at: number, turn: 1 | -1): void {
  const [body] = table.tBodies;
  if (!body) return;
  const rows = [...body.rows].toSorted((a, b) => turn * ORDER.compare(keyOf(a, at), keyOf(b, at)));
  body.append(...rows);
}

function keyOf({ cells }: HTMLTableRowElement, at: number): string {
  const cell = cells[at];
  return cell?.dataset.sort ?? cell?.textContent.trim() ?? '';
}
