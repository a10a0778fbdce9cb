/** «12–15», «от 12», «до 15», «12»: ages as they are typed in a cell; undefined when it is none of these. */
export function readWishedAge(text: string): { from: number | null; to: number | null } | undefined {
  const tidy = text
    .toLowerCase()
    .replace(/лет|год[а]?/g, '')
    .trim()
  if (!tidy) return { from: null, to: null }
  const range = /^(\d{1,3})\s*[-–—]\s*(\d{1,3})$/.exec(tidy)
  if (range) return { from: Number(range[1]), to: Number(range[2]) }
  const both = /^(?:от|с)\s*(\d{1,3})\s*до\s*(\d{1,3})$/.exec(tidy)
  if (both) return { from: Number(both[1]), to: Number(both[2]) }
  const one = /^(от|с|до)?\s*(\d{1,3})\s*\+?$/.exec(tidy)
  if (!one) return undefined
  const age = Number(one[2])
  if (one[1] === 'до') return { from: null, to: age }
  return one[1] || tidy.endsWith('+') ? { from: age, to: null } : { from: age, to: age }
}
