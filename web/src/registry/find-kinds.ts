import type { KindRow } from '@app/model/registry'

/** Stages of the catalogue; nought is what may be made at any time. */
export const stages = [1, 2, 3, 4, 5, 6, 7, 0] as const

/** Kinds whose title, code or variant has every word that was typed; of many variants only those that have it. */
export function foundKinds(kinds: readonly KindRow[], typed: string): KindRow[] {
  const words = folded(typed).split(/\s+/u).filter(Boolean)
  if (words.length === 0) return [...kinds]
  const has = (text: string) => words.every((word) => folded(text).includes(word))
  return kinds.flatMap((kind) => {
    if (has(`${kind.code} ${kind.title}`)) return [kind]
    const variants = kind.variants.filter(({ title }) => has(`${kind.title} ${title}`))
    return variants.length > 0 ? [{ ...kind, variants }] : []
  })
}

const folded = (text: string) => text.toLocaleLowerCase('ru').replaceAll('ё', 'е')
