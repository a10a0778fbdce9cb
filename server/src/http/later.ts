/**
 * An answer that is computed when the transaction is over: long work must not hold the database,
 * of which PGlite has one connection.
 */
export class Later<T> {
  readonly work: () => Promise<T> | T
  constructor(work: () => Promise<T> | T) {
    this.work = work
  }
}

/** `return later(() => …)` at the end of a handler; `work` must not touch its `db`. */
export const later = <T>(work: () => Promise<T> | T) => new Later(work)
