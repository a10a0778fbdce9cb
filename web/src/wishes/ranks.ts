/** A ranking as it is being made: best first, equals together. */
export type Ranks = readonly (readonly string[])[]

/** Puts somebody at the end, or takes him out when he is there already. */
export function toggled(ranks: Ranks, id: string): string[][] {
  if (ranks.flat().includes(id)) return without(ranks, id)
  return [...ranks.map((equals) => [...equals]), [id]]
}

export const without = (ranks: Ranks, id: string): string[][] =>
  ranks.map((equals) => equals.filter((one) => one !== id)).filter((equals) => equals.length > 0)

/** One place up or down: out of a place shared with others first, then past the next one. */
export function moved(ranks: Ranks, id: string, by: -1 | 1): string[][] {
  const at = ranks.findIndex((equals) => equals.includes(id))
  if (at < 0) return ranks.map((equals) => [...equals])
  const next = ranks.map((equals) => equals.filter((one) => one !== id))
  if ((ranks[at]?.length ?? 0) > 1) next.splice(by < 0 ? at : at + 1, 0, [id])
  else {
    next.splice(at, 1)
    next.splice(Math.max(0, at + by), 0, [id])
  }
  return next
}

/** «Одинаково»: shares the place of whoever stands above, or gets a place of its own again. */
export function tied(ranks: Ranks, id: string): string[][] {
  const at = ranks.findIndex((equals) => equals.includes(id))
  const equals = ranks[at] ?? []
  if (equals.length > 1) {
    const next = ranks.map((one) => one.filter((other) => other !== id))
    next.splice(at + 1, 0, [id])
    return next
  }
  if (at <= 0) return ranks.map((one) => [...one])
  const next = ranks.filter((_, i) => i !== at).map((one) => [...one])
  next[at - 1]?.push(id)
  return next
}

/** Somebody dropped on the place of another: he takes it, the other goes down. */
export function dropped(ranks: Ranks, id: string, onto: string): string[][] {
  if (id === onto) return ranks.map((equals) => [...equals])
  const before = ranks.flat().indexOf(id) < ranks.flat().indexOf(onto)
  const rest = without(ranks, id)
  const at = rest.findIndex((equals) => equals.includes(onto))
  rest.splice(before ? at + 1 : at, 0, [id])
  return rest
}
