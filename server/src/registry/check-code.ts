import { randomInt } from 'node:crypto'
import { checkLength, checkLetters } from '@app/model/checks'

/** A code of the public check; stored without its dashes. */
export const newCheckCode = () =>
  Array.from({ length: checkLength }, () => checkLetters[randomInt(checkLetters.length)]).join('')
