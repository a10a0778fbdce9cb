/** Hides what stands in quotes, so that no rule touches it, and puts it back. */
export function maskQuotes(text: string): { masked: string; restore: (text: string) => string } {
  const quotes: string[] = []
  const masked = text.replace(/«[^»]*(?:«[^»]*»[^»]*)*»|"[^"]*"|„[^“]*“/g, (quote) => {
    quotes.push(quote)
    return `\uE000${quotes.length - 1}\uE001`
  })
  return {
    masked,
    restore: (changed) =>
      changed.replace(/\uE000(\d+)\uE001/g, (_, order: string) => quotes[Number(order)] ?? ''),
  }
}
