import type { Milp } from '#milp'

export type SolveOptions = {
  /** Seconds that are left; the engine itself has no clock. */
  readonly remaining?: () => number
  /** The general solver for what is no network. Without it such answers may stay unproven. */
  readonly milp?: Milp | null
  /** Spend all the time on a proof rather than stop at a good answer. */
  readonly exact?: boolean
  readonly seed?: number
  /** What is being done, for a person who waits. */
  readonly progress?: (phase: string) => void
}

export type Context = {
  readonly remaining: () => number
  readonly expired: () => boolean
  readonly milp: Milp | null
  readonly exact: boolean
  readonly seed: number
  readonly progress: (phase: string) => void
}

export function contextOf(options: SolveOptions): Context {
  const remaining = options.remaining ?? (() => Infinity)
  return {
    remaining,
    expired: () => remaining() <= 0,
    milp: options.milp ?? null,
    exact: options.exact ?? false,
    seed: options.seed ?? 1,
    progress: options.progress ?? (() => undefined),
  }
}

/** The same, with only this share of the time that is left. */
export function withShare(context: Context, share: number): Context {
  const reserve = context.remaining() * (1 - share)
  const remaining = Number.isFinite(reserve) ? () => context.remaining() - reserve : context.remaining
  return { ...context, remaining, expired: () => remaining() <= 0 }
}

/** Seconds for which work is measured out when there is no limit. */
const WITHOUT_LIMIT = 16

/**
 * The seconds left, down to a power of two: what is measured out by them does not change with the moment, so that the
 * same task with the same limit does the same work.
 */
export function roundSeconds(context: Context): number {
  const seconds = context.remaining()
  return Number.isFinite(seconds) ? 2 ** Math.floor(Math.log2(Math.max(0.25, seconds))) : WITHOUT_LIMIT
}
