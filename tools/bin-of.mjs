import { existsSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import path from 'node:path'

const require = createRequire(import.meta.url)

/** The file behind a command of a package: on Windows node_modules/.bin holds no JavaScript. */
export function binOf(name, command = name) {
  const places = require.resolve.paths(name).map((place) => path.join(place, name))
  const folder = places.find((place) => existsSync(path.join(place, 'package.json')))
  if (!folder) throw new Error(`the package ${name} is not installed`)
  const { bin } = JSON.parse(readFileSync(path.join(folder, 'package.json'), 'utf8'))
  return path.join(folder, typeof bin === 'string' ? bin : bin[command])
}
