import type { ImportErrorCode } from '@app/model/imports'

/** A file that cannot be read as a list. Its sentence is found by the code, in importErrorSentences or in the web. */
export class ImportRefusal extends Error {
  readonly code: ImportErrorCode

  constructor(code: ImportErrorCode, options?: ErrorOptions) {
    super(code, options)
    this.name = 'ImportRefusal'
    this.code = code
  }
}
