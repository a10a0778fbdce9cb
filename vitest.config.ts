import { availableParallelism } from 'node:os'
import { defineConfig } from 'vitest/config'

// Each database of a server test takes 0.3 GB.
const maxWorkers = Math.max(1, Math.min(4, availableParallelism()))

export default defineConfig({
  test: {
    reporters: ['default', './tools/count-reporter.ts'],
    maxWorkers,
    projects: [
      { test: { name: 'model', root: 'model', include: ['src/**/*.test.ts'], testTimeout: 20_000 } },
      {
        // With TEST_DATABASE_URL the same suite runs on that PostgreSQL, without it on PGlite.
        test: {
          name: 'server',
          root: 'server',
          include: ['src/**/*.test.ts'],
          testTimeout: 30_000,
          hookTimeout: 120_000,
        },
      },
      // By the Vite configuration of the web, so that the macros of the texts compile.
      './web/vite.config.ts',
      { test: { name: 'tools', root: 'tools', include: ['**/*.test.ts'], testTimeout: 60_000 } },
    ],
  },
})
