import { toCsv } from '../../data/csv.ts';
import type { Shown } from '../../timeline/shown.ts';
// A copy in the script of this page: a piece that two scripts share is one more file to fetch.
import { pngOf, saveFile } from '../picture-file.ts?own';
import { picture } from './picture.ts';

/** Makes the buttons work that take the timeline along as it is shown. */
export function offerSaves(root: HTMLElement, shown: () => Shown): void {
  const row = root.querySelector<HTMLElement>('.take');
  const output = row?.querySelector('output');
  row?.addEventListener('click', ({ target }) => {
    if (!(target instanceof HTMLButtonElement)) return;
    save(root, target.dataset, shown())
      .then((told) => output && (output.value = told))
      .catch(() => output && (output.value = 'The browser does not let this page do that.'));
  });
}

async function save(
  root: HTMLElement,
  { save: what = '', link = '' }: DOMStringMap,
  shown: Shown,
): Promise<string> {
  if (what === 'link') {
    const address = new URL(link, location.href);
    address.search = location.search;
    await navigator.clipboard.writeText(address.href);
    return 'Copied.';
  }
  if (what === 'svg')
    saveFile(new Blob([picture(root, shown)], { type: 'image/svg+xml' }), 'timeline.svg');
  else if (what === 'png') saveFile(await pngOf(picture(root, shown)), 'timeline.png');
  else saveFile(new Blob([tableOf(what)], { type: 'text/csv' }), `${what}.csv`);
  return 'Saved.';
}

/** The rows of a table that show, as they stand in the page. */
function tableOf(name: string): string {
  const table = document.querySelector<HTMLTableElement>(`table.facts[data-name="${name}"]`);
  const texts = ({ cells }: HTMLTableRowElement): string[] =>
    // What stands in lines of its own on the page is one thing of several.
    [...cells].map(({ innerText }) => innerText.trim().replaceAll(/\s*\n\s*/g, '; '));
  const head = table?.tHead?.rows[0];
  const rows = [...(table?.tBodies[0]?.rows ?? [])].filter(({ hidden }) => !hidden);
  return toCsv(head ? texts(head) : [], rows.map(texts));
}
