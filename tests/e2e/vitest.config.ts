import { defineConfig } from 'vitest/config';

/** Whole runs of `npm start`: one after the other, since they share the machine. */
export default defineConfig({
  test: { include: ['tests/e2e/**/*.test.ts'], testTimeout: 120_000, hookTimeout: 120_000, fileParallelism: false },
});
