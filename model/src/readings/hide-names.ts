import { type Doc, type NameForms, plain, type Run } from '#documents'
import { retext } from '#editions'
import { asWord, atPlace, cases, spellings } from '#words'

/** Somebody whose data the reader is not entitled to. */
export type HiddenPerson = {
  name: NameForms
  role: 'participant' | 'representative'
  /** The paper is about him, so his surname alone means him; of others it may be the name of a street. */
  ofPaper: boolean
}

const words = {
  participant: [
    ...(['другой участник', 'другого участника', 'другому участнику'] as const),
    ...(['другого участника', 'другим участником', 'другом участнике'] as const),
  ],
  representative: [
    ...(['представитель', 'представителя', 'представителю'] as const),
    ...(['представителя', 'представителем', 'представителе'] as const),
  ].map((word) => `${word} другого участника`),
}

/**
 * The paper as an extract for a reader who is not entitled to others' data (handbook 11, access): wherever a hidden
 * person is named – in a clause, a list, a signature, a cell – a neutral word stands instead, in the same case.
 * `seen` are full names the reader may see: a namesake does not take them with him.
 */
export function withoutNames(
  doc: Doc,
  hidden: readonly HiddenPerson[],
  seen: readonly NameForms[],
): { doc: Doc; named: number } {
  const kept = seen.flatMap((name) => cases.flatMap((one) => spelled(name, one, false)))
  const surnames = new Set(seen.flatMap((name) => cases.map((one) => surnameOf(name[one]))))
  const found = hidden.map((one) => {
    let patterns: Pattern[] | undefined
    // Few of many are named in one place: their spellings are thought of when a part of the name is met.
    const patternsOf = () => (patterns ??= patternsFor(one, kept, surnames))
    const starts = one.name.nominative.split(' ').map((word) => word.slice(0, 2))
    return { starts, patternsOf }
  })
  const named = new Set<number>()
  const protect = kept.sort((a, b) => b.length - a.length).map(asWord)
  const masked = (text: string) => {
    const near = found.flatMap(({ starts, patternsOf }, person) =>
      starts.some((start) => text.includes(start))
        ? patternsOf().map((pattern) => ({ ...pattern, person }))
        : [],
    )
    if (!near.some(({ pattern }) => text.search(pattern) >= 0)) return text
    const aside: string[] = []
    const bare = protect.reduce(
      (whole, pattern) => whole.replace(pattern, (name) => `\uE000${aside.push(name) - 1}\uE001`),
      text,
    )
    const replaced = near
      .sort((a, b) => b.length - a.length)
      .reduce((whole, { pattern, word, person }) => {
        const next = whole.replace(pattern, atPlace(word))
        if (next !== whole) named.add(person)
        return next
      }, bare)
    return replaced.replace(/\uE000(\d+)\uE001/g, (_, at: string) => aside[Number(at)] ?? '')
  }
  return { doc: found.length ? (mapped(doc, masked) as Doc) : doc, named: named.size }
}

type Pattern = { pattern: RegExp; word: string; length: number }

/** How the person may be written, and what stands instead; the surname alone only where it can mean nobody else. */
const patternsFor = (
  { name, role, ofPaper }: HiddenPerson,
  kept: readonly string[],
  surnames: ReadonlySet<string>,
): Pattern[] =>
  cases.flatMap((one, i) =>
    spelled(name, one, ofPaper && !surnames.has(surnameOf(name[one])))
      .filter((spelling) => !kept.includes(spelling))
      .map((spelling) => ({
        ...{ pattern: asWord(spelling), length: spelling.length },
        word: words[role][i] ?? words[role][0] ?? '',
      })),
  )

const spelled = (name: NameForms, one: (typeof cases)[number], surname: boolean) =>
  spellings(name[one], name.short, { surname, firstName: false })

const surnameOf = (name: string) => name.split(' ')[0] ?? ''

/** Every text of a document, whatever block it stands in; what is no text has no names in it. */
function mapped(value: unknown, change: (text: string) => string): unknown {
  if (typeof value === 'string') return change(value)
  if (isRuns(value)) return retext(value, change(plain(value)))
  if (Array.isArray(value)) return value.map((one) => mapped(one, change))
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, mapped(one, change)]))
}

const isRuns = (value: unknown): value is Run[] =>
  Array.isArray(value) &&
  value.length > 0 &&
  value.every((one) => typeof one === 'object' && one !== null && typeof (one as Run).t === 'string')
