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
  const kept = seen.flatMap((name) => cases.flatMap((one) => spelled(name, one)))
  const surnames = new Set(seen.flatMap((name) => cases.map((one) => surnameOf(name[one]))))
  const found = hidden.map((one) => {
    let patterns: Pattern[] | undefined
    // Few of many are named in one place: their spellings are thought of when a part of the name is met.
    const patternsOf = () => (patterns ??= patternsFor(one, surnames))
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
    const replaced = near.reduce(
      (whole, { pattern, word, person }) =>
        whole.replace(pattern, (found, ...rest) => {
          named.add(person)
          // The place and the whole text come last, after what the groups have caught.
          const [at, text] = rest.slice(-2) as [number, string]
          return atPlace(word(found))(found, at, text)
        }),
      bare,
    )
    return replaced.replace(/\uE000(\d+)\uE001/g, (_, at: string) => aside[Number(at)] ?? '')
  }
  return { doc: found.length ? (mapped(doc, masked) as Doc) : doc, named: named.size }
}

type Pattern = { pattern: RegExp; word: (found: string) => string }

/**
 * How the person may be written: the surname in any case with the name or the initials on either side, the name with
 * the patronymic. Endings of names are not trusted: people write «Гузели» and «Гузель». The surname alone counts only
 * where it can mean nobody else.
 */
function patternsFor({ name, role, ofPaper }: HiddenPerson, surnames: ReadonlySet<string>): Pattern[] {
  const [, first = '', ...rest] = name.nominative.trim().split(/\s+/)
  const patronymic = rest.join(' ')
  const forms = cases.map((one) => surnameOf(name[one]))
  const s = `(?:${[...new Set(forms)].map(exact).join('|')})`
  const f = `(?:${bent(first)}|${exact(first.charAt(0))}\\.)`
  const p = patronymic ? `(?:${gap}(?:${bent(patronymic)}|${exact(patronymic.charAt(0))}\\.))?` : ''
  const word = (found: string) => {
    const at = forms.findIndex((form) => new RegExp(asWord(form).source, 'u').test(found))
    return words[role][Math.max(at, 0)] ?? ''
  }
  const bare = ofPaper && !forms.some((form) => surnames.has(form))
  return [
    ...(first ? [`${s}${gap}${f}${p}(?!${gap}\\p{Lu}\\.)`, `${f}${p}${gap}${s}`] : []),
    ...(first && patronymic ? [`${bent(first)}${gap}${bent(patronymic)}`] : []),
    ...(bare ? [s] : []),
  ].map((source) => ({ pattern: new RegExp(`(?<![\\p{L}-])${source}(?![\\p{L}-])`, 'gu'), word }))
}

const gap = '[ \\u00A0]*'
const exact = (word: string) => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replace(/[её]/g, '[её]')
/** The word with any ending. */
const bent = (word: string) =>
  word.length > 3 ? `${exact(word.slice(0, -1))}\\p{L}{0,3}` : `${exact(word)}\\p{L}{0,2}`

const spelled = (name: NameForms, one: (typeof cases)[number]) =>
  spellings(name[one], name.short, { surname: false, firstName: false })

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
