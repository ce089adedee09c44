/** The design's own rules, apart from the linter's set-up so that a test can read them. */

const MACHINE_GLOBALS = [
  'Intl',
  'crypto',
  'document',
  'fetch',
  'globalThis',
  'localStorage',
  'navigator',
  'performance',
  'process',
  'window',
];

const MACHINE_METHODS = [
  'localeCompare',
  'toLocaleDateString',
  'toLocaleLowerCase',
  'toLocaleString',
  'toLocaleTimeString',
  'toLocaleUpperCase',
  'getDate',
  'getDay',
  'getFullYear',
  'getHours',
  'getMonth',
  'getTimezoneOffset',
];

const SAME_EVERYWHERE = 'The same input gives the same bytes on every machine: pass it in.';

/** The modules that load what a build shows, each once. */
export const LOADED = [
  './src/content.ts',
  './src/commentary.ts',
  './src/measured.ts',
  './src/search-scores.ts',
  './src/cards/load.ts',
  './src/cite/load.ts',
  './src/data/load.ts',
];

/**
 * Which folder may import which: options of `import-x/no-restricted-paths`. Arrows point from the
 * entries to the annotator and the comparison, from these to the schemas, and from the pages to
 * the components, the views and the schemas; `except` lists what each folder may use.
 */
export const arrows = {
  basePath: import.meta.dirname,
  zones: [
    {
      target: './src/schemas',
      from: '.',
      except: ['./src/schemas', './node_modules'],
      message: 'The schemas import nothing of ours.',
    },
    {
      target: './src/annotator',
      from: '.',
      except: ['./src/annotator', './src/dates', './src/words', './src/schemas', './node_modules'],
      message: 'The annotator imports itself, dates, words and the schemas.',
    },
    {
      target: './src/compare',
      from: '.',
      except: ['./src/compare', './src/dates', './src/words', './src/schemas', './node_modules'],
      message: 'The comparison imports itself, dates, words and the schemas.',
    },
    {
      target: './src/editing',
      from: '.',
      except: ['./src/editing', './src/compare', './src/schemas', './node_modules'],
      message: 'The editors’ changes import themselves, the comparison and the schemas.',
    },
    {
      target: './src/dates',
      from: '.',
      except: ['./src/dates', './node_modules'],
      message: 'Dates import nothing of ours.',
    },
    {
      target: './src/words',
      from: '.',
      except: ['./src/words', './src/schemas', './node_modules'],
      message: 'The words import themselves and the schemas.',
    },
    {
      target: './src/ledger',
      from: '.',
      except: ['./src/ledger', './src/schemas', './node_modules'],
      message: 'The ledger imports itself and the schemas.',
    },
    {
      target: [
        './src/!(annotator|compare|dates|editing|ledger|schemas|words)',
        './src/!(annotator|compare|dates|editing|ledger|schemas|words)/**',
      ],
      from: [
        './src/annotator',
        './src/compare',
        './src/editing',
        './src/words',
        './scripts',
        './tests',
      ],
      message: 'Pages read content/ and import neither the annotator nor a script.',
    },
    {
      target: ['./src/components', './src/views', './src/corpus'],
      from: LOADED,
      message:
        'Pages and layouts take the corpus and hand on what is shown: take it as an argument.',
    },
    {
      target: './src/components',
      from: ['./src/layouts', './src/pages'],
      message: 'Pages are made of components, not the other way round.',
    },
    {
      target: ['./src/views', './src/corpus'],
      from: ['./src/components', './src/layouts', './src/pages'],
      message: 'What a page shows is gathered without Astro.',
    },
    {
      target: './src/corpus',
      from: './src/views',
      message: 'The corpus knows no page.',
    },
    {
      target: './scripts',
      from: './src',
      except: [
        './annotator',
        './compare',
        './editing',
        './ledger',
        './quality',
        './schemas',
        './search',
        './built-pages.ts',
        './content.ts',
      ],
      message: 'Scripts import the pure modules, content, search and the list of built pages.',
    },
  ],
};

/** Rules that keep Node and Astro out of modules which also run in a browser. */
export const pureModules = {
  'import-x/no-nodejs-modules': 'error',
  'no-restricted-imports': [
    'error',
    { patterns: [{ regex: '^(astro|@astrojs)([:/]|$)', message: 'Pure modules know no Astro.' }] },
  ],
};

/** Rules that keep the machine's clock, locale, network and chance out of the facts. */
export const ambient = {
  'no-restricted-globals': [
    'error',
    ...MACHINE_GLOBALS.map((name) => ({ name, message: SAME_EVERYWHERE })),
  ],
  'no-restricted-properties': [
    'error',
    { object: 'Date', property: 'now', message: SAME_EVERYWHERE },
    { object: 'Math', property: 'random', message: SAME_EVERYWHERE },
    ...MACHINE_METHODS.map((property) => ({ property, message: SAME_EVERYWHERE })),
  ],
  'no-restricted-syntax': [
    'error',
    {
      selector:
        'CallExpression[callee.name="Date"], NewExpression[callee.name="Date"][arguments.length!=1]',
      message: `${SAME_EVERYWHERE} Several arguments would be read in the machine's time zone.`,
    },
  ],
};
