import { type ErrorCode, errorStatus } from '@app/model/errors'

/** An expected refusal: the person is told its sentence, the log is not. */
export class AppError extends Error {
  readonly code: ErrorCode

  /** The transaction is kept although the request is refused: failed sign-ins have to be counted. */
  readonly keep: boolean

  constructor(code: ErrorCode, { keep = false } = {}) {
    super(code)
    this.code = code
    this.keep = keep
  }

  get status(): number {
    return errorStatus[this.code]
  }
}
