import type { SubjectRow } from '@app/model/registry'

/** `both` sides are the participants of the cycle; without a side it is everybody. */
export type Side = 'both' | 'mentee' | 'mentor' | null

type Narrowed = { typed?: string; group?: string | null; role?: Side }

/** Lines that have every word that was typed, of the class and of the side that were chosen. */
export function matching(rows: readonly SubjectRow[], { typed = '', group, role }: Narrowed): SubjectRow[] {
  const words = folded(typed).split(/\s+/u).filter(Boolean)
  return rows.filter((row) => {
    if (group && row.group !== group) return false
    if (role === 'both' ? row.role === null : role && row.role !== role) return false
    const text = folded(`${row.title} ${row.note}`)
    return words.every((word) => text.includes(word))
  })
}

/** Classes, groups or forms that the lines have, as people sort them. */
export function groupsOf(rows: readonly SubjectRow[]): string[] {
  const groups = [...new Set(rows.flatMap(({ group }) => group ?? []))]
  return groups.sort(new Intl.Collator('ru', { numeric: true }).compare)
}

const folded = (text: string) => text.toLocaleLowerCase('ru').replaceAll('ё', 'е')
