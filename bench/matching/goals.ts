/** What a figure must not exceed; `measured` is missing where the rival is not installed. */
export type Goal = {
  readonly what: string
  readonly most: number
  readonly measured: number | null
  readonly reached: boolean | null
}

export const goal = (what: string, most: number, measured: number | undefined): Goal => ({
  what,
  most,
  measured: measured ?? null,
  reached: measured === undefined ? null : measured <= most,
})

/** One word for a table: all goals of the row together. */
export function verdict(goals: readonly Goal[]): string {
  if (goals.some(({ reached }) => reached === false)) return 'MISSED'
  if (goals.some(({ reached }) => reached === null)) return 'not measured'
  return goals.length > 0 ? 'reached' : ''
}
