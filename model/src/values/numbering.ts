/**
 * A numbering scheme is a free pattern: `{n}-од`, `{n}/{yyyy}`, `О-{n:3}`.
 * `{n}` is the order number (`{n:3}` pads it to 001), `{yyyy} {yy} {mm} {dd}` come from the date.
 */
export type NumberingProblem =
  | 'numbering.empty'
  | 'numbering.no-number'
  | 'numbering.two-numbers'
  | 'numbering.unknown-tag'
  | 'numbering.too-long'

const tag = /\{([^{}]*)\}/g
const known = /^(n(:[1-9])?|yyyy|yy|mm|dd)$/

/** Why the pattern cannot number documents; empty when it can. */
export function numberingProblems(scheme: string): NumberingProblem[] {
  const pattern = withoutSign(scheme)
  if (!pattern) return ['numbering.empty']
  if (pattern.length > 60) return ['numbering.too-long']
  const tags = [...pattern.matchAll(tag)].map((match) => match[1] ?? '')
  const problems: NumberingProblem[] = []
  if (tags.some((name) => !known.test(name)) || /[{}]/.test(pattern.replace(tag, '')))
    problems.push('numbering.unknown-tag')
  const numbers = tags.filter((name) => /^n(:|$)/.test(name)).length
  if (numbers === 0) problems.push('numbering.no-number')
  if (numbers > 1) problems.push('numbering.two-numbers')
  return problems
}

/** The n-th number by the scheme, without «№»: «45-од». */
export function formatNumber(scheme: string, n: number, date: string): string {
  const [yyyy = '', mm = '', dd = ''] = date.split('-')
  const values: Record<string, string> = { yyyy, yy: yyyy.slice(2), mm, dd }
  return withoutSign(scheme).replace(tag, (whole, name: string) => {
    if (name === 'n') return String(n)
    if (/^n:[1-9]$/.test(name)) return String(n).padStart(Number(name[2]), '0')
    return values[name] ?? whole
  })
}

/** The n of a number made by the scheme, null of a foreign one. */
export function parseNumber(scheme: string, number: string): number | null {
  const source = withoutSign(scheme)
    .split(/(\{[^{}]*\})/)
    .map((part) => {
      if (/^\{n(:[1-9])?\}$/.test(part)) return '(\\d+)'
      if (part === '{yyyy}') return '\\d{4}'
      if (/^\{(yy|mm|dd)\}$/.test(part)) return '\\d{2}'
      return part.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
    })
    .join('')
  const match = new RegExp(`^${source}$`, 'u').exec(withoutSign(number))
  return match?.[1] ? Number(match[1]) : null
}

/** A pattern that names the year tells apart the same numbers of two years, so counting may start again. */
export const restartsYearly = (scheme: string) => /\{yy(yy)?\}/.test(scheme)

// people write «№ {n}-од»: the sign is printed by the document
const withoutSign = (text: string) => text.trim().replace(/^(№|N)\s*/u, '')
