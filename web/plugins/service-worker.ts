import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Plugin } from 'vite'

/** Writes `sw.js` with the names of this build's files, so that a new build replaces the old cache. */
export function serviceWorker(): Plugin {
  return {
    name: 'service-worker',
    apply: 'build',
    generateBundle(_, bundle) {
      const source = readFileSync(join(import.meta.dirname, 'sw.js'), 'utf8')
      const files = Object.keys(bundle)
        .filter((file) => /\.(js|css|woff2)$/.test(file))
        .sort()
      const build = createHash('sha256').update(source).update(files.join()).digest('hex').slice(0, 12)
      this.emitFile({
        type: 'asset',
        fileName: 'sw.js',
        source: source
          .replace("'{build}'", JSON.stringify(build))
          .replace("'{files}'", JSON.stringify(files.map((file) => `/${file}`))),
      })
    },
  }
}
