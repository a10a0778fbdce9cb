import type { Block } from './block.ts'
import { corner } from './build.ts'
import type { DateStyle } from './dates.ts'
import type { Reference } from './requisites.ts'
import { fromNumber } from './requisites.ts'

/** Which appendix of its paper, and of how many; nothing said means the only one. */
export type AppendixPlace = { number?: number; among?: number }

const noun = {
  nominative: 'приложение',
  genitive: 'приложения',
  dative: 'приложению',
  prepositional: 'приложении',
}

/** «приложении № 2»; a single appendix carries no number (decision 13). */
export const appendixName = (form: keyof typeof noun, { number = 1, among = 1 }: AppendixPlace = {}) =>
  among > 1 ? `${noun[form]} № ${number}` : noun[form]

/** «Приложение № 1 / к приказу … / от … № …» at the top right; `restriction` stands above it. */
export const appendixMark = (
  appendix: AppendixPlace & { to: string; at: Reference; restriction?: string[] | undefined },
  style: DateStyle = 'words',
): Block =>
  corner([
    ...(appendix.restriction ?? []),
    appendixName('nominative', appendix).replace(/^п/u, 'П'),
    `к ${appendix.to}`,
    fromNumber(appendix.at, style),
  ])
