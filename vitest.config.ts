import { getViteConfig } from 'astro/config';
import { defineConfig } from 'vitest/config';

/** What starts processes, or reads whole corpora again and again: `npm run test:fast` leaves it out. */
const SLOW = [
  'house',
  'scripts/{bad-input,explain,good-input}',
  'quality/bars',
  'ledger/edits',
  'compare/cost',
  'annotator/{determinism,pure,time-cost}',
].map((name) => `tests/unit/${name}.test.ts`);
const COMPONENTS = 'tests/unit/components/**/*.test.ts';

const COMMON = {
  // Tests leave nothing behind that another could stumble on, and share what they import.
  isolate: false,
  // Some start the real commands, which take long where much else runs.
  testTimeout: 60_000,
};

export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: 'modules',
          include: ['tests/{unit,site}/**/*.test.ts'],
          exclude: [COMPONENTS, ...SLOW],
          ...COMMON,
        },
      },
      { test: { name: 'slow', include: SLOW, ...COMMON } },
      // Components are rendered by Astro, without the site's own configuration: that draws fonts
      // and reads the corpus, of which a component knows nothing.
      getViteConfig(
        { test: { name: 'components', include: [COMPONENTS], ...COMMON } },
        { configFile: false, compressHTML: true, trailingSlash: 'always' },
      ),
    ],
  },
});
