import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['tests/{unit,site}/**/*.test.ts'],
    // Some tests start the real commands, which take long where much else runs.
    testTimeout: 60_000,
  },
});
