import type { Block } from '#documents'
import { clauses, gap, line, para, runs } from '#documents'

/** A question of the agenda of which the extract is made. */
export type ExtractedItem = {
  /** Its place in the agenda of the whole minutes. */
  number?: number
  /** «О внедрении целевой модели наставничества» */
  agenda: string
  heard?: readonly string[]
  spoke?: readonly string[]
  decided: readonly string[]
  votes?: { for: number; against: number; abstained: number }
}

/** «ПОВЕСТКА ДНЯ» and then every question: heard, spoke, decided, votes. */
export const agendaAndItems = (items: readonly ExtractedItem[]): Block[] => [
  ...head('ПОВЕСТКА ДНЯ'),
  ...(items.length
    ? items.map(({ number, agenda }, i) =>
        para(runs(`${number ?? i + 1}. `, orMark(agenda, 'document.text-missing'), '.')),
      )
    : [para([gap('document.rows-missing')])]),
  ...items.flatMap((item, i) => itemBlocks(item, item.number ?? i + 1)),
]

/** The words without their last period, or a mark of what is missing. */
export const orMark = (
  value: string | undefined,
  code: 'document.name-missing' | 'document.text-missing' = 'document.name-missing',
) => (value?.trim() ? { t: value.trim().replace(/\.$/u, '') } : gap(code))

const head = (text: string): Block[] => [line(text, { before: 8, after: 2, keep: true })]

/** «1. СЛУШАЛИ: …», «РЕШИЛИ: …», votes. */
function itemBlocks({ heard = [], spoke = [], decided, votes }: ExtractedItem, n: number): Block[] {
  const prefix = (word: string) => `${n}. ${word}:`
  return [
    ...(heard.length ? [...head(prefix('СЛУШАЛИ')), ...heard.map((text) => para(sentence(text)))] : []),
    ...(spoke.length ? [...head(prefix('ВЫСТУПИЛИ')), ...spoke.map((text) => para(sentence(text)))] : []),
    ...head(prefix('РЕШИЛИ')),
    decided.length ? clauses(decided.map(sentence)) : para([gap('document.text-missing')]),
    ...(votes
      ? [
          para(
            `Голосовали: «за» – ${votes.for}, «против» – ${votes.against}, «воздержались» – ${votes.abstained}.`,
          ),
        ]
      : []),
  ]
}

/** A point ends with a period, unless whoever wrote it has ended it already. */
const sentence = (text: string) => (/[.!?…;:]$/u.test(text.trim()) ? text.trim() : `${text.trim()}.`)
