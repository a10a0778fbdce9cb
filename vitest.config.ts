import { globSync, readFileSync } from 'node:fs'
import { availableParallelism } from 'node:os'
import path from 'node:path'
import { defineConfig } from 'vitest/config'

// Each database of a server test takes 0.3 GB.
const maxWorkers = Math.max(1, Math.min(4, availableParallelism()))

// Files of one thread share the modules they import: to load the server for every file takes longer than most tests.
// So a test never leaves a changed global behind.
const shared = { pool: 'threads', isolate: false, maxWorkers } as const

/** With TEST_DATABASE_URL the server suite runs on that PostgreSQL: the files that ask for a database, and no others. */
const ofServer = process.env.TEST_DATABASE_URL
  ? globSync('src/**/*.test.ts', { cwd: path.join(import.meta.dirname, 'server') }).filter((file) =>
      /\b(?:testApp|freshDatabase)\(/.test(
        readFileSync(path.join(import.meta.dirname, 'server', file), 'utf8'),
      ),
    )
  : ['src/**/*.test.ts']

export default defineConfig({
  test: {
    reporters: ['default', './tools/count-reporter.ts'],
    maxWorkers,
    projects: [
      {
        test: { ...shared, name: 'model', root: 'model', include: ['src/**/*.test.ts'], testTimeout: 20_000 },
      },
      {
        test: {
          ...shared,
          name: 'server',
          root: 'server',
          include: ofServer,
          testTimeout: 30_000,
          hookTimeout: 120_000,
        },
      },
      // By the Vite configuration of the web, so that the macros of the texts compile.
      { extends: './web/vite.config.ts', test: { ...shared, name: 'web', root: 'web' } },
      { test: { name: 'tools', root: 'tools', include: ['**/*.test.ts'], testTimeout: 60_000 } },
    ],
  },
})
