import { foldTitle } from './titles.ts'

/** The signature of a table by its titles: tables of one shape share a remembered mapping of columns. */
export function shapeOf(titles: string[][]): string {
  const text = titles.map((path) => path.map(foldTitle).join('/')).join('|')
  return `${titles.length}-${hash(text, 5381)}${hash(text, 52711)}`
}

/** FNV-1a; two of them make a collision of real headers improbable. */
function hash(text: string, seed: number): string {
  let value = 2166136261 ^ seed
  for (let at = 0; at < text.length; at += 1) {
    value ^= text.charCodeAt(at)
    value = Math.imul(value, 16777619)
  }
  return (value >>> 0).toString(36)
}
