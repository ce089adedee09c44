import { resolve } from 'node:path';
import { createContext, Script } from 'node:vm';
import { build } from 'vite';
import { beforeAll, describe, expect, it } from 'vitest';
import {
  annotate,
  type ArticleInput,
  corpusFacts,
  countries,
  isCountryOf,
  measureLabels,
} from '../../../src/annotator/corpus.ts';
import { articleMarkdown } from '../../../src/annotator/markdown/article.ts';
import { compare } from '../../../src/compare/index.ts';
import { Corpus } from '../../../src/schemas/corpus.ts';
import { sampleSource } from '../sample.ts';

const SRC = resolve(import.meta.dirname, '../../../src');

/** An entry that annotates and compares the global `input` and leaves the outcome as JSON. */
const ENTRY = `
  import { annotate, corpusFacts, countries, isCountryOf, measureLabels } from '${SRC}/annotator/corpus.ts';
  import { articleMarkdown } from '${SRC}/annotator/markdown/article.ts';
  import { compare } from '${SRC}/compare/index.ts';
  const { articles, corpus } = JSON.parse(globalThis.input);
  const annotated = annotate(articles, corpus);
  const facts = corpusFacts(annotated, corpus);
  const compared = compare({ ...facts, measures: corpus.measures, labelOf: measureLabels(corpus), countryOf: countries(corpus), isCountry: isCountryOf(corpus) });
  globalThis.output = JSON.stringify({ facts, compared, markdown: annotated.map(articleMarkdown) });
`;

/** The entry and all it imports as one script for a browser; a Node module in it is an error. */
async function bundle(): Promise<string> {
  const id = 'virtual:entry';
  const result = await build({
    configFile: false,
    logLevel: 'silent',
    // A worker has no document either; some packages bring another module for pages that have one.
    resolve: { conditions: ['worker', 'browser', 'module', 'import', 'default'] },
    plugins: [
      {
        name: 'entry',
        resolveId: (source) => {
          if (source.startsWith('node:')) throw new Error(`${source} is a module of Node`);
          return source === id ? `\0${id}` : undefined;
        },
        load: (source) => (source === `\0${id}` ? ENTRY : undefined),
      },
    ],
    build: {
      write: false,
      minify: false,
      target: 'es2022',
      rolldownOptions: { input: id, output: { format: 'iife' } },
    },
  });
  const outputs = Array.isArray(result) ? result : 'output' in result ? [result] : [];
  const [chunk] = outputs.flatMap(({ output }) => output).filter((one) => one.type === 'chunk');
  if (chunk === undefined) throw new Error('nothing was bundled');
  return chunk.code;
}

const SOURCE = sampleSource('first', { date: '2024-05-15' });

const ARTICLES: readonly ArticleInput[] = [
  {
    source: SOURCE,
    text: 'Norland sells grain\n\nGrain exports were $5 billion in 2023. “The ships will leave,” Ada Mill said on Monday.\n',
  },
  {
    source: { ...SOURCE, id: 'second', sign: 'S' },
    text: 'Sudland buys grain\n\nGrain exports were $4.9 billion in 2023. It costs 10:30 *and* more: naïve 漢字.\n',
  },
];

const CORPUS = Corpus.parse({
  measures: [{ id: 'grain-exports', label: 'Grain exports', terms: ['grain exports'] }],
});

describe('the annotator and the comparison, bundled for a browser', () => {
  let code = '';
  beforeAll(async () => {
    code = await bundle();
  }, 60_000);

  it('hold no module of Node', () => {
    // The documentation of packages stands in the bundle, with examples for Node.
    const run = code.replace(/\/\*[\s\S]*?\*\//g, '');
    expect(run).not.toMatch(/__vite-browser-external|require\(["']|from ["']node:/);
  });

  it('give the same without any of the machine’s globals', () => {
    const context = createContext({
      input: JSON.stringify({ articles: ARTICLES, corpus: CORPUS }),
      TextEncoder,
      TextDecoder,
      // The tagger's model is written in base64.
      atob,
    });
    new Script(code).runInContext(context);
    const annotated = annotate(ARTICLES, CORPUS);
    const facts = corpusFacts(annotated, CORPUS);
    const compared = compare({
      ...facts,
      measures: CORPUS.measures,
      labelOf: measureLabels(CORPUS),
      countryOf: countries(CORPUS),
      isCountry: isCountryOf(CORPUS),
    });
    expect(compared.measured).toHaveLength(1);
    expect(context.output).toBe(
      JSON.stringify({ facts, compared, markdown: annotated.map(articleMarkdown) }),
    );
  });
});
