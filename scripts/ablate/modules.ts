import { readdirSync, readFileSync } from 'node:fs';
import { registerHooks } from 'node:module';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { type Point, switched } from './points.ts';
import { Switchboard } from './switchboard.ts';

/** The folders whose functions are tried. */
const FOLDERS = ['src/annotator', 'src/compare'];

/** All modules with their switches, by their address, and all points, in one order everywhere. */
export interface Modules {
  readonly codes: ReadonlyMap<string, string>;
  readonly points: readonly Point[];
}

/** Reads the modules that are tried; with `branches` their conditions too have switches. */
export function readModules(branches: boolean): Modules {
  const codes = new Map<string, string>();
  const points: Point[] = [];
  for (const file of FOLDERS.flatMap(modulesIn)) {
    const own = switched(file, readFileSync(file, 'utf8'), points.length, branches);
    codes.set(pathToFileURL(resolve(file)).href, own.code);
    points.push(...own.points);
  }
  return { codes, points };
}

function modulesIn(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts'))
    .map((name) => join(folder, name))
    .sort();
}

/** From now on the modules are loaded with their switches, which are returned. */
export function loadSwitched({ codes, points }: Modules): Switchboard {
  const switches = new Switchboard(points.length);
  Object.defineProperty(globalThis, 'ablation', { value: switches });
  registerHooks({
    load(url, context, next) {
      const source = codes.get(url);
      if (source === undefined) return next(url, context);
      return { format: 'module-typescript', source, shortCircuit: true };
    },
  });
  return switches;
}
