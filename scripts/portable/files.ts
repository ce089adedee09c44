import { readdirSync, readFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import { portablePage } from './page.ts';
import { portableSheet } from './sheet.ts';

/** What has no use without a server: pictures of link previews, the index, files for robots and hosts. */
const LEFT_OUT =
  /^(?:cards\/|pagefind\/|offline\/|(?:sw|keep)\.js$|_headers$|robots\.txt$|sitemap\.xml$|opensearch\.xml$|.*\.map$)/;

/**
 * The files of a built site as they can be read from disk, by their paths.
 *
 * @param base the path the site was built for, without a slash at its end
 */
export function portableFiles(dist: string, base: string): ReadonlyMap<string, Uint8Array> {
  const files = readdirSync(dist, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => join(parentPath, name).slice(dist.length + 1))
    .map((file) => file.split(sep).join('/'))
    .filter((file) => !LEFT_OUT.test(file))
    .sort();
  return new Map(files.map((file) => [file, portable(join(dist, file), file, base)]));
}

function portable(path: string, file: string, base: string): Uint8Array {
  const bytes = readFileSync(path);
  const text = (): string => bytes.toString('utf8');
  if (file.endsWith('.html')) return utf8(portablePage({ html: text(), file, base }));
  if (file.endsWith('.css')) return utf8(portableSheet(text(), base, file));
  if (file.startsWith('_astro/') && file.endsWith('.js')) return utf8(classicScript(text()));
  return bytes;
}

/** A module that imports nothing, as a script that browsers run from disk: its names stay its own. */
function classicScript(module: string): string {
  return `(() => {${module}\n})();\n`;
}

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);
