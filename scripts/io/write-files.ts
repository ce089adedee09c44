import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';

/** Files to write, by their path under the content folder. */
export type Outputs = ReadonlyMap<string, string>;

/** Paths whose bytes on the disk are not those given, and generated articles that should be gone. */
export function staleFiles(dir: string, outputs: Outputs): string[] {
  const changed = [...outputs]
    .filter(([path, text]) => readOr(join(dir, path)) !== text)
    .map(([path]) => path);
  return [...changed, ...leftovers(dir, outputs)];
}

/**
 * Writes the files that changed and removes generated articles whose source is gone. Each file is
 * written beside its place and then moved there, so that none is ever half-written.
 */
export function writeOutputs(dir: string, outputs: Outputs): void {
  const moves: [string, string][] = [];
  for (const [path, text] of outputs) {
    const file = join(dir, path);
    if (readOr(file) === text) continue;
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(`${file}.part`, text);
    moves.push([`${file}.part`, file]);
  }
  for (const [from, to] of moves) renameSync(from, to);
  for (const path of leftovers(dir, outputs)) rmSync(join(dir, path));
}

function leftovers(dir: string, outputs: Outputs): string[] {
  const articles = join(dir, 'articles');
  const names = existsSync(articles) ? readdirSync(articles) : [];
  return names
    .filter((name) => /\.md(?:\.part)?$/.test(name))
    .map((name) => `articles/${name}`)
    .filter((path) => !outputs.has(path));
}

function readOr(file: string): string | undefined {
  return existsSync(file) ? readFileSync(file, 'utf8') : undefined;
}
