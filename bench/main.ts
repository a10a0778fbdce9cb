// npm run bench -- NAME…: runs bench/NAME/*.ts that export `run(args)`; a name may be narrowed: matching/speed.
import { existsSync, readdirSync } from 'node:fs'
import path from 'node:path'
import { pathToFileURL } from 'node:url'

type Bench = { run?: (args: string[]) => unknown }

const here = import.meta.dirname
const args = process.argv.slice(2)
const border = args.findIndex((arg) => !filesOf(arg).length)
const names = args.slice(0, border === -1 ? args.length : border)
const rest = args.slice(names.length)

if (!names.length) {
  if (rest.length) console.error(`There is no bench «${rest[0]}».`)
  console.log(`npm run bench -- NAME…, where NAME is one of:\n${all().join('\n')}`)
  process.exit(rest.length ? 2 : 0)
}

for (const file of names.flatMap(filesOf)) {
  const { run }: Bench = await import(pathToFileURL(file).href)
  if (!run) continue // a part of a bench
  console.log(`\n${path.relative(here, file).replace(/\.ts$/, '')}`)
  await run(rest)
}

/** The files of a folder, or the one file; none for a word that is neither. */
function filesOf(name: string): string[] {
  const place = path.join(here, name)
  if (!/^[\w-]+(?:\/[\w-]+)?$/.test(name)) return []
  if (existsSync(`${place}.ts`) && name.includes('/')) return [`${place}.ts`]
  if (!existsSync(place)) return []
  return readdirSync(place)
    .filter((file) => file.endsWith('.ts') && !file.endsWith('.test.ts'))
    .sort()
    .map((file) => path.join(place, file))
}

function all(): string[] {
  return readdirSync(here, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && filesOf(entry.name).length)
    .map((entry) => `  ${entry.name}`)
}
