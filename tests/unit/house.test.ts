import { readdirSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import { ESLint } from 'eslint';
import tseslint from 'typescript-eslint';
import { describe, expect, it } from 'vitest';
import { LOADED } from '../../eslint.house.mjs';

const ROOT = resolve(import.meta.dirname, '../..');

/** What each area may import beside itself. */
const ARROWS: Readonly<Record<string, readonly string[]>> = {
  'src/schemas': [],
  'src/annotator': ['src/schemas', 'src/dates', 'src/words'],
  'src/compare': ['src/schemas', 'src/dates', 'src/words'],
  'src/editing': ['src/schemas', 'src/compare'],
  'src/ledger': ['src/schemas'],
  'src/dates': [],
  'src/words': ['src/schemas'],
  'src/corpus': ['src/schemas', 'src/dates', 'src/ledger', 'src/search'],
  'src/views': ['src/schemas', 'src/dates', 'src/ledger', 'src/search', 'src/corpus'],
  'src/components': [
    'src/schemas',
    'src/dates',
    'src/ledger',
    'src/search',
    'src/corpus',
    'src/views',
  ],
  'src/pages': [
    'src/schemas',
    'src/dates',
    'src/ledger',
    'src/search',
    'src/corpus',
    'src/views',
    'src/components',
  ],
  scripts: [
    'src/schemas',
    'src/annotator',
    'src/compare',
    'src/editing',
    'src/ledger',
    'src/search',
  ],
};
const AREAS = [...Object.keys(ARROWS), 'src/search'];

const PURE = [
  'src/schemas',
  'src/annotator',
  'src/compare',
  'src/editing',
  'src/ledger',
  'src/dates',
  'src/words',
];

const AMBIENT = [
  'export const now = Date.now();',
  'export const now = new Date();',
  'export const now = Date();',
  'export const midnight = new Date(2024, 0, 1);',
  'export const year = (date: Date) => date.getFullYear();',
  'export const chance = Math.random();',
  'export const sort = (a: string, b: string) => a.localeCompare(b);',
  'export const sort = new Intl.Collator();',
  'export const text = (value: number) => value.toLocaleString();',
  'export const home = process.env;',
  "export const page = fetch('/');",
  "import { readFileSync } from 'node:fs';",
  "import { readFileSync } from 'fs';",
  "import { getCollection } from 'astro:content';",
  "import type { AstroConfig } from 'astro';",
];

// The files linted here exist only in this test, so that there are no types to ask for.
const eslint = new ESLint({ cwd: ROOT, overrideConfig: tseslint.configs.disableTypeChecked });

async function rulesBroken(area: string, code: string, name = 'virtual.ts'): Promise<string[]> {
  const results = await eslint.lintText(code, { filePath: join(ROOT, area, name) });
  return results.flatMap(({ messages }) =>
    messages.map(({ ruleId, message }) => ruleId ?? message),
  );
}

/** An import of the first module that stands in a folder, from another folder. */
function importOf(target: string, area: string): string {
  const module = readdirSync(join(ROOT, target), { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.(?:ts|astro)$/.test(file))
    .sort()[0];
  if (module === undefined) throw new Error(`${target} holds no module to import`);
  return `import '${relative(join(ROOT, area), join(ROOT, target, module))}';`;
}

describe('arrows between folders', () => {
  for (const [area, allowed] of Object.entries(ARROWS)) {
    for (const target of AREAS.filter((other) => other !== area)) {
      const fine = allowed.includes(target);
      it(`${area} ${fine ? 'may' : 'must not'} import ${target}`, async () => {
        const broken = await rulesBroken(area, importOf(target, area));
        expect(broken).toEqual(fine ? [] : ['import-x/no-restricted-paths']);
      });
    }
  }
});

describe('what a build loads', () => {
  const importOfFile = (module: string, area: string): string =>
    `import '${relative(join(ROOT, area), join(ROOT, module))}';`;

  for (const area of ['src/components', 'src/views', 'src/corpus'])
    it.each(LOADED)(`${area} must not import %s`, async (module) => {
      expect(await rulesBroken(area, importOfFile(module, area))).toEqual([
        'import-x/no-restricted-paths',
      ]);
    });

  for (const area of ['src/pages', 'src/layouts'])
    it.each(LOADED)(`${area} may import %s`, async (module) => {
      expect(await rulesBroken(area, importOfFile(module, area))).toEqual([]);
    });

  it('is forbidden to a component too', async () => {
    const code = "---\nimport { corpus } from '../content.ts';\n---\n\n{corpus.title}\n";
    expect(await rulesBroken('src/components', code, 'Virtual.astro')).toEqual([
      'import-x/no-restricted-paths',
    ]);
  });
});

describe('nothing ambient in pure modules', () => {
  for (const area of PURE) {
    it.each(AMBIENT)(`${area} must not say %s`, async (code) => {
      const broken = await rulesBroken(area, code);
      expect(broken.filter((rule) => /no-restricted|no-nodejs-modules/.test(rule))).not.toEqual([]);
    });

    it(`${area} may read a date that is passed in`, async () => {
      const code = 'export const year = (iso: string) => new Date(iso).getUTCFullYear();';
      expect(await rulesBroken(area, code)).toEqual([]);
    });
  }
});
