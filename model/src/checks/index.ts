export { checkLength, checkLetters, readCode, shownCode } from './code.ts'
export { type PublicState, publicState } from './public-state.ts'
export { checkAddress, withCheck } from './with-check.ts'
