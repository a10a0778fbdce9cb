import { type ImportErrorCode, importErrorSentences } from '@app/model/imports'

/** A file that cannot be read as a list, with the code of the refusal. */
export class ImportRefusal extends Error {
  readonly code: ImportErrorCode

  constructor(code: ImportErrorCode, options?: ErrorOptions) {
    super(importErrorSentences[code], options)
    this.name = 'ImportRefusal'
    this.code = code
  }
}
