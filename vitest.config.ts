import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['tests/{unit,site}/**/*.test.ts'],
    // Some tests start the real commands, which a busy machine slows down many times over.
    testTimeout: 60_000,
  },
});
