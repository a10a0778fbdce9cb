import { gzipSync } from 'node:zlib'
import type { Plugin } from 'vite'

/** What one page makes the browser fetch before it can be used. */
type Chunk = {
  fileName: string
  isEntry: boolean
  facadeModuleId: string | null
  imports: string[]
  code: string
}

/** Script of the first screen may weigh this much, gzipped. */
export const budget = 220_000

/** The page of «Сегодня» stands for the first screen: everybody lands there. */
const firstPage = '/today/TodayRoute.tsx'

/** Prints the weight of the first screen and leaves it in the build, where a test looks at it. */
export function firstScreenSize(): Plugin {
  return {
    name: 'first-screen-size',
    apply: 'build',
    generateBundle(_, bundle) {
      const chunks = Object.values(bundle).filter((file) => file.type === 'chunk')
      const { files, bytes } = firstScreen(chunks)
      console.info(`first screen: ${(bytes / 1000).toFixed(1)} kB of script gz in ${files.length} files`)
      if (bytes > budget) this.warn(`The first screen is over its budget of ${budget / 1000} kB`)
      this.emitFile({
        type: 'asset',
        fileName: 'first-screen.json',
        source: JSON.stringify({ bytes, files }),
      })
    },
  }
}

/** The entry and the first page with all that they import, and its weight. */
export function firstScreen(chunks: readonly Chunk[]): { files: string[]; bytes: number } {
  const byName = new Map(chunks.map((chunk) => [chunk.fileName, chunk]))
  const start = chunks.filter((chunk) => chunk.isEntry || chunk.facadeModuleId?.endsWith(firstPage))
  const needed = new Set<Chunk>()
  const walk = (chunk: Chunk | undefined) => {
    if (!chunk || needed.has(chunk)) return
    needed.add(chunk)
    for (const name of chunk.imports) walk(byName.get(name))
  }
  for (const chunk of start) walk(chunk)
  const bytes = [...needed].reduce((sum, chunk) => sum + gzipSync(chunk.code).length, 0)
  return { files: [...needed].map((chunk) => chunk.fileName).sort(), bytes }
}
