import { defineConfig } from 'vitest/config';

const databaseServer = 'packages/testing/src/vitest-global-setup.ts';

export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: 'unit',
          include: ['packages/{domain,contracts,platform}/test/**/*.test.ts'],
        },
      },
      {
        test: {
          name: 'web',
          include: ['apps/web/test/**/*.test.{ts,tsx}'],
          environment: 'node',
        },
      },
      {
        test: {
          name: 'integration',
          include: [
            'packages/{core,db,testing}/test/**/*.test.ts',
            'apps/{api,forwarder,mock-supplier}/test/**/*.test.ts',
            'prisma/seed/test/**/*.test.ts',
            'scripts/test/**/*.test.ts',
          ],
          globalSetup: [databaseServer],
          // They wait for a database, a supplier and for time to pass more than they compute.
          maxWorkers: 4,
          testTimeout: 30_000,
          hookTimeout: 60_000,
        },
      },
      {
        test: {
          name: 'e2e',
          include: ['packages/e2e/test/**/*.test.ts'],
          globalSetup: ['packages/e2e/src/vitest-global-setup.ts'],
          fileParallelism: false,
          testTimeout: 120_000,
          hookTimeout: 180_000,
        },
      },
    ],
  },
});
