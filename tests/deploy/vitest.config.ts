import { defineConfig } from 'vitest/config';

/** Deployments to an emulator of CloudFormation: one after the other, each step needs the one before. */
export default defineConfig({
  test: { include: ['tests/deploy/**/*.test.ts'], testTimeout: 180_000, hookTimeout: 180_000, fileParallelism: false },
});
