/** Labels of a line: through commas or semicolons, without repeats (ё is е, the case does not matter). */
export function tagsOf(text: string): string[] {
  const seen = new Map<string, string>()
  for (const part of text.split(/[,;\n]/)) {
    const tag = part.trim().replace(/\s+/g, ' ')
    const key = tag.toLowerCase().replaceAll('ё', 'е')
    if (tag && !seen.has(key)) seen.set(key, tag)
  }
  return [...seen.values()]
}
